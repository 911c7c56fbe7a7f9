package org.hotelleads.bench.pms;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What becomes of names and addresses that are typed once more. */
final class Slips {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** A name as a form has it, in two fields. */
    record Written(String first, String last) {}

    private final Dice dice;

    Slips(Dice dice) {
        this.dice = dice;
    }

    Written name(Guest guest) {
        var surname = guest.secondSurname() != null && dice.in100(45) ? guest.surnames() : guest.surname();
        var way = dice.below(100);
        if (way < 60) {
            return new Written(guest.given(), surname);
        }
        if (way < 72) {
            return new Written(withoutMarks(guest.given()), withoutMarks(surname));
        }
        if (way < 78) {
            return new Written(surname, guest.given());
        }
        if (way < 83) {
            return new Written(guest.given().substring(0, 1) + ".", surname);
        }
        if (way < 90) {
            return new Written(guest.given().toUpperCase(Locale.ROOT), surname.toUpperCase(Locale.ROOT));
        }
        return way < 95 ? new Written(guest.given(), mistyped(surname)) : new Written(mistyped(guest.given()), surname);
    }

    private static String withoutMarks(String name) {
        var spelled =
                name.replace("ü", "ue").replace("ö", "oe").replace("ä", "ae").replace("ß", "ss");
        return MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFD)).replaceAll("");
    }

    /** With a letter left out, doubled, or before its time. */
    String mistyped(String word) {
        if (word.length() < 4) {
            return word;
        }
        var place = dice.between(1, word.length() - 2);
        var before = word.substring(0, place);
        var after = word.substring(place + 1);
        var letter = word.charAt(place);
        return switch (dice.below(3)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            default -> before + after.charAt(0) + letter + after.substring(1);
        };
    }

    String mistypedAddress(String address) {
        var at = address.indexOf('@');
        return switch (dice.below(4)) {
            case 0 -> address.substring(0, at).replace(".", "") + address.substring(at);
            case 1 -> address.substring(0, address.length() - 1);
            default -> mistyped(address.substring(0, at)) + address.substring(at);
        };
    }
}
