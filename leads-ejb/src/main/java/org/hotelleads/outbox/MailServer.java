package org.hotelleads.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Hands mails to the mail server, several over one connection. */
@ApplicationScoped
class MailServer {

    private static final Logger LOG = System.getLogger(MailServer.class.getName());
    private static final int MOST_CAUSES = 10;

    @Inject
    private MailSettings settings;

    @Inject
    private Attachments attachments;

    /**
     * Sends the mails and tells of each how that ended; when nobody answers, that holds for all of them.
     *
     * @param settle is told of each, as soon as it is known
     * @param goOn says whether to go on with the next one
     */
    void send(List<DueLetter> letters, BiConsumer<DueLetter, Outcome> settle, BooleanSupplier goOn) {
        var session = Session.getInstance(settings.asProperties());
        try (var transport = session.getTransport()) {
            if (connect(transport, letters, settle)) {
                for (var letter : letters) {
                    settle.accept(letter, send(letter, session, transport));
                    if (!transport.isConnected() || !goOn.getAsBoolean()) {
                        return;
                    }
                }
            }
        } catch (MessagingException e) {
            LOG.log(Level.DEBUG, "The mail server did not say good-bye", e);
        }
    }

    private boolean connect(Transport transport, List<DueLetter> letters, BiConsumer<DueLetter, Outcome> settle) {
        try {
            transport.connect(settings.user(), settings.password());
            return true;
        } catch (MessagingException e) {
            var outcome = failed(e);
            letters.forEach(letter -> settle.accept(letter, outcome));
            return false;
        }
    }

    private Outcome send(DueLetter letter, Session session, Transport transport) {
        if (letter.text() == null) {
            return Outcome.failed(Trouble.NO_SECRET, "");
        }
        try {
            var mime = Mime.of(letter, attachments.of(letter.id()), settings.from(), session);
            transport.sendMessage(mime, mime.getAllRecipients());
            return Outcome.sent();
        } catch (AddressException e) {
            return Outcome.failed(Trouble.WRONG_ADDRESS, e.getMessage());
        } catch (MessagingException e) {
            return failed(e);
        }
    }

    private static Outcome failed(MessagingException e) {
        return Outcome.failed(trouble(e), answer(e));
    }

    /** What the server itself said stands innermost. */
    private static String answer(MessagingException e) {
        return causes(e)
                .map(Throwable::getMessage)
                .filter(message -> message != null && !message.isBlank())
                .reduce((outer, inner) -> inner)
                .orElse("");
    }

    private static Trouble trouble(MessagingException e) {
        if (isCausedBy(e, SocketTimeoutException.class)) {
            return Trouble.NO_ANSWER;
        }
        if (isCausedBy(e, ConnectException.class)
                || isCausedBy(e, UnknownHostException.class)
                || isCausedBy(e, NoRouteToHostException.class)) {
            return Trouble.NOT_REACHED;
        }
        if (isCausedBy(e, SSLException.class) || says(e, "STARTTLS")) {
            return Trouble.NO_TLS;
        }
        if (e instanceof AuthenticationFailedException) {
            return Trouble.WRONG_SIGN_IN;
        }
        return e instanceof SendFailedException && !says(e, "[EOF]") ? Trouble.REFUSED : Trouble.CUT_OFF;
    }

    private static boolean says(MessagingException e, String words) {
        return String.valueOf(e.getMessage()).contains(words);
    }

    private static boolean isCausedBy(Throwable fault, Class<? extends Throwable> kind) {
        return causes(fault).anyMatch(kind::isInstance);
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES);
    }
}
