package org.hotelleads.pms.match;

import java.util.Optional;
import org.hotelleads.booking.Agreement;
import org.hotelleads.booking.MatchRule;

/** What a name and days tell, and other things that are worth a look but no more. */
final class NameRule {

    private NameRule() {}

    /** Same name and nearly the same days; whether that is enough is another question. */
    static boolean isNameAndDays(Sighting sighting) {
        return sighting.name().isSame() && sighting.fit().isNearlyTheSame();
    }

    /**
     * The days must be the very same; those of another time zone's calendar are as many, a day earlier or later, which with a
     * name that many have is not enough.
     */
    static boolean isConvincing(Sighting sighting) {
        return isNameAndDays(sighting)
                && !sighting.emailContradicts()
                && !sighting.phoneContradicts()
                && (sighting.fit().isTheSame()
                        || sighting.fit().nights()
                                && !CommonSurnames.areAll(sighting.name().surnames()));
    }

    static boolean isSharedContact(Sighting sighting) {
        return !Contacts.common(sighting.contacts().shared(), sighting.all(Contacts::shared))
                        .isEmpty()
                && sighting.name().surname() != Agreement.DIFFERENT
                && sighting.name().given() != Agreement.DIFFERENT;
    }

    static boolean isFolded(Sighting sighting) {
        return !Contacts.common(sighting.contacts().folded(), sighting.all(Contacts::folded))
                .isEmpty();
    }

    static boolean isTail(Sighting sighting) {
        return !Contacts.common(sighting.contacts().tails(), sighting.all(Contacts::tails))
                .isEmpty();
    }

    static boolean isReachedAlmostAlike(Sighting sighting) {
        return isFolded(sighting) || isTail(sighting) || isSharedContact(sighting);
    }

    private static boolean isNameAndArrival(Sighting sighting) {
        var name = sighting.name();
        return sighting.fit().arrival().isClose()
                && name.given() != Agreement.DIFFERENT
                && (name.surname() == Agreement.SAME
                        || name.surname() == Agreement.NEAR && name.given().isClose());
    }

    /** By what the lead is a candidate, though no key of its own tells so; empty if it is none. */
    static Optional<MatchRule> weak(Sighting sighting) {
        if (isNameAndDays(sighting)) {
            return Optional.of(MatchRule.NAME_AND_DAYS);
        }
        var strangers = sighting.name().isOfStrangers() && !sighting.fit().overlaps();
        var hint = isFolded(sighting) || isTail(sighting) && !strangers;
        return hint || isSharedContact(sighting) || isNameAndArrival(sighting)
                ? Optional.of(MatchRule.HINT)
                : Optional.empty();
    }
}
