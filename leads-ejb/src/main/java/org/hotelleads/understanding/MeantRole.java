package org.hotelleads.understanding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What a day is to the stay when its own words leave that open, from what was asked and what is known. */
final class MeantRole {
    private final Reading message;
    private final Notebook notes;
    private final Set<Question> asked;

    MeantRole(Reading message, Notebook notes, Set<Question> asked) {
        this.message = message;
        this.notes = notes;
        this.asked = asked;
    }

    /** {@code alone} tells that the message names no other day. */
    Role of(Role said, Optional<LocalDate> day, boolean alone) {
        Role role = said == Role.OPEN ? askedRole() : said;
        role = isSlip(role, alone) ? Role.LEAVE : role;
        return role == Role.OPEN && alone ? correctedRole(day) : role;
    }

    /** Asked only for the departure and knowing the arrival, who says "check in the 13th" means the departure. */
    private boolean isSlip(Role role, boolean alone) {
        return role == Role.ARRIVE
                && alone
                && askedRole() == Role.LEAVE
                && notes.knows(FactKind.ARRIVAL)
                && notes.departure() == null;
    }

    private Role askedRole() {
        boolean arrival = asked.contains(Question.ARRIVAL);
        boolean departure = asked.contains(Question.DEPARTURE);
        if (arrival == departure) {
            return Role.OPEN;
        }
        return arrival ? Role.ARRIVE : Role.LEAVE;
    }

    /** "sorry, the 14th" corrects whichever of the two dates it is nearer to, the departure when in doubt. */
    private Role correctedRole(Optional<LocalDate> day) {
        LocalDate arrival = notes.arrival();
        LocalDate departure = notes.departure();
        boolean corrects = message.first(Sense.CORRECTION, 0, message.size()) != null
                || message.first(Sense.NOT, 0, 2) != null
                || message.first(Sense.DENY, 0, 2) != null;
        if (arrival == null || !corrects) {
            return Role.OPEN;
        }
        if (departure == null || day.isEmpty() || !notes.knows(FactKind.DEPARTURE)) {
            return Role.ARRIVE;
        }
        long toArrival = Math.abs(day.get().toEpochDay() - arrival.toEpochDay());
        long toDeparture = Math.abs(day.get().toEpochDay() - departure.toEpochDay());
        return toArrival < toDeparture ? Role.ARRIVE : Role.LEAVE;
    }
}
