package org.hotelleads.bench.pms;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes guests, their relatives and their namesakes; an address or a number is one person's or one home's. */
final class People {

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final List<String> PROVIDERS = List.of(
            "mail.example",
            "post.example",
            "inbox.example.com",
            "web.example.org",
            "hot.example.net",
            "my.example.com");

    private final Dice dice;
    private final Phones phones;
    private final Set<String> addresses = new HashSet<>();

    People(Dice dice) {
        this.dice = dice;
        this.phones = new Phones(dice);
    }

    Phones phones() {
        return phones;
    }

    /** Half of a hotel's guests are of its own country. */
    Guest guestOf(Country hotel) {
        return guest(dice.in100(50) ? hotel : dice.weighted(Country.values(), Country::share));
    }

    Guest guest(Country country) {
        var names = Names.of(country);
        var second = country.hasTwoSurnames() ? names.surname(dice) : null;
        return reached(country, names.given(dice), names.surname(dice), second);
    }

    private Guest reached(Country country, String given, String surname, String second) {
        return new Guest(country, given, surname, second, address(given, surname), phones.of(country));
    }

    /** Somebody of the same home: a spouse, mostly of the same surname, or a child; a third has no phone of their own. */
    Guest relativeOf(Guest guest) {
        var names = Names.of(guest.country());
        var given = names.given(dice);
        while (given.equals(guest.given())) {
            given = names.given(dice);
        }
        var keepsName = dice.in100(guest.country().wivesKeepTheirNames() ? 60 : 15);
        var surname = keepsName ? names.surname(dice) : guest.surname();
        var second = guest.secondSurname() == null ? null : keepsName ? names.surname(dice) : guest.secondSurname();
        var relative = reached(guest.country(), given, surname, second);
        return relative.reachedBy(
                dice.in100(12) ? guest.email() : relative.email(), dice.in100(35) ? guest.phone() : relative.phone());
    }

    /** Somebody else who is called the same. */
    Guest namesakeOf(Guest guest) {
        return reached(guest.country(), guest.given(), guest.surname(), guest.secondSurname());
    }

    /** Another address or number of the same person. */
    String otherAddressOf(Guest guest) {
        return address(guest.given(), guest.surname());
    }

    private String address(String given, String surname) {
        var first = plain(given);
        var last = plain(surname);
        while (true) {
            var mailbox =
                    switch (dice.below(5)) {
                        case 0 -> first + last;
                        case 1 -> first.charAt(0) + last;
                        case 2 -> last + "." + first.charAt(0);
                        case 3 -> first + "_" + last;
                        default -> first + "." + last;
                    };
            var number = dice.in100(35) ? "" : String.valueOf(dice.below(2000));
            var address = mailbox + number + "@" + dice.common(PROVIDERS);
            if (addresses.add(address)) {
                return address;
            }
        }
    }

    private static String plain(String name) {
        var bare = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFD);
        return NO_LETTERS.matcher(bare.replace("ł", "l")).replaceAll("");
    }
}
