package org.hotelleads.web.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.channel.ConnectionKind;
import org.hotelleads.channel.Connections;
import org.hotelleads.channel.Inbox;
import org.hotelleads.channel.InboxTrouble;
import org.hotelleads.channel.OpenConnection;
import org.hotelleads.channel.Setting;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.channel.ChannelEvent.Ignored;
import org.hotelleads.web.channel.Delivery;
import org.hotelleads.web.channel.WebhookAddress;
import org.hotelleads.web.rest.Problem;

/**
 * Where guests' channels deliver: it is seen that it is the vendor, the bytes are put into the inbox, and the vendor is
 * answered. What they mean is found out afterwards; only a form is looked into at once, since whoever has filled it in
 * can mend it.
 */
@ApplicationScoped
public class ChannelCounters {

    private static final Caller AT_THE_DOOR =
            new Caller(null, "HotelLeads", Set.of(Permission.CAPTURE), false, Set.of(), null);

    @Inject
    private Connections connections;

    @Inject
    private Inbox inbox;

    @Inject
    private Bell bell;

    @Inject
    private InboxRounds rounds;

    @Inject
    private TurnedAway turnedAway;

    @Inject
    private WebhookAddress addresses;

    @Inject
    private FormPace formPace;

    @Inject
    private CurrentCaller caller;

    /** The counter of a connection; empty if there is no such channel. */
    Optional<Counter> at(String id) {
        caller.is(AT_THE_DOOR);
        return connections.open(id).map(OfConnection::new);
    }

    private final class OfConnection implements Counter {

        private final OpenConnection connection;

        private OfConnection(OpenConnection connection) {
            this.connection = connection;
        }

        @Override
        public String allowed() {
            return "POST";
        }

        @Override
        public void greet(Answers answers) {
            answers.letPagesAsk(connection);
        }

        @Override
        public void asked(HttpServletRequest request, Answers answers) throws IOException {
            if (!connection.kind().takes(Setting.VERIFY_TOKEN)) {
                answers.notAllowed(allowed(), "GET");
                return;
            }
            var challenge = Handshake.challenge(connection, request);
            if (challenge.isPresent()) {
                answers.challenged(challenge.get());
            } else {
                answers.problem(HttpServletResponse.SC_FORBIDDEN, "error.webhook.token");
            }
        }

        @Override
        public void delivered(Delivery delivery, HttpServletRequest request, Answers answers) throws IOException {
            var tooFast = formPace.tooFast(connection, request);
            if (tooFast.isPresent()) {
                answers.tooFast(tooFast.get());
                return;
            }
            if (isLetIn(delivery, request, answers) && isUseful(delivery, answers)) {
                inbox.put(
                        connection.id(), delivery.body(), delivery.contentType(), HeaderLines.kept(delivery.headers()));
                if (bell.ring()) {
                    rounds.goAtOnce();
                }
                answers.taken(connection, delivery);
            }
        }

        private boolean isLetIn(Delivery delivery, HttpServletRequest request, Answers answers) throws IOException {
            if (connection.unreadable()) {
                turnedAway.note(connection.id(), InboxTrouble.SECRETS_UNREADABLE);
                answers.problem(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "error.webhook.secretsUnreadable");
                return false;
            }
            var seal = Vendor.of(connection.kind()).seal();
            var isReal = addresses.ofDelivery(connection.id(), request).stream()
                    .anyMatch(address -> seal.fits(delivery, address, connection.secrets()));
            if (!isReal) {
                turnedAway.note(connection.id(), InboxTrouble.BAD_SIGNATURE);
                answers.problem(HttpServletResponse.SC_UNAUTHORIZED, "error.webhook.seal");
            }
            return isReal;
        }

        /** A vendor that sends what makes no sense would send it again for days: that waits in the inbox for a person. */
        private boolean isUseful(Delivery delivery, Answers answers) throws IOException {
            if (connection.kind() != ConnectionKind.WEB_FORM) {
                return true;
            }
            try {
                var told = Vendor.of(connection.kind()).format().read(delivery);
                if (told.contains(new Ignored("form.empty"))) {
                    answers.problem(HttpServletResponse.SC_BAD_REQUEST, "error.webhook.emptyForm");
                    return false;
                }
                return true;
            } catch (Refusal malformed) {
                answers.problem(Problem.of(malformed));
                return false;
            }
        }
    }
}
