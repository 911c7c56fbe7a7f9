package org.hotelleads.understanding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Learns from a guest's message when the guest wants to stay, on top of what is known of it. */
final class StayReader {
    /** A departure said to be before the arrival, by at most so many days, was said the wrong way round. */
    private static final int CROSSED_AT_MOST = 60;

    private final Reading message;
    private final Notebook notes;
    private final LocalDate today;
    private final Set<Question> asked;
    private final Topics topics;
    private boolean arrivalSaid;
    private boolean departureSaid;
    private boolean several;
    /** The Monday of the week that the message speaks of, or null. */
    private LocalDate week;

    StayReader(Reading message, Notebook notes, LocalDate today, Set<Question> asked, Topics topics) {
        this.message = message;
        this.notes = notes;
        this.today = today;
        this.asked = asked;
        this.topics = topics;
    }

    void learn(List<Mention> mentions, List<Nights> lengths) {
        several = mentions.size() + lengths.size() > 1;
        mentions.forEach(this::noteAside);
        week = mentions.stream()
                .filter(Mention::isWeek)
                .map(span -> span.first().exact())
                .filter(today::isBefore)
                .findFirst()
                .orElse(null);
        List<Mention> ofStay = mentions.stream().filter(this::isOfStay).toList();
        for (int i = 0; i < ofStay.size(); i++) {
            int previousEnd = i == 0 ? 0 : ofStay.get(i - 1).to();
            int nextStart = i + 1 < ofStay.size() ? ofStay.get(i + 1).from() : Integer.MAX_VALUE;
            learn(ofStay.get(i), Role.of(message, ofStay.get(i), previousEnd, nextStart), ofStay.size());
        }
        if (lengths.isEmpty()) {
            answeredNights();
        }
        if (!arrivalSaid || !departureSaid) {
            List<Nights> ofStayToo = lengths.stream().filter(this::isOfStay).toList();
            boolean corrects = message.first(Sense.CORRECTION, 0, message.size()) != null;
            ofStayToo.stream()
                    .skip(corrects ? Math.max(0, ofStayToo.size() - 1) : 0)
                    .findFirst()
                    .ifPresent(this::learnNights);
        }
    }

    private boolean isOfStay(Mention mention) {
        return !topics.isElsewhere(mention.from(), mention.to())
                && !isDenied(mention.from())
                && !isDeniedAfter(mention.to())
                && !isCourtesy(mention);
    }

    private void noteAside(Mention mention) {
        boolean aside = mention.shape() != Mention.Shape.SPAN
                && topics.isElsewhere(mention.from(), mention.to())
                && !isCourtesy(mention);
        if (aside) {
            Stream.of(mention.first(), mention.last())
                    .filter(Objects::nonNull)
                    .map(day -> day.onOrAfter(earliest(day)))
                    .flatMap(Optional::stream)
                    .forEach(day -> notes.noteAside(day, mention.from(), mention.to()));
        }
    }

    /** "thanks for today", "that is all for today". */
    private boolean isCourtesy(Mention mention) {
        boolean now = mention.first().isExact() && today.equals(mention.first().exact());
        int start = message.sentenceStart(mention.from());
        return now
                && (message.first(Sense.COURTESY, start, mention.to()) != null
                        || message.first(Sense.THAT_IS_ALL, start, mention.to()) != null);
    }

    private boolean isOfStay(Nights nights) {
        return !topics.isElsewhere(nights.from(), nights.to()) && !isDenied(nights.from());
    }

    /** "the 14th no, rather the 15th". */
    private boolean isDeniedAfter(int at) {
        return several
                && message.is(at, Sense.DENY)
                && !(message.has(at + 1) && message.token(at + 1).isWord());
    }

    private boolean isDenied(int at) {
        int word = at;
        for (int back = 0; back < 2; back++) {
            boolean no = several && message.before(word, Sense.DENY) != null;
            if (no || message.before(word, Sense.NOT) != null || message.before(word, Sense.INSTEAD) != null) {
                return !message.isStop(word - 1);
            }
            Hit small = message.before(word, Sense.ON);
            word = small == null ? word : small.from();
        }
        return false;
    }

    private void learn(Mention mention, Role role, int mentions) {
        switch (mention.shape()) {
            case DAY -> learnDay(mention, role, mentions);
            case RANGE -> learnRange(mention, role);
            case SPAN -> learnSpan(mention);
        }
    }

