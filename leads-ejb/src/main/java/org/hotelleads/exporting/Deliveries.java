package org.hotelleads.exporting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.export.DeliveryTrouble;
import org.hotelleads.system.Outage;
import org.hotelleads.system.Refusal;

/**
 * Brings complete files to where they belong, outside of any transaction: nobody who waits for a server holds a row of the
 * database. What was taken and not settled, because its node died, is due again when the lease is over; it then takes the
 * place of itself.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Deliveries {

    private static final Logger LOG = System.getLogger(Deliveries.class.getName());
    private static final Duration LEASE = Duration.ofMinutes(10);

    @Inject
    private DeliveryBook book;

    @Inject
    private DeliveryDesk desk;

    @Inject
    private Couriers couriers;

    @Inject
    private Runs runs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Brings one file that is due; false if there is none. */
    @Requires(Permission.RUN_CHAIN)
    public boolean bring() {
        var due = book.take(LEASE);
        due.ifPresent(this::bring);
        return due.isPresent();
    }

    private void bring(DueDelivery due) {
        try {
            if (due.isMail()) {
                desk.mail(due);
            } else {
                carry(due);
            }
        } catch (CourierTrouble trouble) {
            LOG.log(
                    Level.INFO,
                    "The file {0} was not brought in delivery {1}: {2}",
                    due.run(),
                    due.id(),
                    trouble.kind());
            desk.failed(due, trouble.kind(), trouble.getMessage());
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "The file " + due.run() + " was not brought in delivery " + due.id(), fault);
            desk.failed(due, DeliveryTrouble.FAULT, fault.getClass().getSimpleName());
        }
    }

    private void carry(DueDelivery due) {
        var parcel = desk.parcel(due);
        var content = new HeldContent(parcel.content(), clock, () -> book.hold(due.id(), LEASE));
        try {
            couriers.of(parcel.kind()).bring(parcel.settings(), parcel.fileName(), content);
        } catch (RuntimeException fault) {
            if (!content.isGone()) {
                throw fault;
            }
            var isBack = Outage.isCauseOf(fault);
            throw new CourierTrouble(isBack ? DeliveryTrouble.FAULT : DeliveryTrouble.FILE_GONE, "", fault);
        }
        desk.brought(due);
    }

    /**
     * Has a file that could not be brought for good brought once more.
     *
     * @throws Refusal if there is no such delivery, or it did not fail, or the caller may not have the file
     */
    @Requires(Permission.EXPORT_LEADS)
    public void again(UUID delivery) {
        if (book.runOf(delivery)
                .flatMap(runs::find)
                .filter(run -> run.isVisibleTo(caller.get()))
                .isEmpty()) {
            throw Refusal.notFound("error.delivery.unknown");
        }
        if (!book.again(delivery)) {
            throw Refusal.conflict("error.delivery.notFailed");
        }
    }
}
