package org.hotelleads.fakepms.apaleo;

import static org.hotelleads.fakepms.Objects.text;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hotelleads.fakepms.Asked;
import org.hotelleads.fakepms.Objects;

/** The parameters of a question to apaleo, as strictly read as apaleo reads them. */
record ApaleoFilter(Asked asked) {

    private static final Map<String, String> DATES = Map.of(
            "Modification", "modified",
            "Creation", "created",
            "Arrival", "arrival",
            "Departure", "departure");

    private static final Map<String, String> ORDERS =
            Map.of("updated:asc", "modified", "arrival:asc", "arrival", "created:asc", "created", "id:asc", "id");

    private static final Pattern FULL =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)");

    boolean takes(JsonObject reservation) {
        var properties = list("propertyIds");
        var booking = asked.parameter("bookingId");
        return (properties.isEmpty()
                        || properties.contains(
                                reservation.getJsonObject("property").getString("id")))
                && (booking.isEmpty() || booking.get().equals(text(reservation, "bookingId")))
                && isInTime(reservation);
    }

    Comparator<JsonObject> order() {
        var field = ORDERS.get(asked.parameter("sort").orElse("id:asc"));
        if (field == null) {
            throw new IllegalArgumentException("sort");
        }
        return field.equals("id")
                ? Comparator.comparing(one -> text(one, "id"))
                : Comparator.comparing((JsonObject one) -> time(text(one, field)))
                        .thenComparing(one -> text(one, "id"));
    }

    int page() {
        return asked.parameter("pageNumber").map(Integer::parseInt).orElse(1);
    }

    int pageSize() {
        var size = asked.parameter("pageSize").map(Integer::parseInt).orElse(20);
        if (size < 1 || size > 200) {
            throw new IllegalArgumentException("pageSize");
        }
        return size;
    }

    /** The reservation without what stands there only for those who ask for it. */
    JsonObject expanded(JsonObject reservation) {
        var left = new ArrayList<>(List.of("booker", "company"));
        left.removeAll(list("expand"));
        return Objects.without(reservation, left.toArray(String[]::new));
    }

    private boolean isInTime(JsonObject reservation) {
        var filter = asked.parameter("dateFilter");
        if (filter.isEmpty()) {
            return true;
        }
        var from = asked.parameter("from").map(this::full);
        var to = asked.parameter("to").map(this::full);
        if (from.isEmpty() && to.isEmpty() || !DATES.containsKey(filter.get())) {
            throw new IllegalArgumentException("dateFilter");
        }
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            throw new IllegalArgumentException("to");
        }
        var time = time(text(reservation, DATES.get(filter.get())));
        return from.filter(time::isBefore).isEmpty()
                && to.filter(end -> !time.isBefore(end)).isEmpty();
    }

    private Instant full(String text) {
        if (!FULL.matcher(text).matches()) {
            throw new IllegalArgumentException("from or to");
        }
        return time(text);
    }

    private static Instant time(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private List<String> list(String name) {
        return asked.parameter(name).map(all -> List.of(all.split(","))).orElse(List.of());
    }
}
