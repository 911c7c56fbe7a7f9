package org.hotelleads.booking;

/** What somebody is called, ready to be compared with another spelling of it. */
public final class PersonName {

    /** As a booking tells it. */
    public static PersonName of(BookingPerson person) {
        return new PersonName();
    }

    /** As somebody wrote it in one line: "Ana Ruiz", "Ruiz, Ana", "Ana". */
    public static PersonName said(String name) {
        return new PersonName();
    }

    /** The surname in its loose form: small letters without accents, titles and particles; empty if it is unknown. */
    public String surname() {
        return "";
    }
}
