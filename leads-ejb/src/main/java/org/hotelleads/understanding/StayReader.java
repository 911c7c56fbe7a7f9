package org.hotelleads.understanding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Learns from a guest's message when the guest wants to stay, on top of what is known of it. */
final class StayReader {
    private static final int LONGEST_STAY = 180;
    /** How much the days of a weekend or a holiday are believed, which a day named beside it makes precise. */
    private static final double VAGUE = 0.8;

    private final Reading message;
    private final Notebook notes;
    private final LocalDate today;
    private final Set<Question> asked;
    private final Topics topics;
    private final StayNotes stay;
    /** The Monday of the week that the message speaks of, or null. */
    private LocalDate week;

    StayReader(Reading message, Notebook notes, LocalDate today, Set<Question> asked, Topics topics) {
        this.message = message;
        this.notes = notes;
        this.today = today;
        this.asked = asked;
        this.topics = topics;
        this.stay = new StayNotes(message, notes, today);
    }

    void learn(List<Mention> mentions, List<Nights> lengths) {
        StayTalk talk = new StayTalk(message, today, topics, mentions.size() + lengths.size() > 1);
        mentions.stream().filter(talk::isAside).forEach(this::noteAside);
        week = mentions.stream()
                .filter(Mention::isWeek)
                .map(span -> span.first().exact())
                .filter(today::isBefore)
                .findFirst()
                .orElse(null);
        List<Mention> ofStay = mentions.stream()
                .filter(talk::isOfStay)
                .filter(mention -> !isOfLaterMonth(mention, mentions))
                .toList();
        List<Role> roles = Role.of(message, ofStay);
        ofStay.stream().filter(mention -> mention.shape() == Mention.Shape.SPAN).forEach(stay::learnSpan);
        for (int i = 0; i < ofStay.size(); i++) {
            Mention next = i + 1 < ofStay.size() ? ofStay.get(i + 1) : null;
            learn(ofStay.get(i).inMonthOf(next), roles.get(i), ofStay.size());
        }
        learnThoseDates(mentions);
        NamedNights named = new NamedNights(message, topics);
        if (ofStay.size() <= 2 && stay.isComplete() && named.areAll(ofStay)) {
            stay.stayThroughLastNight();
        }
        if (lengths.isEmpty()) {
            if (asked.contains(Question.NIGHTS)) {
                named.answered().ifPresent(stay::learnNights);
            }
            if (notes.departure() == null) {
                learnNightOf(named, mentions, ofStay);
            }
        }
        if (!stay.isComplete()) {
            List<Nights> ofStayToo = lengths.stream().filter(talk::isOfStay).toList();
            boolean corrects = message.first(Sense.CORRECTION, 0, message.size()) != null;
            ofStayToo.stream()
                    .skip(corrects ? Math.max(0, ofStayToo.size() - 1) : 0)
                    .findFirst()
                    .ifPresent(stay::learnNights);
        }
    }

    /** "We have flights from 3 to 10 August and need a hotel for those dates". */
    private void learnThoseDates(List<Mention> mentions) {
        Hit those = message.first(Sense.THOSE_DATES, 0, message.size());
        if (those == null || notes.arrival() != null || topics.isElsewhere(those.from(), those.to())) {
            return;
        }
        mentions.stream()
                .filter(mention -> mention.shape() == Mention.Shape.RANGE && mention.to() <= those.from())
                .reduce((first, second) -> second)
                .ifPresent(range -> learnRange(range, Role.OPEN));
    }

    /** "Saturday to Saturday in August": which Saturday is not said. */
    private boolean isOfLaterMonth(Mention mention, List<Mention> mentions) {
        boolean weekdays = mention.first().isWeekdayAlone()
                && (mention.last() == null || mention.last().isWeekdayAlone());
        return weekdays
                && mentions.stream()
                        .anyMatch(span -> span.shape() == Mention.Shape.SPAN
                                && !span.isWeek()
                                && span.first().exact().isAfter(today.plusDays(7)));
    }

