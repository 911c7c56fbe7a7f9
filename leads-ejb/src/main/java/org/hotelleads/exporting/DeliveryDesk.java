package org.hotelleads.exporting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.access.User;
import org.hotelleads.export.DeliveryTrouble;
import org.hotelleads.export.ExportMail;
import org.hotelleads.export.ExportRun;
import org.hotelleads.export.ExportSchedule;
import org.hotelleads.export.ExportTarget;

/** What is written down about files on their way, each step in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliveryDesk {

    private static final long MEGABYTE = 1L << 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DeliveryBook book;

    @Inject
    private TargetSettings settings;

    @Inject
    private RunBook runs;

    @Inject
    private Alerts alerts;

    @Inject
    private Event<ExportMail> mails;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "leads.export.attach", defaultValue = "10")
    private long megabytesOfMails;

    @Inject
    @ConfigProperty(name = "leads.export.retry", defaultValue = "60")
    private long firstPause;

    /**
     * Hands a mail over to whoever sends mails.
     *
     * @throws CourierTrouble if the person may not have the file, or cannot
     */
    @Requires(Permission.RUN_CHAIN)
    public void mail(DueDelivery due) {
        var run = kept(due);
        var to = Optional.ofNullable(due.user())
                .map(id -> em.find(User.class, id))
                .filter(user -> user.isActive() && run.isVisibleTo(user.asCaller()))
                .orElseThrow(() -> new CourierTrouble(DeliveryTrouble.RIGHT_LOST, ""));
        if (to.email().filter(address -> !address.isBlank()).isEmpty()) {
            throw new CourierTrouble(DeliveryTrouble.NO_ADDRESS, "");
        }
        var wanted = run.schedule()
                .map(id -> em.find(ExportSchedule.class, id))
                .filter(ExportSchedule::attaches)
                .isPresent();
        var fits = run.bytes() <= megabytesOfMails * MEGABYTE;
        mails.fire(new ExportMail.Ready(
                run.id(),
                run.scheduleName().orElse(run.fileName()),
                to,
                run.fileName(),
                run.wish().format().mediaType(),
                run.rows().orElse(0L),
                run.bytes(),
                wanted && fits ? Optional.of(all(run)) : Optional.empty(),
                wanted && !fits));
        book.done(due.id());
    }

    private byte[] all(ExportRun run) {
        try (var content = runs.content(run).open()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new CourierTrouble(DeliveryTrouble.FILE_GONE, "", e);
        }
    }

    /**
     * Makes ready what is brought to a target.
     *
     * @throws CourierTrouble if there is no such target any more, or no such file
     */
    @Requires(Permission.RUN_CHAIN)
    public Parcel parcel(DueDelivery due) {
        var run = kept(due);
        var target = Optional.ofNullable(due.target())
                .map(id -> em.find(ExportTarget.class, id))
                .filter(ExportTarget::isEnabled)
                .orElseThrow(() -> new CourierTrouble(DeliveryTrouble.TARGET_GONE, ""));
        return new Parcel(target.kind(), settings.inClear(target.id()), run.fileName(), runs.content(run));
    }

    private ExportRun kept(DueDelivery due) {
        return Optional.ofNullable(em.find(ExportRun.class, due.run()))
                .filter(run -> run.isKept(clock.instant()))
                .orElseThrow(() -> new CourierTrouble(DeliveryTrouble.FILE_GONE, ""));
    }

    /** It stands where it belongs. */
    @Requires(Permission.RUN_CHAIN)
    public void brought(DueDelivery due) {
        book.done(due.id());
        wasReached(due.target());
    }

    /** It could not be brought: it is tried again later, or given up if that is no use or was too often in vain. */
    @Requires(Permission.RUN_CHAIN)
    public void failed(DueDelivery due, DeliveryTrouble why, String detail) {
        var chance = ThreadLocalRandom.current().nextDouble();
        var next = why.isFinal()
                ? Optional.<Instant>empty()
                : new RetryTimes(Duration.ofSeconds(firstPause)).next(due.attempts() + 1, clock.instant(), chance);
        book.failed(due.id(), why, detail, next);
        if (due.target() != null && why != DeliveryTrouble.FILE_GONE) {
            wasNotReached(due.target(), why, detail);
        }
        if (next.isEmpty()) {
            alerts.notBrought(due, why, detail);
        }
    }

    /** Something arrived at a target. */
    @Requires(Permission.RUN_CHAIN)
    public void wasReached(long target) {
        found(target).ifPresent(one -> one.succeeded(clock.instant()));
    }

    /** Nothing could be brought to a target. */
    @Requires(Permission.RUN_CHAIN)
    public void wasNotReached(long target, DeliveryTrouble why, String detail) {
        found(target).ifPresent(one -> one.failed(why, detail, clock.instant()));
    }

    private Optional<ExportTarget> found(long target) {
        return Optional.ofNullable(em.find(ExportTarget.class, target, LockModeType.PESSIMISTIC_WRITE));
    }
}
