package org.hotelleads.fakepms.cloudbeds;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hotelleads.fakepms.Asked;
import org.hotelleads.fakepms.FakePms;
import org.hotelleads.fakepms.Reply;

/** Cloudbeds with one key, which opens all the hotels that are added. Whatever it refuses, it refuses with status 200. */
public final class FakeCloudbeds extends FakePms {

    public static final String KEY = "cbat_not_so_secret";

    private final Map<String, CloudbedsStay> stays = new ConcurrentHashMap<>();
    private final Map<String, JsonObject> hotels = new ConcurrentSkipListMap<>();
    private volatile String refusal;

    public FakeCloudbeds() {}

    /** @param port 0 for any that is free */
    public FakeCloudbeds(int port) {
        super(port);
    }

    /** There is a hotel. */
    public void open(String id, String name, String zone, String currency) {
        hotels.put(
                id,
                Json.createObjectBuilder()
                        .add("propertyID", id)
                        .add("propertyName", name)
                        .add("propertyTimezone", zone)
                        .add(
                                "propertyCurrency",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder().add("currencyCode", currency)))
                        .build());
    }

    /** A reservation is there, new or other than before. */
    public void put(CloudbedsStay stay) {
        stays.put(stay.id(), stay);
    }

    /** A reservation is not there any more, not even as deleted. */
    public void purge(String id) {
        stays.remove(id);
    }

    /** Says no to everything from now on, with this reason; null to answer again. */
    public void refuse(String why) {
        refusal = why;
    }

    @Override
    protected Reply answer(Asked question) {
        if (!question.method().equals("GET")) {
            return Reply.json(404, CloudbedsReply.failure("Unknown method."));
        }
        if (!question.header("x-api-key").filter(KEY::equals).isPresent()) {
            return Reply.json(401, CloudbedsReply.failure("Unauthorized"));
        }
        if (refusal != null) {
            return Reply.json(CloudbedsReply.failure(refusal));
        }
        return switch (question.path()) {
            case "/getReservationsWithRateDetails" -> withRates(question);
            case "/getReservations" -> listed(question);
            case "/getHotels" -> CloudbedsReply.page(question, hotels(question), hotel -> hotel);
            default -> Reply.json(404, CloudbedsReply.failure("Unknown method."));
        };
    }

    private Reply withRates(Asked question) {
        var withGuests = isTrue(question, "includeGuestsDetails");
        var withDeleted = isTrue(question, "includeDeleted");
        var found = ofHotel(question)
                .filter(stay -> withDeleted || !stay.deleted())
                .filter(stay -> isNamed(question, stay.id()))
                .filter(stay -> isWithin(question, "modified", hour(stay.modified()), FakeCloudbeds::time))
                .toList();
        return CloudbedsReply.page(question, found, stay -> stay.withRates(withGuests));
    }

    private static boolean isTrue(Asked question, String parameter) {
        return question.parameter(parameter).filter("true"::equals).isPresent();
    }

    private Reply listed(Asked question) {
        var found = ofHotel(question)
                .filter(stay -> !stay.deleted())
                .filter(stay -> isWithin(question, "checkIn", stay.arrival(), LocalDate::parse))
                .toList();
        return CloudbedsReply.page(question, found, CloudbedsStay::listed);
    }

    /** What was changed last comes first. */
    private Stream<CloudbedsStay> ofHotel(Asked question) {
        var hotel = question.parameter("propertyID");
        return stays.values().stream()
                .filter(stay -> hotel.isEmpty() || hotel.get().equals(stay.property()))
                .sorted(Comparator.comparing(CloudbedsStay::modified).reversed().thenComparing(CloudbedsStay::id));
    }

    private static boolean isNamed(Asked question, String id) {
        return question.parameter("reservationID")
                .map(ids -> List.of(ids.split(",")).contains(id))
                .orElse(true);
    }

    private static <T extends Comparable<? super T>> boolean isWithin(
            Asked question, String name, T value, Function<String, T> reading) {
        var from = question.parameter(name + "From").map(reading);
        var to = question.parameter(name + "To").map(reading);
        return (from.isEmpty() || value.compareTo(from.get()) >= 0) && (to.isEmpty() || value.compareTo(to.get()) <= 0);
    }

    private static LocalDateTime hour(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    /** Times come with a blank or with a T between day and hour. */
    private static LocalDateTime time(String written) {
        return LocalDateTime.parse(written.replace(' ', 'T').replace("Z", ""));
    }

    private List<JsonObject> hotels(Asked question) {
        var wanted = question.parameter("propertyIDs").map(ids -> List.of(ids.split(",")));
        return hotels.entrySet().stream()
                .filter(hotel -> wanted.isEmpty() || wanted.get().contains(hotel.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
