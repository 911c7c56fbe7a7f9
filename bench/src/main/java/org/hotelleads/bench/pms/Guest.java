package org.hotelleads.bench.pms;

/**
 * Somebody who may write and book.
 *
 * @param secondSurname null where people have one
 * @param email their own, or the one that they share at home
 * @param phone in E.164, alike
 */
record Guest(Country country, String given, String surname, String secondSurname, String email, String phone) {

    String surnames() {
        return secondSurname == null ? surname : surname + " " + secondSurname;
    }

    Guest reachedBy(String otherEmail, String otherPhone) {
        return new Guest(country, given, surname, secondSurname, otherEmail, otherPhone);
    }
}
