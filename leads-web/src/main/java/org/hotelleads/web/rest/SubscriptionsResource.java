package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.UUID;
import org.hotelleads.outbox.Subscription;
import org.hotelleads.outbox.Subscription.Issued;
import org.hotelleads.outbox.Subscriptions;
import org.hotelleads.system.Refusal;

/** The programs that are told what happens to leads. */
@Path("/subscriptions")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class SubscriptionsResource {

    @Inject
    private Subscriptions subscriptions;

    /** A subscription as JSON, without its secret. */
    @JsonbPropertyOrder({"id", "hotel", "url", "events", "createdAt"})
    public record SubscriptionJson(String id, String hotel, String url, List<String> events, String createdAt) {

        static SubscriptionJson of(Subscription known) {
            return new SubscriptionJson(
                    known.id().toString(),
                    known.hotel(),
                    known.url(),
                    known.events(),
                    known.createdAt().toString());
        }
    }

    /** The secret of a subscription, the only time that it is shown. */
    @JsonbPropertyOrder({"id", "secret"})
    public record SecretJson(String id, String secret) {

        static SecretJson of(Issued issued) {
            return new SecretJson(issued.id().toString(), issued.secret());
        }
    }

    @GET
    public List<SubscriptionJson> all() {
        return subscriptions.all().stream().map(SubscriptionJson::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(JsonBody body) {
        var fields = body.object();
        var hotel = fields.text("hotel");
        var url = fields.requiredText("url");
        var events = fields.texts("events");
        var issued = subscriptions.add(hotel, fields.flawless(all -> url), events);
        return Response.status(Status.CREATED).entity(SecretJson.of(issued)).build();
    }

    @POST
    @Path("/{id}/secret")
    public SecretJson renewSecret(@PathParam("id") String id) {
        return SecretJson.of(subscriptions.renewSecret(parse(id)));
    }

    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("id") String id) {
        subscriptions.remove(parse(id));
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("error.webhook.unknown");
        }
    }
}
