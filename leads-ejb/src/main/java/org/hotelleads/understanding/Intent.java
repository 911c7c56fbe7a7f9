package org.hotelleads.understanding;

/** What a guest wants or lets show, as far as it bears on a score or a persona. */
enum Intent {
    BOOK(Sense.BOOK),
    AVAILABILITY(Sense.AVAILABILITY),
    PRICE(Sense.PRICE),
    PAYMENT(Sense.PAYMENT),
    ACCEPTS(Sense.ACCEPTS),
    CONDITIONS(Sense.CONDITIONS),
    JUST_LOOKING(Sense.JUST_LOOKING),
    RIVAL(Sense.RIVAL),
    COMPARES(Sense.COMPARES),
    OTHER_OPTIONS(Sense.OTHER_OPTIONS),
    AMENITY(Sense.AMENITY),
    AREA(Sense.AREA),
    URGENT(Sense.URGENT),
    STRANDED(Sense.STRANDED),
    LOYAL(Sense.LOYAL),
    NOT_A_GUEST(Sense.NOT_A_GUEST),
    /** The guest gave a contact detail that nobody had asked for. */
    GIVES_CONTACT(null);

    private final Sense sense;

    Intent(Sense sense) {
        this.sense = sense;
    }

    /** The words that show it, or null when it is shown by what the guest does. */
    Sense sense() {
        return sense;
    }
}
