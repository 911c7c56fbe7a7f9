package org.hotelleads.bench.pms;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.hotelleads.bench.Server;
import org.hotelleads.fakepms.apaleo.FakeApaleo;

/** An apaleo of this machine that holds the stays to come of a whole chain, a year of them. */
final class BigApaleo implements AutoCloseable {

    private static final String ZONE = "Europe/Madrid";
    private static final int DAYS = 365;

    private final FakeApaleo fake = new FakeApaleo();
    private final Dice dice = new Dice(1);
    private final People people = new People(dice);
    private final OffsetDateTime today;
    private final int properties;

    BigApaleo(int properties, LocalDate today) {
        this.properties = properties;
        this.today = today.atTime(12, 0).atOffset(ZoneOffset.UTC);
        for (var number = 1; number <= properties; number++) {
            fake.property(property(number), ZONE, "EUR");
        }
    }

    static String property(int number) {
        return "P" + number;
    }

    void fill(int reservations) {
        for (var number = 1; number <= reservations; number++) {
            fake.keep(reservation(number));
        }
    }

    private JsonObject reservation(int number) {
        var guest = people.guestOf(Country.ES);
        var arrival = today.plusDays(dice.below(DAYS)).withHour(14);
        var made = today.minusMinutes(dice.between(1, 90 * 24 * 60)).toString();
        return Server.JSON
                .createObjectBuilder()
                .add("id", "R" + number + "-1")
                .add("bookingId", "R" + number)
                .add("status", "Confirmed")
                .add("property", Server.JSON.createObjectBuilder().add("id", property(1 + number % properties)))
                .add("created", made)
                .add("modified", made)
                .add("arrival", arrival.toString())
                .add("departure", arrival.plusDays(Enquiries.nights(dice)).toString())
                .add("adults", 2)
                .add("channelCode", "Direct")
                .add(
                        "totalGrossAmount",
                        Server.JSON.createObjectBuilder().add("amount", 240).add("currency", "EUR"))
                .add(
                        "primaryGuest",
                        Server.JSON
                                .createObjectBuilder()
                                .add("firstName", guest.given())
                                .add("lastName", guest.surnames())
                                .add("email", guest.email())
                                .add("phone", guest.phone()))
                .build();
    }

    /** What happens each time that a page is asked for. */
    void atEachPage(Runnable event) {
        fake.afterEachPage(event);
    }

    String url() {
        return fake.url();
    }

    int asked() {
        return fake.asked("/reservations").size();
    }

    /** How long the product has waited for its answers. */
    Duration busy() {
        return fake.busy();
    }

    @Override
    public void close() {
        fake.close();
    }
}
