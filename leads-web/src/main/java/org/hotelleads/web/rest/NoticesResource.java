package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.hotelleads.outbox.HotelNotices;
import org.hotelleads.outbox.Notice;
import org.hotelleads.web.json.JsonFields;

/** The addresses that are told of each new lead of a hotel. */
@Path("/hotels/{code}/notices")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class NoticesResource {

    /** More are refused by the core, with a reason; these are not even read. */
    private static final int MOST = 100;

    @Inject
    private HotelNotices notices;

    /** An address as JSON. */
    @JsonbPropertyOrder({"address", "locale"})
    public record NoticeJson(String address, String locale) {

        static NoticeJson of(Notice notice) {
            return new NoticeJson(notice.address(), notice.locale());
        }
    }

    @GET
    public List<NoticeJson> all(@PathParam("code") String hotel) {
        return notices.of(hotel).stream().map(NoticeJson::of).toList();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public List<NoticeJson> replace(@PathParam("code") String hotel, JsonBody body) {
        var wanted = body.array(MOST).stream()
                .map(item -> notice(new JsonBody(item).object()))
                .toList();
        return notices.replace(hotel, wanted).stream().map(NoticeJson::of).toList();
    }

    @POST
    @Path("/test")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response test(@PathParam("code") String hotel, JsonBody body) {
        var fields = body.object();
        var address = fields.requiredText("address");
        notices.test(hotel, fields.flawless(all -> address));
        return Response.accepted().build();
    }

    private static Notice notice(JsonFields fields) {
        var address = fields.requiredText("address");
        var locale = fields.requiredText("locale");
        return fields.flawless(all -> new Notice(address, locale));
    }
}
