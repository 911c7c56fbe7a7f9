package org.hotelleads.fakepms.opera;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hotelleads.fakepms.Asked;
import org.hotelleads.fakepms.Reply;

/** Puts summaries together on order, and takes its time. Its hotels' clocks go by UTC. */
public final class OperaSummaryDesk {

    private static final int LONGEST_SPAN = 94;

    private record Order(String id, String hotel, JsonObject criteria) {}

    private final Map<String, Order> orders = new ConcurrentHashMap<>();
    private final Map<String, Integer> looks = new ConcurrentHashMap<>();
    private volatile int takes;
    private volatile boolean invalid;
    private volatile int refusal;

    OperaSummaryDesk() {}

    /** So often somebody has to look before a summary is there. */
    public void takes(int times) {
        takes = times;
    }

    /** No order can be carried out. */
    public void findsAllInvalid() {
        invalid = true;
    }

    /** It takes no orders, and says so with this status. */
    public void refuses(int status) {
        refusal = status;
    }

    Optional<Reply> answer(Asked question, Collection<OperaStay> stays) {
        return OperaGate.parts(
                        question.path(),
                        "(/rsv/async/v1/externalSystems/" + OperaQueue.EXTERNAL_SYSTEM
                                + "/hotels/([^/]+)/reservations/dailySummary)(?:/([^/]+))?")
                .map(found -> switch (question.method()) {
                    case "POST" -> ordered(question.json().getJsonObject("criteria"), found.group(1), found.group(2));
                    case "HEAD" -> progress(found.group(1), found.group(3));
                    default -> summary(found.group(3), stays);
                });
    }

    private Reply ordered(JsonObject criteria, String place, String hotel) {
        if (refusal != 0) {
            return OperaGate.error(refusal);
        }
        if (!criteria.getString("hotelId").equals(hotel) || days(criteria) > LONGEST_SPAN) {
            return OperaGate.error(400);
        }
        var id = "order-" + (orders.size() + 1);
        orders.put(id, new Order(id, hotel, criteria));
        return Reply.status(202).with("Location", place + "/" + id);
    }

    private static long days(JsonObject criteria) {
        return ChronoUnit.DAYS.between(first(criteria), last(criteria)) + 1;
    }

    private Reply progress(String place, String id) {
        if (!orders.containsKey(id)) {
            return Reply.status(404);
        }
        if (invalid) {
            return Reply.status(200).with("Status", "Invalid");
        }
        if (looks.merge(id, 1, Integer::sum) <= takes) {
            return Reply.status(200).with("Status", "Processing").with("Cache-Control", "max-age=0");
        }
        // The length of what a GET would answer may stand there, too (RFC 9110, 8.6).
        return Reply.status(201)
                .with("Status", "Completed")
                .with("Location", place + "/" + id)
                .with("Content-Length", "512");
    }

    private Reply summary(String id, Collection<OperaStay> stays) {
        var order = orders.get(id);
        if (order == null) {
            return OperaGate.error(404);
        }
        var reservations = Json.createArrayBuilder();
        stays.stream().filter(stay -> isWanted(order, stay)).forEach(stay -> reservations.add(summed(stay)));
        return Reply.json(
                Json.createObjectBuilder().add("reservations", reservations).build());
    }

    private static boolean isWanted(Order order, OperaStay stay) {
        var criteria = order.criteria();
        return stay.hotel().equals(order.hotel())
                && !stay.arrival().isAfter(last(criteria))
                && !stay.departure().isBefore(first(criteria))
                && wasModified(criteria, stay);
    }

    private static boolean wasModified(JsonObject criteria, OperaStay stay) {
        var window = criteria.getJsonObject("lastModifiedDate");
        if (window == null) {
            return true;
        }
        var modified = LocalDateTime.parse(stay.modified().replace(' ', 'T')).toInstant(ZoneOffset.UTC);
        var from =
                OffsetDateTime.parse(window.getString("startLastModifiedDate")).toInstant();
        var to = OffsetDateTime.parse(window.getString("endLastModifiedDate")).toInstant();
        return !modified.isBefore(from) && !modified.isAfter(to);
    }

    /** No guest, and states in capitals. */
    private static JsonObject summed(OperaStay stay) {
        return Json.createObjectBuilder()
                .add("hotelId", stay.hotel())
                .add("reservationIdList", OperaSpelling.ids(stay.id(), "Reservation"))
                .add(
                        "resvStatus",
                        stay.status().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toUpperCase(Locale.ROOT))
                .add("arrival", stay.arrival() + " 00:00:00.0")
                .add("departure", stay.departure() + " 00:00:00.0")
                .build();
    }

    private static LocalDate first(JsonObject criteria) {
        return LocalDate.parse(criteria.getJsonObject("timeSpan").getString("startDate"));
    }

    private static LocalDate last(JsonObject criteria) {
        return LocalDate.parse(criteria.getJsonObject("timeSpan").getString("endDate"));
    }
}
