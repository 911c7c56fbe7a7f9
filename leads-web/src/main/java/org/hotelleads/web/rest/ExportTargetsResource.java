package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hotelleads.export.TargetKind;
import org.hotelleads.export.TargetSetting;
import org.hotelleads.exporting.ExportTargets;
import org.hotelleads.exporting.TargetTest;
import org.hotelleads.exporting.TargetTests;
import org.hotelleads.exporting.TargetWish;
import org.hotelleads.web.json.JsonFields;

/** Where the files of schedules can be brought to. */
@Path("/exports/targets")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ExportTargetsResource {

    @Inject
    private ExportTargets targets;

    @Inject
    private TargetTests tests;

    /** What came of a trial, as JSON; {@code trouble} is null when it went well. */
    @JsonbPropertyOrder({"ok", "trouble", "detail", "seen"})
    public record TestJson(boolean ok, String trouble, String detail, Map<String, String> seen) {

        static TestJson of(TargetTest test) {
            var seen = new TreeMap<String, String>();
            test.seen().forEach((setting, value) -> seen.put(setting.field(), value));
            return new TestJson(test.isGood(), StayJson.text(test.trouble()), test.detail(), seen);
        }
    }

    @GET
    public List<ExportTargetJson> all() {
        return targets.list().stream().map(ExportTargetJson::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(JsonBody body) {
        var fields = body.object();
        var kind = fields.requiredOneOf("kind", TargetKind.class);
        var wish = wish(fields);
        var id = fields.flawless(all -> targets.keep(kind, wish));
        return Response.status(Status.CREATED)
                .entity(ExportTargetJson.of(targets.get(id)))
                .build();
    }

    /** What is not sent stays as it is; a setting that is sent as null is forgotten. */
    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ExportTargetJson change(@PathParam("id") long id, JsonBody body) {
        var fields = body.object();
        var wish = wish(fields);
        fields.flawless(all -> all);
        targets.change(id, wish);
        return ExportTargetJson.of(targets.get(id));
    }

    @POST
    @Path("/{id}/test")
    public TestJson test(@PathParam("id") long id) {
        return TestJson.of(tests.test(id));
    }

    @DELETE
    @Path("/{id}")
    public void delete(@PathParam("id") long id) {
        targets.delete(id);
    }

    private static TargetWish wish(JsonFields fields) {
        var values = new EnumMap<TargetSetting, String>(TargetSetting.class);
        var cleared = EnumSet.noneOf(TargetSetting.class);
        fields.inside("settings").ifPresent(inside -> {
            for (var setting : TargetSetting.values()) {
                var value = inside.text(setting.field());
                values.put(setting, value);
                if (value == null && inside.has(setting.field())) {
                    cleared.add(setting);
                }
            }
            inside.noOthers();
        });
        return new TargetWish(fields.text("name"), fields.yesOrNo("enabled").orElse(null), values, cleared);
    }
}
