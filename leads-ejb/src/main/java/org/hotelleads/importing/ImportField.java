package org.hotelleads.importing;

/** What a column of a file can mean; the headings by which each is recognised stand in {@code headings.properties}. */
public enum ImportField {
    HOTEL(true, true, 200),
    NAME(true, true, 100),
    FIRST_NAME(true, true, 100),
    LAST_NAME(true, true, 100),
    EMAIL(true, true, 254),
    PHONE(true, true, 40),
    MESSAGE(true, false, 8000),
    CHANNEL(true, false, 60),
    CAPTURED_AT(true, false, 60),
    STATUS(true, true, 60),
    LOST_REASON(true, false, 60),
    NEXT_CONTACT(true, false, 60),
    ASSIGNED_TO(true, false, 254),
    ARRIVAL(true, true, 60),
    DEPARTURE(true, true, 60),
    COMMENT(true, false, 4000),
    EXTERNAL_ID(true, false, 120),
    RESERVATION_ID(false, true, 120),
    CONFIRMATION_NO(false, true, 120),
    GROUP_ID(false, true, 120),
    BOOKED_AT(false, true, 60),
    UPDATED_AT(false, true, 60),
    CANCELLED_AT(false, true, 60),
    AMOUNT(false, true, 40),
    CURRENCY(false, true, 10),
    ROOMS(false, true, 10),
    ADULTS(false, true, 10),
    CHILDREN(false, true, 10),
    SALE_CHANNEL(false, true, 120),
    SOURCE(false, true, 120),
    PROMO_CODE(false, true, 120),
    LEAD_REFERENCE(false, true, 60);

    private final boolean ofLeads;
    private final boolean ofBookings;
    private final int longest;

    ImportField(boolean ofLeads, boolean ofBookings, int longest) {
        this.ofLeads = ofLeads;
        this.ofBookings = ofBookings;
        this.longest = longest;
    }

    public boolean isOf(ImportKind kind) {
        return kind == ImportKind.LEADS ? ofLeads : ofBookings;
    }

    /** How many characters it has at most. */
    int longest() {
        return longest;
    }

    /** Whether it is a day or a moment. */
    boolean isTime() {
        return switch (this) {
            case CAPTURED_AT, NEXT_CONTACT, ARRIVAL, DEPARTURE, BOOKED_AT, UPDATED_AT, CANCELLED_AT -> true;
            default -> false;
        };
    }
}
