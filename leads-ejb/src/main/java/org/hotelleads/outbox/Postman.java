package org.hotelleads.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;

/**
 * Goes its rounds with what is due, outside of any transaction: nobody who waits for a server holds a row of the
 * database. What was taken and not settled, because its node died, is due again when the lease is over; it then goes
 * out under the same id.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postman {

    private static final int MAILS = 20;
    private static final int WEBHOOKS = 40;
    private static final int WEBHOOKS_OF_ONE = 5;
    private static final Duration ROUND = Duration.ofMinutes(1);
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int FORGOTTEN_AT_ONCE = 5_000;

    @Inject
    private Letters letters;

    @Inject
    private Postbag bag;

    @Inject
    private MailServer mailServer;

    @Inject
    private MailSettings mailSettings;

    @Inject
    private Programs programs;

    @Inject
    @ConfigProperty(name = "leads.outbox.retry", defaultValue = "60")
    private long firstPause;

    @Inject
    private Clock clock;

    /** Sends mails that are due; without a mail server they wait. */
    @Requires(Permission.RUN_CHAIN)
    public void deliverMails() {
        if (!mailSettings.areMade()) {
            return;
        }
        var taken = bag.take(Way.MAIL, MAILS, MAILS, LEASE);
        if (taken.isEmpty()) {
            return;
        }
        var open = new HashSet<>(taken);
        var end = clock.instant().plus(ROUND);
        mailServer.send(
                taken,
                (letter, outcome) -> {
                    settle(letter, outcome);
                    open.remove(letter);
                },
                () -> clock.instant().isBefore(end));
        open.forEach(bag::putBack);
    }

    /** Tells programs what is due, several at once. */
    @Requires(Permission.RUN_CHAIN)
    public void deliverWebhooks() {
        var taken = bag.take(Way.WEBHOOK, WEBHOOKS, WEBHOOKS_OF_ONE, LEASE);
        if (!taken.isEmpty()) {
            programs.tell(taken, this::settle);
        }
    }

    /** Forgets what was settled three months ago. */
    @Requires(Permission.RUN_CHAIN)
    public void forgetOld() {
        var before = clock.instant().minus(KEPT);
        while (letters.forget(before, FORGOTTEN_AT_ONCE) == FORGOTTEN_AT_ONCE) {}
    }

    private void settle(DueLetter letter, Outcome outcome) {
        if (outcome.isSent()) {
            bag.sent(letter);
            return;
        }
        var now = clock.instant();
        var firstTry = Optional.ofNullable(letter.firstTriedAt()).orElse(now);
        bag.failed(letter, outcome, firstTry, next(letter, outcome, firstTry, now));
    }

    private Optional<Instant> next(DueLetter letter, Outcome outcome, Instant firstTry, Instant now) {
        return outcome.trouble().isFinal()
                ? Optional.empty()
                : new RetryPlan(Duration.ofSeconds(firstPause))
                        .next(
                                letter.attempts() + 1,
                                firstTry,
                                now,
                                ThreadLocalRandom.current().nextDouble());
    }
}
