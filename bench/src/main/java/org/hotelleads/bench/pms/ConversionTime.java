package org.hotelleads.bench.pms;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.hotelleads.bench.Arguments;
import org.hotelleads.bench.Server;
import org.hotelleads.bench.Sheet;

/** Times how long it takes, over HTTP, from a booking that is reported to a lead that is seen to be Converted. */
public final class ConversionTime {

    private static final String HOTEL = "conversion";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final double NANOS = 1e9;

    private final Clock clock = Clock.systemUTC();
    private final Server server;

    private ConversionTime(Server server) {
        this.server = server;
    }

    /** @param args {@code --key KEY [--server http://localhost:8080] [--times 50] [--to FILE]} */
    public static void main(String[] args) throws IOException, InterruptedException {
        var arguments = new Arguments(args, Set.of());
        var program = new ConversionTime(Server.of(arguments));
        program.server.openHotel(HOTEL);
        var taken = new double[Integer.parseInt(arguments.option("--times", "50"))];
        for (var time = 0; time < taken.length; time++) {
            taken[time] = program.once();
        }
        Arrays.sort(taken);
        Report.tell(chapter(taken), arguments);
    }

    private static Sheet chapter(double[] sorted) {
        var sheet = new Sheet("");
        sheet.heading("From a booking to a converted lead");
        sheet.sentence(
                "A lead is written, a booking with its email is reported with an API key, and the lead is read every "
                        + BETWEEN_LOOKS.toMillis() + " ms until it is Converted; one after the other, over HTTP. "
                        + Report.machine()
                        + ". The bar is 10 seconds.");
        sheet.columns("times", "median", "longest");
        sheet.row(sorted.length, seconds(sorted[sorted.length / 2]), seconds(sorted[sorted.length - 1]));
        return sheet;
    }

    private static String seconds(double time) {
        return String.format(Locale.ROOT, "%.1f s", time);
    }

    /** In seconds. */
    private double once() throws InterruptedException {
        var number = clock.millis();
        var lead = server.post("/leads", lead(number)).getString("id");
        var begin = System.nanoTime();
        server.post("/bookings", booking(number));
        while (!"CONVERTED".equals(server.get("/leads/" + lead).getString("status"))) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("Lead " + lead + " is not converted after " + PATIENCE);
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
        return (System.nanoTime() - begin) / NANOS;
    }

    private static JsonObject lead(long number) {
        return Server.JSON
                .createObjectBuilder()
                .add("hotel", HOTEL)
                .add("name", "Ana Conversa")
                .add("email", email(number))
                .build();
    }

    private JsonObject booking(long number) {
        var arrival = LocalDate.now(clock).plusDays(30);
        var guest = Server.JSON
                .createObjectBuilder()
                .add("firstName", "Ana")
                .add("lastName", "Conversa")
                .add("email", email(number));
        return Server.JSON
                .createObjectBuilder()
                .add("schema", "hotelleads.booking.v1")
                .add("eventType", "booking.upserted")
                .add("property", HOTEL)
                .add("reservationId", "C-" + number)
                .add("status", "CONFIRMED")
                .add("createdAt", clock.instant().toString())
                .add("updatedAt", clock.instant().toString())
                .add("arrival", arrival.toString())
                .add("departure", arrival.plusDays(2).toString())
                .add("guest", guest)
                .build();
    }

    private static String email(long number) {
        return "ana" + number + "@conversion.example";
    }
}
