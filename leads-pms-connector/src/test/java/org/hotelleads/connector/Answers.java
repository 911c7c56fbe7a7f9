package org.hotelleads.connector;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hotelleads.booking.Booking;
import org.hotelleads.connector.http.Bookings;
import org.hotelleads.connector.http.Fields;
import org.hotelleads.fuzz.Trial;
import org.hotelleads.pms.PmsDelivery;
import org.hotelleads.pms.PmsTrouble;
import org.hotelleads.system.Refusal;

/** Spoilt answers and notices of hotel systems: {@code Answers.of("reservations of apaleo", good).areRead(reading)}. */
public record Answers(String name, List<byte[]> good) {

    public static Answers of(String name, String... good) {
        return new Answers(
                name,
                Stream.of(good)
                        .map(text -> text.getBytes(StandardCharsets.UTF_8))
                        .toList());
    }

    /** Each is read as the answer to a question is, of which one that cannot be read never loses the others. */
    public void areRead(Function<Fields, Booking> reading) {
        areReadTogether(fields -> Bookings.of(List.of(fields), reading));
    }

    /** Each is read as all that was told of some reservations, of which it may not even lose the part that all share. */
    public void areReadTogether(Function<Fields, Bookings> reading) {
        Trial.of(name, good, PmsTrouble.class).run(input -> {
            var object = object(input);
            return object != null && !reading.apply(new Fields(object)).told().isEmpty();
        });
    }

    /** Each is heard as a notice at an address of ours is. */
    public void areHeard(Function<PmsDelivery, ?> hearing) {
        Trial.of(name, good, PmsTrouble.class, Refusal.class)
                .run(input -> hearing.apply(new PmsDelivery(input, "application/json")) != null);
    }

    /** What is no JSON never gets as far as a reading. */
    private static JsonObject object(byte[] input) {
        try (var reader = Json.createReader(new ByteArrayInputStream(input))) {
            return reader.readObject();
        } catch (RuntimeException noObject) {
            return null;
        }
    }
}