    private void learnRange(Mention range, Role role) {
        SaidDay first = range.first();
        SaidDay last = range.last();
        if (first.isDayAlone() && last.namesMonth()) {
            first = first.inMonth(last.year(), first.day() < last.day() ? last.month() : previous(last.month()));
        } else if (first.namesMonth() && first.year() == 0 && last.namesMonth() && last.year() > 0) {
            boolean sameYear = first.month() <= last.month();
            first = SaidDay.of(sameYear ? last.year() : last.year() - 1, first.month(), first.day());
        }
        Optional<LocalDate> arrival = first.onOrAfter(earliest(first));
        Optional<LocalDate> departure = arrival.flatMap(day -> range.last().onOrAfter(day.plusDays(1)));
        if (arrival.isPresent() && departure.isPresent() && departure.get().isAfter(arrival.get())) {
            setArrival(arrival.get(), range);
            setDeparture(departure.get(), range);
        } else {
            departure
                    .or(() -> arrival)
                    .ifPresent(day -> learnDay(Mention.day(SaidDay.on(day), range.from(), range.to()), role, 1));
        }
    }

    private static int previous(int month) {
        return month == 1 ? 12 : month - 1;
    }

    /** The day from which a day without its month is sought: a month of interest leads, else today. */
    private LocalDate earliest(SaidDay day) {
        if (day.isWeekdayAlone()) {
            return week == null ? today.plusDays(1) : week;
        }
        if (day.isDayAlone() && day.weekday() == 0) {
            LocalDate known = notes.arrival() != null ? notes.arrival() : notes.departure();
            LocalDate month = known != null
                    ? known.withDayOfMonth(1)
                    : notes.month() == null ? null : notes.month().atDay(1);
            return month != null && month.isAfter(today) ? month : today;
        }
        return today;
    }

    private void learnDay(Mention mention, Role said, int mentions) {
        Role role = said == Role.OPEN ? askedRole() : said;
        role = isSlip(role, mentions) ? Role.LEAVE : role;
        role = role == Role.OPEN && mentions == 1 ? correctedRole(mention) : role;
        LocalDate arrival = notes.arrival();
        Optional<LocalDate> plain = mention.first().onOrAfter(earliest(mention.first()));
        Optional<LocalDate> afterArrival =
                arrival == null ? plain : mention.first().onOrAfter(arrival.plusDays(1));
        boolean leaves = role == Role.LEAVE
                || (role == Role.OPEN
                        && arrival != null
                        && notes.departure() == null
                        && afterArrival.isPresent()
                        && afterArrival.get().isAfter(arrival)
                        && plain.isPresent()
                        && plain.get().isAfter(arrival));
        if (leaves) {
            afterArrival
                    .filter(day -> !day.isBefore(today))
                    .ifPresent(day -> learnDeparture(day, plain.orElse(day), mention));
        } else {
            plain.filter(day -> !day.isBefore(today)).ifPresent(day -> setArrival(day, mention));
        }
    }

