package org.hotelleads.web.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hotelleads.pms.OpenPms;
import org.hotelleads.pms.PmsDelivery;
import org.hotelleads.pms.PmsDoor;
import org.hotelleads.pms.PmsTrouble;
import org.hotelleads.web.channel.BodyReader;
import org.hotelleads.web.channel.Delivery;

/** Takes notices that something has happened to a reservation; what they are about is read anew from the system. */
@ApplicationScoped
public class NoticeIntake {

    @Inject
    private PmsDoor door;

    void take(OpenPms system, Delivery delivery, Answers answers) throws IOException {
        try {
            door.deliver(system.id(), new PmsDelivery(delivery.body(), delivery.contentType()));
        } catch (PmsTrouble trouble) {
            if (trouble.kind() != PmsTrouble.Kind.GARBLED) {
                throw trouble;
            }
            answers.problem(HttpServletResponse.SC_BAD_REQUEST, "error.pms.garbled");
            return;
        }
        answers.noted(isHealthCheck(delivery));
    }

    /** Whoever subscribes at apaleo is first asked whether the address works. */
    private static boolean isHealthCheck(Delivery delivery) {
        var notice = BodyReader.jsonInside(new String(delivery.body(), StandardCharsets.UTF_8));
        return notice.text("topic").filter("system"::equalsIgnoreCase).isPresent()
                && notice.text("type").filter("healthcheck"::equalsIgnoreCase).isPresent();
    }
}
