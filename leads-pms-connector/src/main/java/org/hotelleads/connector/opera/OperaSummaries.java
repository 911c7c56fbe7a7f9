package org.hotelleads.connector.opera;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotelleads.connector.http.Answer;
import org.hotelleads.connector.http.Fields;
import org.hotelleads.connector.http.WholeSeconds;
import org.hotelleads.pms.ArrivalDays;
import org.hotelleads.pms.PmsTrouble;
import org.hotelleads.pms.Window;

/**
 * Has OPERA put together which reservations there are in a stretch of days, and waits until it is done. The same order
 * may be given only every half an hour.
 */
record OperaSummaries(OperaDesk desk) {

    /** The longest stretch of days of an order. */
    static final int LONGEST_SPAN = 94;

    private static final int DONE = 201;
    private static final int PATIENCE_SECONDS = 120;
    private static final int USUAL_PAUSE_SECONDS = 10;
    private static final int LONGEST_PAUSE_SECONDS = 30;
    private static final Set<Integer> REFUSALS = Set.of(400, 403, 404, 405, 409);
    private static final Pattern MAX_AGE = Pattern.compile("max-age=(\\d{1,5})");

    /**
     * Orders a summary.
     *
     * @param stay of the guests, not only their arrivals
     * @param modified when something of it was changed; null for any time
     * @return its id as soon as it is there; nothing if OPERA does not make it
     */
    Optional<String> ordered(ArrivalDays stay, Window modified) {
        var answer = desk.ask(
                "dailySummary order",
                REFUSALS,
                OperaApi.Summaries.class,
                (summaries, headers) ->
                        summaries.order(headers, desk.externalSystem(), desk.property(), criteria(stay, modified)));
        return REFUSALS.contains(answer.status()) ? Optional.empty() : finished(idIn(answer));
    }

    private JsonObject criteria(ArrivalDays stay, Window modified) {
        var criteria = Json.createObjectBuilder()
                .add("hotelId", desk.property())
                .add(
                        "timeSpan",
                        Json.createObjectBuilder()
                                .add("startDate", stay.first().toString())
                                .add("endDate", stay.last().toString()));
        if (modified != null) {
            var seconds = WholeSeconds.around(modified);
            criteria.add(
                    "lastModifiedDate",
                    Json.createObjectBuilder()
                            .add("startLastModifiedDate", seconds.from().toString())
                            .add("endLastModifiedDate", seconds.to().toString()));
        }
        return Json.createObjectBuilder().add("criteria", criteria).build();
    }

    /** Only the id: where the place should be elsewhere, our token must not go there. */
    private static String idIn(Answer answer) {
        var place = answer.header("Location").orElseThrow(() -> answer.garbled("no place of the summary"));
        var path = place.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Optional<String> finished(String id) {
        for (var waited = 0; waited <= PATIENCE_SECONDS; ) {
            var progress = desk.ask(
                    "dailySummary progress",
                    Set.of(),
                    OperaApi.Summaries.class,
                    (summaries, headers) ->
                            headOf(summaries.progress(headers, desk.externalSystem(), desk.property(), id)));
            if (progress.status() == DONE) {
                return Optional.of(progress.header("Location").isPresent() ? idIn(progress) : id);
            }
            if (progress.header("Status").filter("Invalid"::equalsIgnoreCase).isPresent()) {
                return Optional.empty();
            }
            waited += Math.max(1, pause(progress));
        }
        throw new PmsTrouble(PmsTrouble.Kind.BUSY, "OPERA dailySummary: not ready in time");
    }

    /** Only the head: the length that may stand there is that of a body which never comes (RFC 9110, 8.6). */
    private static Response headOf(Response response) {
        try (response) {
            var head = Response.status(response.getStatus());
            response.getStringHeaders().forEach((name, values) -> {
                if (!"Content-Length".equalsIgnoreCase(name)) {
                    values.forEach(value -> head.header(name, value));
                }
            });
            return head.build();
        }
    }

    /** @return the seconds that passed */
    private static int pause(Answer progress) {
        var asked = progress.header("Cache-Control")
                .map(MAX_AGE::matcher)
                .filter(found -> found.find())
                .map(found -> Integer.parseInt(found.group(1)))
                .orElse(USUAL_PAUSE_SECONDS);
        var seconds = Math.min(asked, LONGEST_PAUSE_SECONDS);
        try {
            Thread.sleep(seconds * 1000L);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PmsTrouble(PmsTrouble.Kind.BUSY, "OPERA dailySummary: stopped while it waited", stopped);
        }
        return seconds;
    }

    /**
     * The ids of the reservations of a summary, always in the same order.
     *
     * @param arrivals leaves out who arrives on other days; null for all
     */
    List<String> ids(String summary, ArrivalDays arrivals) {
        return desk
                .ask(
                        "dailySummary",
                        Set.of(),
                        OperaApi.Summaries.class,
                        (summaries, headers) ->
                                summaries.summary(headers, desk.externalSystem(), desk.property(), summary))
                .fields()
                .each("reservations")
                .stream()
                .filter(reservation -> arrivals == null || isWithin(arrivals, reservation))
                .map(reservation -> OperaReservation.idOf(reservation, "Reservation"))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isWithin(ArrivalDays arrivals, Fields reservation) {
        var day = reservation.day("arrival");
        return day == null || !day.isBefore(arrivals.first()) && !day.isAfter(arrivals.last());
    }
}
