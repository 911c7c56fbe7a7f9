package org.hotelleads.understanding;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.PhoneNumber;
import org.hotelleads.lead.Quote;

/** Listens to one message on top of what is understood so far. */
final class Listener {
    private static final int LONGEST_LOCALE = 35;

    private final Understanding before;
    private final Utterance said;
    private final Surroundings where;
    private final Locale guest;
    private final List<Reading> readings;

    Listener(Understanding before, Utterance said, Surroundings where) {
        this.before = before;
        this.said = said;
        this.where = where;
        this.guest = locale(said.locale());
        Locale expected = guest.getLanguage().isEmpty() ? where.locale() : guest;
        this.readings = Vocabularies.ALL.read(said.text(), before.language().orElse(null), expected);
    }

    private static Locale locale(String tag) {
        return tag == null || tag.length() > LONGEST_LOCALE
                ? Locale.ROOT
                : Locale.forLanguageTag(tag.replace('_', '-'));
    }

    Understanding listen() {
        return said.from() == Speaker.GUEST ? hearGuest() : hearHotel();
    }

    /** The hotel's own words are never the guest's; they tell what was asked and what is spoken of. */
    private Understanding hearHotel() {
        Set<Question> asked = EnumSet.noneOf(Question.class);
        readings.forEach(reading -> asked.addAll(Questions.in(reading)));
        if (said.askedFor() != null) {
            asked.add(Questions.of(said.askedFor()));
        }
        Topics topics = new Topics(readings.get(0), before.isElsewhere());
        Notebook known = new Notebook(before.factsByKind(), said.id(), readings.get(0));
        return new Understanding(
                before.factsByKind(),
                before.asides().askedIn(readings.get(0), known, today(), DayOrder.of(guest, where), topics),
                before.sightings(),
                before.rhythm().hotelSpoke(said.sentAt()),
                asked,
                topics.afterwards(),
                before.language().orElse(null),
                before.knownSince().orElse(null));
    }

    private Understanding hearGuest() {
        Set<Question> asked = EnumSet.noneOf(Question.class);
        asked.addAll(before.asked());
        if (said.askedFor() != null) {
            asked.add(Questions.of(said.askedFor()));
        }
        Reading reading = readings.get(0);
        Notebook notes = new Notebook(before.factsByKind(), said.id(), reading);
        boolean[] masked = learnContact(notes, asked);
        learnStay(notes, asked, masked);
        new PartyReader(reading, notes).learn();
        return understood(notes, asked);
    }

    /** Tells for each token whether it belongs to an address or a number. */
    private boolean[] learnContact(Notebook notes, Set<Question> asked) {
        Reading reading = readings.get(0);
        boolean[] masked = new ContactReader(reading, notes, asked, regions()).learn();
        new NameReader(reading, notes, asked, masked, where.channel() == Channel.PHONE).learn();
        new ClaimReader(notes, Vocabularies.ALL).learn(said.contact(), regions(), where.channel());
        return masked;
    }

    private void learnStay(Notebook notes, Set<Question> asked, boolean[] masked) {
        DayOrder order = DayOrder.of(guest, where);
        int known = readings.get(0).commonWords();
        for (Reading reading : readings) {
            if (2 * reading.commonWords() < known) {
                return;
            }
            List<Mention> mentions = new Dates(reading, today(), order, masked).find();
            List<Nights> lengths = Nights.in(reading, mentions, asked);
            before.asides().agree(reading, notes, mentions.isEmpty() && !lengths.isEmpty());
            if (!mentions.isEmpty() || !lengths.isEmpty() || asked.contains(Question.NIGHTS)) {
                Topics topics = new Topics(reading, before.isElsewhere());
                new StayReader(reading, notes, today(), asked, topics).learn(mentions, lengths);
                return;
            }
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(said.sentAt(), where.zone());
    }

    /** The countries whose dialling the guest may use: of the known phone, of the locale, of the hotel. */
    private List<String> regions() {
        Stream<String> known = before.phone().flatMap(PhoneNumber::region).stream();
        return Stream.concat(
                        known,
                        Stream.of(
                                guest.getCountry(),
                                where.region(),
                                where.locale().getCountry()))
                .filter(Objects::nonNull)
                .filter(region -> !region.isEmpty())
                .distinct()
                .toList();
    }

    private Understanding understood(Notebook notes, Set<Question> asked) {
        Sightings seen = before.sightings();
        for (Reading reading : readings) {
            seen = seen.seeing(reading, said.id());
        }
        if (givesContactUnasked(notes, asked)) {
            seen = seen.with(Intent.GIVES_CONTACT, Quote.of(said.id()), "");
        }
        Topics topics = new Topics(readings.get(0), before.isElsewhere());
        Understanding after = new Understanding(
                notes.facts(),
                before.asides().with(notes.asides()),
                seen,
                before.rhythm().guestSpoke(said.sentAt()),
                Set.of(),
                topics.afterwards(),
                language(),
                before.knownSince().orElse(null));
        return after.hasContact() && before.knownSince().isEmpty() ? knownSinceNow(after) : after;
    }

    private Understanding knownSinceNow(Understanding after) {
        return new Understanding(
                after.factsByKind(),
                after.asides(),
                after.sightings(),
                after.rhythm(),
                after.asked(),
                after.isElsewhere(),
                after.language().orElse(null),
                said.sentAt());
    }

    private boolean givesContactUnasked(Notebook notes, Set<Question> asked) {
        return isSaidNow(notes.fact(FactKind.EMAIL)) && !asked.contains(Question.EMAIL)
                || isSaidNow(notes.fact(FactKind.PHONE)) && !asked.contains(Question.PHONE);
    }

    private boolean isSaidNow(Fact fact) {
        return fact != null && !fact.isClaimed() && fact.message().equals(said.id());
    }

    private String language() {
        return readings.get(0).commonWords() > 0
                ? readings.get(0).language()
                : before.language().orElse(null);
    }
}
