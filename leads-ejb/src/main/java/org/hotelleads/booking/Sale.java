package org.hotelleads.booking;

/**
 * By which way a booking came; whatever is unknown is null.
 *
 * @param channel the system's code, such as {@code Direct} or {@code BookingCom}
 * @param source the name of who sold it, in the system's words
 * @param direct whether the hotel sold it itself and pays no commission
 */
public record Sale(String channel, String source, String promoCode, Boolean direct) {

    static final Sale UNKNOWN = new Sale(null, null, null, null);

    public Sale {
        channel = Plain.text(channel);
        source = Plain.text(source);
        promoCode = Plain.text(promoCode);
    }
}
