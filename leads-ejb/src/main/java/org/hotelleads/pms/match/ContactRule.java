package org.hotelleads.pms.match;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hotelleads.booking.Agreement;
import org.hotelleads.booking.MatchRule;

/**
 * One way in which an email or a phone tells whose booking it is.
 *
 * @param shares whether both have the key
 * @param convinces whether nothing speaks against it that weighs more
 */
record ContactRule(MatchRule name, Predicate<Sighting> shares, Predicate<Sighting> convinces) {

    private static final List<ContactRule> IN_ORDER = List.of(
            new ContactRule(
                    MatchRule.EMAIL_AND_PHONE,
                    both -> both.sharesEmail() && both.sharesPhone(),
                    ContactRule::isNoStrangersErrand),
            new ContactRule(MatchRule.EMAIL, Sighting::sharesEmail, ContactRule::isNoStrangersErrand),
            new ContactRule(
                    MatchRule.PHONE_AND_SURNAME,
                    both -> both.sharesPhone() && both.name().isOfOneFamily(),
                    ContactRule::isNoRelativesOwnStay),
            new ContactRule(MatchRule.PHONE, Sighting::sharesPhone, ContactRule::isTheWishedStay));

    /** The surest that holds. */
    static Optional<MatchRule> convincing(Sighting sighting) {
        return IN_ORDER.stream()
                .filter(rule -> rule.shares.test(sighting) && rule.convinces.test(sighting))
                .filter(rule -> !sighting.isOnlyOfACompany() || sighting.fit().overlaps())
                .map(ContactRule::name)
                .findFirst();
    }

    /** The surest of which the keys agree, whether or not that is enough. */
    static Optional<MatchRule> touching(Sighting sighting) {
        return IN_ORDER.stream()
                .filter(rule -> rule.shares.test(sighting))
                .map(ContactRule::name)
                .findFirst();
    }

    /** Sure enough, whatever the days, to say of a guest that they are known. */
    static boolean isSurelyTheGuest(Sighting sighting) {
        var name = sighting.name();
        return !sighting.isOnlyOfACompany()
                && !name.isOfStrangers()
                && (sighting.sharesEmail()
                        || sighting.sharesPhone() && name.isOfOneFamily() && name.given() != Agreement.DIFFERENT);
    }

    static Why doubtOf(Sighting sighting) {
        var onlyTheStay = sighting.isOnlyOfACompany()
                || !sighting.sharesEmail()
                        && !sighting.name().isOfOneFamily()
                        && !sighting.fit().overlaps();
        return onlyTheStay ? Why.STAY_DIFFERS : Why.CONTRADICTION;
    }

    /**
     * Secretaries and agencies book for many, and parents for their children: with nobody called as the lead is, the days
     * must be those that the lead asked for.
     */
    private static boolean isNoStrangersErrand(Sighting sighting) {
        var name = sighting.name();
        if (name.isOfStrangers() || name.given() == Agreement.DIFFERENT) {
            return sighting.fit().isNearlyTheSame();
        }
        var isNameless = name.given() == Agreement.UNKNOWN && name.surname() == Agreement.UNKNOWN;
        return !isNameless || !sighting.fit().differs();
    }

    /** Families share phones: somebody of the same surname, but called otherwise, may travel for themselves. */
    private static boolean isNoRelativesOwnStay(Sighting sighting) {
        return sighting.name().given() != Agreement.DIFFERENT || sighting.fit().isNearlyTheSame();
    }

    /** Couples share phones, and so do the guests of an agency: whoever is called otherwise must have asked for these very days. */
    private static boolean isTheWishedStay(Sighting sighting) {
        var mayBeAnother = sighting.emailContradicts() || sighting.name().given() == Agreement.DIFFERENT;
        return sighting.fit().overlaps() && (!mayBeAnother || sighting.fit().isNearlyTheSame());
    }
}
