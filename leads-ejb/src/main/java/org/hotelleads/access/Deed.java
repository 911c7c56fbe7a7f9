package org.hotelleads.access;

import java.util.EnumSet;
import java.util.Set;

/** What is written into the audit log. The words for people are in the message bundles. */
public enum Deed {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    SESSION_ENDED,
    PERSON_HIRED,
    PERSON_INVITED,
    INVITATION_TAKEN,
    PERSON_CHANGED,
    PERSON_SWITCHED_OFF,
    PERSON_SWITCHED_ON,
    PASSWORD_CHANGED,
    SECOND_FACTOR_ON,
    SECOND_FACTOR_OFF,
    KEY_ISSUED,
    KEY_CHANGED,
    KEY_RENEWED,
    KEY_WITHDRAWN,
    HOTEL_OPENED,
    HOTEL_CHANGED,
    HOTEL_RULES_CHANGED,
    HOTEL_GROUP_MADE,
    HOTEL_GROUP_CHANGED,
    HOTEL_GROUP_REMOVED,
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
    TARGET_REMOVED,
    GUEST_SOUGHT,
    GUEST_FILE_MADE,
    GUEST_ERASED,
    RETENTION_CHANGED,
    RETENTION_APPLIED,
    IMPORT_CHECKED,
    IMPORT_APPLIED,
    IMPORT_UNDONE,
    AUDIT_EXPORTED;

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
