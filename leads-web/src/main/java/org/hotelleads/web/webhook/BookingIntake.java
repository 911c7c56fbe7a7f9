package org.hotelleads.web.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hotelleads.pms.BookingDesk;
import org.hotelleads.pms.OpenPms;
import org.hotelleads.pms.Received;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.booking.BookingFormat;
import org.hotelleads.web.booking.BookingReceipt;
import org.hotelleads.web.booking.OnceKey;
import org.hotelleads.web.booking.StandardWebhooksSeal;
import org.hotelleads.web.channel.BodyReader;
import org.hotelleads.web.channel.Delivery;
import org.hotelleads.web.rest.Problem;

/** Takes signed bookings; whoever sends one is told at once that it is safe, or what is wrong with it. */
@ApplicationScoped
public class BookingIntake {

    @Inject
    private BookingDesk desk;

    void take(OpenPms system, Delivery delivery, Answers answers) throws IOException {
        JsonValue json;
        try {
            json = BodyReader.json(delivery).value();
        } catch (Refusal unreadable) {
            answers.problem(Problem.of(unreadable));
            return;
        }
        try {
            answers.kept(BookingReceipt.of(received(system, delivery, json)));
        } catch (Refusal refused) {
            answers.problem(Problem.of(refused).unprocessable());
        }
    }

    private Received received(OpenPms system, Delivery delivery, JsonValue json) {
        var onceKey = OnceKey.in(StandardWebhooksSeal.ID, delivery.headers().get(StandardWebhooksSeal.ID));
        var booking = BookingFormat.of(delivery.contentType()).read(json);
        return desk.take(system.id(), onceKey, booking, new String(delivery.body(), StandardCharsets.UTF_8));
    }
}
