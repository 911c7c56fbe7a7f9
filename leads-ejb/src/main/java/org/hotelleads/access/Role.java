package org.hotelleads.access;

import static org.hotelleads.access.Permission.CAPTURE;
import static org.hotelleads.access.Permission.EXPORT_LEADS;
import static org.hotelleads.access.Permission.KEEP_ACCOUNT;
import static org.hotelleads.access.Permission.LINK_BOOKINGS;
import static org.hotelleads.access.Permission.READ_LEADS;
import static org.hotelleads.access.Permission.REVIEW_MATCHES;
import static org.hotelleads.access.Permission.RUN_CHAIN;
import static org.hotelleads.access.Permission.SET_UP_HOTELS;
import static org.hotelleads.access.Permission.WORK_LEADS;

import java.util.Set;

/** What a person is in the chain, and thereby may do in the hotels given to them. */
public enum Role {
    /** Everything, in all hotels. */
    ADMIN(
            KEEP_ACCOUNT,
            READ_LEADS,
            WORK_LEADS,
            CAPTURE,
            EXPORT_LEADS,
            LINK_BOOKINGS,
            REVIEW_MATCHES,
            SET_UP_HOTELS,
            RUN_CHAIN),
    /** All that concerns the leads of their hotels. */
    MANAGER(KEEP_ACCOUNT, READ_LEADS, WORK_LEADS, CAPTURE, EXPORT_LEADS, REVIEW_MATCHES, SET_UP_HOTELS),
    /** Works the leads of their hotels. */
    SALES(KEEP_ACCOUNT, READ_LEADS, WORK_LEADS, CAPTURE);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