    /** Asked only for the departure and knowing the arrival, who says "check in the 13th" means the departure. */
    private boolean isSlip(Role role, int mentions) {
        return role == Role.ARRIVE
                && mentions == 1
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
    private Role correctedRole(Mention mention) {
        LocalDate arrival = notes.arrival();
        LocalDate departure = notes.departure();
        boolean corrects = message.first(Sense.CORRECTION, 0, message.size()) != null
                || message.first(Sense.NOT, 0, 2) != null
                || message.first(Sense.DENY, 0, 2) != null;
        if (arrival == null || !corrects) {
            return Role.OPEN;
        }
        Optional<LocalDate> day = mention.first().onOrAfter(earliest(mention.first()));
        if (departure == null || day.isEmpty() || !notes.knows(FactKind.DEPARTURE)) {
            return Role.ARRIVE;
        }
        long toArrival = Math.abs(day.get().toEpochDay() - arrival.toEpochDay());
        long toDeparture = Math.abs(day.get().toEpochDay() - departure.toEpochDay());
        return toArrival < toDeparture ? Role.ARRIVE : Role.LEAVE;
    }

    /** A departure before the arrival cannot be: the guest mixed up the two words, or means the year after. */
    private void learnDeparture(LocalDate day, LocalDate plain, Mention mention) {
        LocalDate arrival = notes.date(FactKind.ARRIVAL);
        LocalDate departure = notes.date(FactKind.DEPARTURE);
        boolean mixedUp = arrival != null
                && plain.isBefore(arrival)
                && arrival.toEpochDay() - plain.toEpochDay() <= CROSSED_AT_MOST
                && mention.first().namesMonth();
        if (mixedUp) {
            setArrival(plain, mention);
            if (departure == null && arrivalSaid) {
                setDeparture(arrival, mention);
            }
        } else if (arrival == null || day.isAfter(arrival)) {
            setDeparture(day, mention);
        }
    }

    private void setArrival(LocalDate day, Mention mention) {
        if (day.isBefore(today)) {
            return;
        }
        LocalDate departure = notes.date(FactKind.DEPARTURE);
        if (departure != null && !departure.isAfter(day)) {
            boolean crossed = departureSaid && day.toEpochDay() - departure.toEpochDay() <= CROSSED_AT_MOST;
            notes.forget(FactKind.DEPARTURE);
            if (crossed) {
                setArrival(departure, mention);
                setDeparture(day, mention);
                return;
            }
        }
        notes.note(FactKind.ARRIVAL, day, mention.from(), mention.to(), mention.confidence());
        arrivalSaid = true;
        if (notes.knows(FactKind.DEPARTURE)) {
            notes.forget(FactKind.NIGHTS);
        }
    }

    private void setDeparture(LocalDate day, Mention mention) {
        LocalDate arrival = notes.date(FactKind.ARRIVAL);
        if (arrival != null && !day.isAfter(arrival)) {
            return;
        }
        notes.note(FactKind.DEPARTURE, day, mention.from(), mention.to(), mention.confidence());
        departureSaid = true;
        if (arrival != null) {
            notes.forget(FactKind.NIGHTS);
        }
    }

    /** A mere number that answers "how many nights?". */
    private void answeredNights() {
        for (int at = 0; asked.contains(Question.NIGHTS) && at < Math.min(3, message.size()); at++) {
            Counts.Count count = Counts.at(message, at);
            boolean alone = count != null
                    && !count.ordinal()
                    && (message.isStop(count.to()) || message.is(count.to(), Sense.FILLER));
            if (alone && count.value() >= 1 && count.value() <= 30) {
                learnNights(new Nights(count.value(), at, count.to()));
                return;
            }
        }
    }

    private void learnNights(Nights nights) {
        notes.note(FactKind.NIGHTS, nights.count(), nights.from(), nights.to(), 0.9);
        if (notes.knows(FactKind.ARRIVAL) && (!departureSaid || arrivalSaid)) {
            notes.forget(FactKind.DEPARTURE);
        } else if (notes.knows(FactKind.ARRIVAL)) {
            notes.forget(FactKind.NIGHTS);
        }
    }

    private void learnSpan(Mention span) {
        boolean over = !span.last().exact().isAfter(today);
        if (over) {
            return;
        }
        boolean corrects =
                message.first(Sense.CORRECTION, 0, message.size()) != null || message.first(Sense.DENY, 0, 1) != null;
        LocalDate arrival = notes.date(FactKind.ARRIVAL);
        if (corrects && !arrivalSaid && arrival != null) {
            moveTo(span, arrival);
        }
        notes.note(FactKind.MONTH, span.month(), span.from(), span.to(), span.confidence());
    }

    /** "no, in September": the same days of another month. */
    private void moveTo(Mention span, LocalDate arrival) {
        LocalDate departure = notes.date(FactKind.DEPARTURE);
        long months = YearMonth.from(arrival).until(span.month(), ChronoUnit.MONTHS);
        if (months != 0 && departure != null && departure.plusMonths(months).isAfter(arrival.plusMonths(months))) {
            notes.note(FactKind.DEPARTURE, departure.plusMonths(months), span.from(), span.to(), span.confidence());
        } else if (months != 0) {
            notes.forget(FactKind.DEPARTURE);
        }
        if (months != 0) {
            notes.note(FactKind.ARRIVAL, arrival.plusMonths(months), span.from(), span.to(), span.confidence());
        }
    }
}
