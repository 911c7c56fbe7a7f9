package org.hotelleads.pms;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.booking.Bookings;

/** Forgets what hotel systems wrote for longer than it may be kept, and notices that nobody sends again. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PmsCleaning {

    private static final int AT_ONCE = 2_000;

    @Inject
    private Bookings bookings;

    @Inject
    private PmsNotices notices;

    @Inject
    @ConfigProperty(name = "leads.pms.raw.days", defaultValue = "30")
    private int daysKept;

    @Inject
    private Clock clock;

    @Requires(Permission.RUN_CHAIN)
    public void forgetOld() {
        var before = clock.instant().minus(Duration.ofDays(daysKept));
        while (bookings.forgetRaw(before, AT_ONCE) == AT_ONCE) {}
        notices.forgetOld();
    }
}
