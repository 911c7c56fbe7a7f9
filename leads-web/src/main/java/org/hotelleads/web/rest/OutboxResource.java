package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.outbox.Outbox;
import org.hotelleads.outbox.OutboxPage;
import org.hotelleads.outbox.OutboxRow;
import org.hotelleads.outbox.OutboxState;
import org.hotelleads.outbox.Way;
import org.hotelleads.system.Characters;
import org.hotelleads.system.Refusal;

/** What is told by mail and webhook, and what became of it. */
@Path("/outbox")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class OutboxResource {

    private static final int LARGEST_LIMIT = 500;

    @Inject
    private Outbox outbox;

    /** A line of the outbox as JSON; what there is not is null. */
    @JsonbPropertyOrder({
        "id",
        "kind",
        "occasion",
        "hotel",
        "lead",
        "to",
        "subject",
        "state",
        "attempts",
        "nextTryAt",
        "trouble",
        "answer",
        "createdAt",
        "sentAt"
    })
    public record OutboxJson(
            String id,
            String kind,
            String occasion,
            String hotel,
            String lead,
            String to,
            String subject,
            String state,
            int attempts,
            String nextTryAt,
            String trouble,
            String answer,
            String createdAt,
            String sentAt) {

        static OutboxJson of(OutboxRow row) {
            return new OutboxJson(
                    row.id().toString(),
                    row.way().name(),
                    row.occasion().name(),
                    row.hotel(),
                    StayJson.text(row.lead()),
                    row.receiver(),
                    row.subject(),
                    row.state().name(),
                    row.attempts(),
                    StayJson.text(row.nextTryAt()),
                    StayJson.text(row.trouble()),
                    row.answer(),
                    row.createdAt().toString(),
                    StayJson.text(row.sentAt()));
        }
    }

    /** Some lines, and the cursor with which the list goes on. */
    @JsonbPropertyOrder({"items", "next"})
    public record Page(List<OutboxJson> items, String next) {

        static Page of(OutboxPage page) {
            return new Page(
                    page.rows().stream().map(OutboxJson::of).toList(),
                    page.next().orElse(null));
        }
    }

    @GET
    public Page list(
            @QueryParam("kind") String kind,
            @QueryParam("state") String state,
            @QueryParam("limit") @DefaultValue("50") String limit,
            @QueryParam("cursor") String cursor) {
        var wantedWay = one("kind", kind, Way.values());
        var wantedState = one("state", state, OutboxState.values());
        var after = Optional.ofNullable(cursor).filter(text -> !text.isEmpty());
        return Page.of(outbox.page(wantedWay, wantedState, most(limit), after));
    }

    @POST
    @Path("/{id}/resend")
    public Response resend(@PathParam("id") String id) {
        outbox.resend(parse(id));
        return Response.accepted().build();
    }

    private static <E extends Enum<E>> Optional<E> one(String name, String word, E[] all) {
        if (word == null || word.isEmpty()) {
            return Optional.empty();
        }
        var found = Stream.of(all).filter(value -> value.name().equals(word)).findFirst();
        if (found.isEmpty()) {
            var known = Stream.of(all).map(Enum::name).collect(Collectors.joining(", "));
            throw Refusal.invalid(name, "error.oneOf", Characters.visible(word), known);
        }
        return found;
    }

    private static int most(String limit) {
        try {
            var most = Integer.parseInt(limit);
            if (most >= 1 && most <= LARGEST_LIMIT) {
                return most;
            }
        } catch (NumberFormatException e) {
            throw Refusal.invalid("limit", "error.notNumber");
        }
        throw Refusal.invalid("limit", "error.range", "1", String.valueOf(LARGEST_LIMIT));
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("error.outbox.unknown");
        }
    }
}
