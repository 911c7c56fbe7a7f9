package org.hotelleads.understanding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.PhoneNumber;
import org.hotelleads.lead.Quote;

/** Listens to one message on top of what is understood so far. */
final class Listener {
    private static final int LONGEST_LOCALE = 35;

    private static final Set<FactKind> PARTY = EnumSet.of(FactKind.ADULTS, FactKind.CHILDREN, FactKind.ROOMS);

    private final Understanding before;
    private final Utterance said;
    private final Surroundings where;
    private final Locale guest;
    private final double[] told;
    private final Readings readings;

    Listener(Understanding before, Utterance said, Surroundings where) {
        this.before = before;
        this.said = said;
        this.where = where;
        this.guest = locale(said.locale());
        String words = OwnWords.of(said.text());
        List<Token> tokens = Tokens.of(words);
        double[] expected = LanguagePrior.of(before.speech(), guest, countries(), where.locale());
        String prose = OwnWords.withoutAddresses(words);
        this.told = Vocabularies.ALL.tell(prose, prose.equals(words) ? tokens : Tokens.of(prose), expected);
        this.readings = Vocabularies.ALL.read(words, tokens, told, expected);
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
        asked.addAll(Questions.in(readings.get(0)));
        if (said.askedFor() != null) {
            asked.add(Questions.of(said.askedFor()));
        }
        Topics topics = new Topics(readings.get(0), before.isElsewhere());
        Notebook known = new Notebook(before.factsByKind(), said.id(), readings.get(0));
        return new Understanding(
                before.factsByKind(),
                before.asides().askedIn(readings.get(0), known, today(), DayOrder.of(guest, where), topics),
                before.sightings(),
                new Interests(before.interests()),
                before.rhythm().hotelSpoke(said.sentAt()),
                asked,
                topics.afterwards(),
                before.speech(),
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
        learnParty(notes, masked);
        learnStay(notes, asked, masked);
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

    /** In the likeliest language, or when that tells nothing in another that may be mixed into it. */
    private void learnParty(Notebook notes, boolean[] masked) {
        int known = readings.get(0).commonWords();
        for (Reading reading : readings.likely()) {
            if (mayBeIn(reading, known)) {
                new PartyReader(reading, notes, masked).learn();
            }
            if (notes.toldNow().stream().anyMatch(fact -> PARTY.contains(fact.kind()))) {
                return;
            }
        }
    }

    private void learnStay(Notebook notes, Set<Question> asked, boolean[] masked) {
        DayOrder order = DayOrder.of(guest, where);
        int known = readings.get(0).commonWords();
        for (Reading reading : readings.likely()) {
            if (!mayBeIn(reading, known)) {
                continue;
            }
            List<Mention> mentions = new Dates(reading, today(), order, masked, asked.contains(Question.DATES)).find();
            if (new MovedStay(reading, notes, today()).learn(mentions)) {
                return;
            }
            List<Nights> lengths = Nights.in(reading, mentions, asked);
            before.asides().agree(reading, notes, mentions.isEmpty() && !lengths.isEmpty());
            if (!mentions.isEmpty() || !lengths.isEmpty() || asked.contains(Question.NIGHTS)) {
                Topics topics = new Topics(reading, before.isElsewhere());
                new StayReader(reading, notes, today(), asked, topics).learn(mentions, lengths);
                return;
            }
        }
    }

    /** A further reading counts when it knows as many words as the likeliest, or is of the language expected. */
    private boolean mayBeIn(Reading reading, int known) {
        boolean expected = reading.language().equals(guest.getLanguage())
                || reading.language().equals(before.language().orElse(null));
        boolean likeliest = reading == readings.get(0);
        return likeliest
                || (known > 0 && reading.commonWords() >= known)
                || (expected && 2 * reading.commonWords() >= known);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(said.sentAt(), where.zone());
    }

    /**
     * The countries whose dialling the guest may use: of the known phone, of the locale, of the hotel, of the language;
     * English is everybody's, but who speaks another language than the hotel may rather come from where it is spoken.
     */
    private List<String> regions() {
        List<String> hotel =
                LanguagePrior.countries(where.region(), where.locale().getCountry());
        String language = readings.get(0).commonWords() > 0
                ? readings.get(0).language()
                : before.language().orElse("");
        List<String> home = LanguagePrior.home(language);
        boolean foreign =
                !language.equals("en") && !language.equals(where.locale().getLanguage());
        return Stream.of(countries(), foreign ? home : hotel, foreign ? hotel : home)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The guest's own countries: of the known phone, of the one claimed, of the locale. */
    private List<String> countries() {
        String claimed = said.contact() == null ? null : said.contact().phone();
        return LanguagePrior.countries(
                before.phone().flatMap(PhoneNumber::region).orElse(null),
                ClaimReader.country(claimed, where.channel()).orElse(null),
                guest.getCountry());
    }

    private Understanding understood(Notebook notes, Set<Question> asked) {
        Sightings seen = before.sightings().seeing(readings.get(0), said.id());
        if (givesContactUnasked(notes, asked)) {
            seen = seen.with(Intent.GIVES_CONTACT, Quote.of(said.id()), "");
        }
        Topics topics = new Topics(readings.get(0), before.isElsewhere());
        Understanding after = new Understanding(
                notes.facts(),
                before.asides().with(notes.asides()),
                seen,
                new Interests(before.interests()).hearing(readings.get(0), said.id()),
                before.rhythm().guestSpoke(said.sentAt(), said.id()),
                Set.of(),
                topics.afterwards(),
                speech(),
                before.knownSince().orElse(null));
        return after.hasContact() && before.knownSince().isEmpty() ? knownSinceNow(after) : after;
    }

    private Understanding knownSinceNow(Understanding after) {
        return new Understanding(
                after.factsByKind(),
                after.asides(),
                after.sightings(),
                new Interests(after.interests()),
                after.rhythm(),
                after.asked(),
                after.isElsewhere(),
                after.speech(),
                said.sentAt());
    }

    private boolean givesContactUnasked(Notebook notes, Set<Question> asked) {
        return isSaidNow(notes.fact(FactKind.EMAIL)) && !asked.contains(Question.EMAIL)
                || isSaidNow(notes.fact(FactKind.PHONE)) && !asked.contains(Question.PHONE);
    }

    private boolean isSaidNow(Fact fact) {
        return fact != null && !fact.isClaimed() && fact.message().equals(said.id());
    }

    /** The guest's locale favours its language once, a message in which no word is known tells nothing. */
    private Speech speech() {
        if (readings.get(0).commonWords() == 0) {
            return before.speech();
        }
        double[] heard = told.clone();
        if (!before.speech().isKnown()) {
            double[] favoured = LanguagePrior.of(Speech.unknown(), guest, countries(), Locale.ROOT);
            Arrays.setAll(heard, at -> told[at] + favoured[at]);
        }
        return before.speech().hearing(heard);
    }
}
