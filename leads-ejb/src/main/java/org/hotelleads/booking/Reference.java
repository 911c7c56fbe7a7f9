package org.hotelleads.booking;

/**
 * A number under which another system, or a person, knows a booking.
 *
 * @param system such as the portal's name; null if it is not said
 */
public record Reference(String system, String value) {

    public Reference {
        system = Plain.text(system);
        value = Plain.text(value);
    }
}
