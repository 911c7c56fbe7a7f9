package org.hotelleads.exporting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.export.DeliveryTrouble;
import org.hotelleads.system.Refusal;

/** Tries a target while somebody waits for the answer. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TargetTests {

    private static final Logger LOG = System.getLogger(TargetTests.class.getName());

    @Inject
    private ExportTargets targets;

    @Inject
    private TargetSettings settings;

    @Inject
    private Couriers couriers;

    @Inject
    private DeliveryDesk desk;

    /**
     * Connects, writes a small file and takes it away again. For an SFTP server whose key is not known yet it shows that.
     *
     * @throws Refusal if there is no such target
     */
    @Requires(Permission.RUN_CHAIN)
    public TargetTest test(long id) {
        var target = targets.get(id);
        try {
            couriers.of(target.kind()).test(settings.inClear(id));
            desk.wasReached(id);
            return new TargetTest(Map.of(), null, null);
        } catch (CourierTrouble trouble) {
            desk.wasNotReached(id, trouble.kind(), trouble.getMessage());
            return new TargetTest(trouble.seen(), trouble.kind(), trouble.getMessage());
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "The trial of the target " + id + " has failed", fault);
            var detail = fault.getClass().getSimpleName();
            desk.wasNotReached(id, DeliveryTrouble.FAULT, detail);
            return new TargetTest(Map.of(), DeliveryTrouble.FAULT, detail);
        }
    }
}
