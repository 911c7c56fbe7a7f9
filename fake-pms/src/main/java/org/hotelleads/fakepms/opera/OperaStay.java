package org.hotelleads.fakepms.opera;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A reservation of OPERA, made up of what a test cares for: {@code new OperaStay("571062").of("Ada", "Lovelace")}.
 *
 * @param created as OPERA writes times, like {@code modified}: by the hotel's clock and without a zone
 */
public record OperaStay(
        String id,
        String hotel,
        String status,
        String created,
        String modified,
        LocalDate arrival,
        LocalDate departure,
        String givenName,
        String surname,
        String email,
        String phone,
        BigDecimal amount) {

    /** A reservation of nobody we could reach: two nights in HOTEL1. */
    public OperaStay(String id) {
        this(
                id,
                "HOTEL1",
                "Reserved",
                "2026-08-01 09:00:00.0",
                "2026-08-01 10:00:00.0",
                LocalDate.parse("2026-09-10"),
                LocalDate.parse("2026-09-12"),
                "Ada",
                "Lovelace",
                null,
                null,
                new BigDecimal("240.00"));
    }

    public OperaStay of(String given, String family) {
        return new OperaStay(
                id, hotel, status, created, modified, arrival, departure, given, family, email, phone, amount);
    }

    /** @param address null for none, like the number */
    public OperaStay reachedAt(String address, String number) {
        return new OperaStay(
                id, hotel, status, created, modified, arrival, departure, givenName, surname, address, number, amount);
    }

    public OperaStay staying(LocalDate from, int nights) {
        return new OperaStay(
                id,
                hotel,
                status,
                created,
                modified,
                from,
                from.plusDays(nights),
                givenName,
                surname,
                email,
                phone,
                amount);
    }

    /** @param word as reservations are read, such as {@code InHouse} */
    public OperaStay now(String word, String at) {
        return new OperaStay(
                id, hotel, word, created, at, arrival, departure, givenName, surname, email, phone, amount);
    }

    /** By which the guest's profile is known. */
    public String profile() {
        return "P" + id;
    }
}