    /** "The night of the 13th"; "the concert is on the 18th, we need a room that night". */
    private void learnNightOf(NamedNights named, List<Mention> mentions, List<Mention> ofStay) {
        Optional<Mention> same = named.dayOfSameNight(mentions);
        same.ifPresent(mention ->
                mention.first().onOrAfter(earliest(mention.first())).ifPresent(day -> stay.setArrival(day, mention)));
        same.or(() -> ofStay.stream()
                        .filter(day -> ofStay.size() == 1 && named.isOf(day))
                        .findFirst())
                .ifPresent(day -> stay.learnNights(new Nights(1, day.from(), day.to())));
    }

    private void noteAside(Mention mention) {
        Stream.of(mention.first(), mention.last())
                .filter(Objects::nonNull)
                .map(day -> day.onOrAfter(earliest(day)))
                .flatMap(Optional::stream)
                .forEach(day -> notes.noteAside(day, mention.from(), mention.to()));
    }

    private void learn(Mention mention, Role role, int mentions) {
        if (mention.shape() == Mention.Shape.DAY) {
            learnDay(mention, role, mentions);
        } else if (mention.shape() == Mention.Shape.RANGE) {
            learnRange(mention, role);
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
            notes.forget(FactKind.DEPARTURE);
            stay.setArrival(arrival.get(), range);
            stay.setDeparture(departure.get(), range);
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
        LocalDate arrival = notes.arrival();
        Optional<LocalDate> plain = mention.first().onOrAfter(earliest(mention.first()));
        Role role = new MeantRole(message, notes, asked).of(said, plain, mentions == 1);
        Optional<LocalDate> afterArrival =
                arrival == null ? plain : mention.first().onOrAfter(arrival.plusDays(1));
        boolean corrects = message.first(Sense.CORRECTION, 0, message.size()) != null;
        if (role == Role.OPEN && !corrects && isWithinSaidStay(plain)) {
            return;
        }
        boolean ends = role == Role.OPEN
                && !corrects
                && mentions == 1
                && mention.first().isWeekdayAlone()
                && arrival != null
                && plain.filter(day -> day.isBefore(arrival)).isPresent()
                && !stay.isArrivalSaid()
                && notes.departure() == null;
        boolean leaves = ends
                || role == Role.LEAVE
                || (role == Role.OPEN
                        && arrival != null
                        && (notes.departure() == null || (stay.isArrivalSaid() && !stay.isComplete()))
                        && afterArrival.isPresent()
                        && afterArrival.get().isAfter(arrival)
                        && plain.isPresent()
                        && plain.get().isAfter(arrival));
        if (leaves) {
            afterArrival
                    .filter(day -> !day.isBefore(today))
                    .ifPresent(day -> learnDeparture(day, plain.orElse(day), mention));
        } else {
            plain.filter(day -> !day.isBefore(today)).ifPresent(day -> stay.setArrival(day, mention));
        }
    }

    /** "From 6 to 9 July, two more join on the 7th": a day within the stay that the message has told. */
    private boolean isWithinSaidStay(Optional<LocalDate> day) {
        return stay.isComplete()
                && day.isPresent()
                && notes.knows(FactKind.ARRIVAL)
                && notes.fact(FactKind.ARRIVAL).confidence() > VAGUE
                && notes.departure() != null
                && day.get().isAfter(notes.arrival())
                && day.get().isBefore(notes.departure());
    }

    /** A departure before the arrival cannot be: the guest mixed up the two words, or means the year after. */
    private void learnDeparture(LocalDate day, LocalDate plain, Mention mention) {
        LocalDate arrival = notes.date(FactKind.ARRIVAL);
        LocalDate departure = notes.date(FactKind.DEPARTURE);
        boolean mixedUp = arrival != null
                && plain.isBefore(arrival)
                && arrival.toEpochDay() - plain.toEpochDay() <= StayNotes.CROSSED_AT_MOST
                && mention.first().namesMonth();
        if (mixedUp) {
            stay.setArrival(plain, mention);
            if (departure == null && stay.isArrivalSaid()) {
                stay.setDeparture(arrival, mention);
            }
        } else if (arrival == null || isPlausible(arrival, day)) {
            stay.setDeparture(day, mention);
        }
    }

    private static boolean isPlausible(LocalDate arrival, LocalDate departure) {
        return departure.isAfter(arrival) && !departure.isAfter(arrival.plusDays(LONGEST_STAY));
    }
}
