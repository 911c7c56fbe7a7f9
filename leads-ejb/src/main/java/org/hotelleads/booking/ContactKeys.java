package org.hotelleads.booking;

import java.util.Set;

/** The keys that a person of a booking is recognised by; whoever is anonymous has none, and no placeholder is one. */
public final class ContactKeys {

    private ContactKeys() {}

    /** @param region in which phones without a country code are dialled, ISO 3166; may be null */
    public static Set<ContactKey> of(BookingPerson person, String region) {
        throw new UnsupportedOperationException();
    }
}
