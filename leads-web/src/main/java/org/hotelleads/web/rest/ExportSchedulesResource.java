package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import org.hotelleads.exporting.ExportRuns;
import org.hotelleads.exporting.ExportSchedules;

/** Files that are made again and again; a key says whose a schedule is. */
@Path("/exports/schedules")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ExportSchedulesResource {

    @Inject
    private ExportSchedules schedules;

    @Inject
    private ExportRuns runs;

    @GET
    public List<ExportScheduleJson> all() {
        return schedules.list().stream().map(ExportScheduleJson::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(JsonBody body) {
        var fields = body.object();
        var owner = fields.text("owner");
        var wish = ScheduleWishJson.read(fields, Optional.empty());
        var id = fields.flawless(all -> owner == null ? schedules.keep(wish) : schedules.keepFor(owner, wish));
        return Response.status(Status.CREATED).entity(told(id)).build();
    }

    /** What is not sent stays as it is. */
    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ExportScheduleJson change(@PathParam("id") long id, JsonBody body) {
        var fields = body.object();
        var enabled = fields.yesOrNo("enabled");
        var isMore = fields.names().stream().anyMatch(name -> !name.equals("enabled"));
        var before = schedules.get(id);
        var wish = ScheduleWishJson.read(fields, Optional.of(before));
        fields.flawless(all -> all);
        if (isMore) {
            schedules.change(id, wish);
        }
        enabled.ifPresent(on -> schedules.turn(id, on));
        return told(id);
    }

    @DELETE
    @Path("/{id}")
    public void delete(@PathParam("id") long id) {
        schedules.delete(id);
    }

    /** Makes a file at once, out of turn. */
    @POST
    @Path("/{id}/run")
    public Response run(@PathParam("id") long id) {
        return Response.accepted(ExportJson.of(runs.run(schedules.runNow(id)))).build();
    }

    private ExportScheduleJson told(long id) {
        return ExportScheduleJson.of(schedules.get(id));
    }
}
