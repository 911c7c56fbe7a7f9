package org.hotelleads.bench.pms;

/** How a booking came about. */
enum Story {
    GUEST("the guest, directly", 46),
    PORTAL("the guest, at a portal", 22),
    RELATIVE_BOOKS("a relative, for the same trip", 8),
    OFFICE("an agency or a secretary, for a guest who asked", 0),
    STRANGER("a stranger", 9),
    NAMESAKE("a namesake of a guest who asked", 4),
    RELATIVES_OWN("a relative, for a trip of their own", 4),
    OFFICE_STRANGER("an agency or a secretary, for somebody else", 3),
    EARLIER("the guest, before they wrote", 4);

    private final String words;
    private final int weight;

    Story(String words, int weight) {
        this.words = words;
        this.weight = weight;
    }

    String words() {
        return words;
    }

    int weight() {
        return weight;
    }

    /** Whether there is a lead whose doing it is. */
    boolean isLeads() {
        return ordinal() <= OFFICE.ordinal();
    }
}
