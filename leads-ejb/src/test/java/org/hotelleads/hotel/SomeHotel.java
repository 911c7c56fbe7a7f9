package org.hotelleads.hotel;

/** Hotels that tests need: {@code SomeHotel.inPalma()}. */
public final class SomeHotel {

    private SomeHotel() {}

    public static Hotel inPalma() {
        return new Hotel(describedInPalma());
    }

    public static HotelDescription describedInPalma() {
        return new HotelDescription("sol-palma", "Sol Palma", "Europe/Madrid", "es", "ES", "EUR");
    }

    public static HotelDescription describedAs(String code) {
        return new HotelDescription(code, "Hotel " + code, "Europe/Madrid", "es", "ES", "EUR");
    }
}
