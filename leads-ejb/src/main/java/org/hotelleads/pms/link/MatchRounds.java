package org.hotelleads.pms.link;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;

/** Looks for the leads of all bookings that are due, one decision after the other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MatchRounds {

    private static final Logger LOG = System.getLogger(MatchRounds.class.getName());
    private static final int LEADS_AT_ONCE = 100;
    private static final int BOOKINGS_AT_ONCE = 100;

    @Inject
    private MatchWork work;

    @Inject
    private Clock clock;

    /** Goes on for so long at the most; what is left is left to the next round. */
    @Requires(Permission.RUN_CHAIN)
    public void goOn(Duration stretch) {
        var end = clock.instant().plus(stretch);
        while (clock.instant().isBefore(end) && work.heedLeads(LEADS_AT_ONCE) == LEADS_AT_ONCE) {}
        for (var some = work.due(BOOKINGS_AT_ONCE);
                !some.isEmpty() && clock.instant().isBefore(end);
                some = work.due(BOOKINGS_AT_ONCE)) {
            for (var booking : some) {
                decide(booking, end);
            }
        }
    }

    /** One that cannot be decided keeps no other from it. */
    private void decide(UUID booking, Instant end) {
        if (clock.instant().isBefore(end)) {
            try {
                work.decide(booking);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "Booking " + booking + " could not be decided on", e);
                work.putOff(booking);
            }
        }
    }
}
