package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.pms.BookingDesk;
import org.hotelleads.pms.BookingFilter;
import org.hotelleads.pms.BookingList;
import org.hotelleads.system.Characters;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;
import org.hotelleads.web.booking.BookingFormat;
import org.hotelleads.web.booking.BookingReceipt;
import org.hotelleads.web.booking.OnceKey;
import org.hotelleads.web.booking.StandardWebhooksSeal;

/** Where hotel systems report bookings with an API key, and where all bookings are found. */
@Path("/bookings")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class BookingsResource {

    private static final String OF_API_KEYS = "api";
    private static final int LONGEST_QUERY = 200;
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    @Inject
    private BookingDesk desk;

    @Inject
    private BookingList list;

    @POST
    @Consumes({MediaType.APPLICATION_JSON, BookingFormat.LINKED_DATA})
    @Unprocessable
    public Response take(
            JsonBody body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType,
            @HeaderParam(StandardWebhooksSeal.ID) String webhookId,
            @HeaderParam(IDEMPOTENCY_KEY) String idempotencyKey) {
        var onceKey = OnceKey.firstOf(
                OnceKey.in(StandardWebhooksSeal.ID, webhookId), OnceKey.in(IDEMPOTENCY_KEY, idempotencyKey));
        var booking = BookingFormat.of(mediaType).read(body.value());
        var received = desk.take(OF_API_KEYS, onceKey, booking, body.text());
        return Response.accepted(BookingReceipt.of(received)).build();
    }

    @GET
    public BookingJson.Page list(
            @QueryParam("hotel") List<String> hotels,
            @QueryParam("kind") String kind,
            @QueryParam("q") String words,
            @BeanParam PageQuery page) {
        var filter = new BookingFilter(new LinkedHashSet<>(hotels), kind(kind), query(words));
        return BookingJson.Page.of(list.page(filter, page.after(), page.most()));
    }

    private static String query(String words) {
        var query = words == null ? "" : words;
        if (query.length() > LONGEST_QUERY) {
            throw Refusal.invalid("q", "error.tooLong", String.valueOf(LONGEST_QUERY));
        }
        Characters.flawOf(query).ifPresent(flaw -> {
            throw Refusal.invalid(List.of(new Flaw("q", flaw.key(), flaw.details())));
        });
        return query;
    }

    private static BookingFilter.Kind kind(String word) {
        if (word == null || word.isEmpty()) {
            return BookingFilter.Kind.ALL;
        }
        var all = BookingFilter.Kind.values();
        return Stream.of(all)
                .filter(kind -> kind.name().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "kind",
                        "error.oneOf",
                        Characters.visible(word),
                        Stream.of(all).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
