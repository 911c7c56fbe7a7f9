package org.hotelleads.bench.pms;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.HashSet;
import java.util.Set;

/** Mobile phones, no two of them with one number, and the ways in which desks write them. */
final class Phones {

    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final int DRAWN = 10_000_000;

    private final Dice dice;
    private final Set<String> given = new HashSet<>();

    Phones(Dice dice) {
        this.dice = dice;
    }

    /** A number that nobody has yet, in E.164. */
    String of(Country country) {
        while (true) {
            var number = PLANS.getExampleNumberForType(country.name(), PhoneNumberType.MOBILE);
            var start = number.getNationalNumber() / DRAWN * DRAWN;
            number.setNationalNumber(start + dice.below(DRAWN));
            var text = PLANS.format(number, PhoneNumberFormat.E164);
            if (PLANS.isValidNumber(number) && given.add(text)) {
                return text;
            }
        }
    }

    /** As the desk of a hotel writes it: at home often as it is dialled there. */
    String written(String number, Country hotel) {
        var parsed = parsed(number);
        var isAtHome = PLANS.getCountryCodeForRegion(hotel.name()) == parsed.getCountryCode();
        var way = dice.below(100);
        if (way < 40) {
            return number;
        }
        if (isAtHome && way < 85 || way < 43) {
            return PLANS.format(parsed, PhoneNumberFormat.NATIONAL);
        }
        var spaced = PLANS.format(parsed, PhoneNumberFormat.INTERNATIONAL);
        return way < 65 ? spaced : way < 85 ? spaced.replace("+", "00") : number.substring(1);
    }

    private static PhoneNumber parsed(String number) {
        try {
            return PLANS.parse(number, null);
        } catch (NumberParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
