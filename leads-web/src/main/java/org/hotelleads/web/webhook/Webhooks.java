package org.hotelleads.web.webhook;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
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
 * The door at which vendors deliver: it sees that it is the vendor, puts the bytes into the inbox, and answers. What
 * they mean is found out afterwards; only a form is looked into at once, since whoever has filled it in can mend it.
 */
@WebServlet("/webhooks/*")
public class Webhooks extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST_BODY = 1024 * 1024;
    private static final int MOST_REST = 8 * LARGEST_BODY;
    private static final int PIECE = 64 * 1024;
    private static final int TOO_LARGE = 413;
    private static final Caller AT_THE_DOOR =
            new Caller(null, "HotelLeads", Set.of(Permission.CAPTURE), false, Set.of(), null);

    @Inject
    private transient Connections connections;

    @Inject
    private transient Inbox inbox;

    @Inject
    private transient Bell bell;

    @Inject
    private transient InboxRounds rounds;

    @Inject
    private transient TurnedAway turnedAway;

    @Inject
    private transient WebhookAddress addresses;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient Clock clock;

    private interface Talk {
        void with(OpenConnection connection, Answers answers) throws IOException;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        open(request, response, (connection, answers) -> {
            if (!connection.kind().takes(Setting.VERIFY_TOKEN)) {
                response.setHeader("Allow", "POST");
                answers.problem(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "error.method", "GET");
                return;
            }
            var challenge = Handshake.challenge(connection, request);
            if (challenge.isPresent()) {
                answers.challenged(challenge.get());
            } else {
                answers.problem(HttpServletResponse.SC_FORBIDDEN, "error.webhook.token");
            }
        });
    }

    /** A browser asks whether a page may send its form by a script. */
    @Override
    protected void doOptions(HttpServletRequest request, HttpServletResponse response) throws IOException {
        open(request, response, (connection, answers) -> {
            response.setHeader("Allow", "POST");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        });
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        open(request, response, (connection, answers) -> {
            var body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
            if (body.length > LARGEST_BODY) {
                letFinish(request);
                answers.problem(TOO_LARGE, "error.bodyTooLarge", String.valueOf(LARGEST_BODY));
                return;
            }
            var delivery = new Delivery(body, request.getContentType(), HeaderLines.of(request), clock.instant());
            if (isLetIn(connection, delivery, request, answers) && isUseful(connection, delivery, answers)) {
                take(connection, delivery);
                answers.taken(connection, delivery);
            }
        });
    }

    /** Whoever is cut off while still sending never reads why; but nobody may go on sending for ever. */
    private static void letFinish(HttpServletRequest request) throws IOException {
        var rest = request.getInputStream();
        for (var read = 1; read <= MOST_REST / PIECE && rest.readNBytes(PIECE).length == PIECE; read++) {}
    }

    private void open(HttpServletRequest request, HttpServletResponse response, Talk talk) throws IOException {
        var answers = new Answers(request, response);
        caller.is(AT_THE_DOOR);
        try {
            var connection = connections.open(idIn(request));
            if (connection.isEmpty()) {
                answers.problem(HttpServletResponse.SC_NOT_FOUND, "error.webhook.noConnection");
                return;
            }
            answers.letPagesAsk(connection.get());
            talk.with(connection.get(), answers);
        } catch (RuntimeException fault) {
            answers.failed(fault);
        }
    }

    private static String idIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .orElse("");
    }

    private boolean isLetIn(OpenConnection connection, Delivery delivery, HttpServletRequest request, Answers answers)
            throws IOException {
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
    private static boolean isUseful(OpenConnection connection, Delivery delivery, Answers answers) throws IOException {
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

    private void take(OpenConnection connection, Delivery delivery) {
        inbox.put(connection.id(), delivery.body(), delivery.contentType(), HeaderLines.kept(delivery.headers()));
        if (bell.ring()) {
            rounds.goAtOnce();
        }
    }
}
