package org.hotelleads.access;

import java.util.EnumSet;
import java.util.Set;

/** What is written into the audit log. The words for people are in the message bundles. */
public enum Deed {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    PERSON_HIRED,
    KEY_ISSUED,
    HOTEL_OPENED,
    HOTEL_RULES_CHANGED,
    CONNECTION_MADE,
    CONNECTION_CHANGED,
    CONNECTION_REMOVED,
    WEBHOOK_MADE,
    WEBHOOK_SECRET_RENEWED,
    WEBHOOK_REMOVED,
    LEAD_SEEN,
    LEAD_STATUS_CHANGED,
    LEAD_ASSIGNED,
    LEADS_MERGED,
    LEADS_TOLD_APART,
    BOOKING_LINKED,
    BOOKING_UNLINKED,
    EXPORT_WISHED,
    EXPORT_SENT,
    EXPORT_FETCHED,
    EXPORT_DELETED,
    SCHEDULE_MADE,
    SCHEDULE_CHANGED,
    SCHEDULE_REMOVED,
    TARGET_MADE,
    TARGET_CHANGED,
    TARGET_REMOVED;

    private static final Set<Deed> OF_LEADS = EnumSet.of(
            LEAD_SEEN,
            LEAD_STATUS_CHANGED,
            LEAD_ASSIGNED,
            LEADS_MERGED,
            LEADS_TOLD_APART,
            BOOKING_LINKED,
            BOOKING_UNLINKED);

    /** Whether it was done to a lead, whose id is the subject then. */
    public boolean isOfLead() {
        return OF_LEADS.contains(this);
    }
}
