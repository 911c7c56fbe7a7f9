package org.hotelleads.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotelleads.lead.Quote;

/** The intents seen so far, the earliest four messages of each: enough for every rule, and bounded. */
record Sightings(List<Sighting> all) {
    private static final int MOST_OF_A_KIND = 4;
    private static final int LONGEST_WORDS = 40;

    Sightings {
        all = List.copyOf(all);
    }

    static Sightings none() {
        return new Sightings(List.of());
    }

    long count(Intent intent) {
        return all.stream().filter(sighting -> sighting.intent() == intent).count();
    }

    Optional<Sighting> first(Intent intent) {
        return all.stream().filter(sighting -> sighting.intent() == intent).findFirst();
    }

    Sightings with(Intent intent, Quote quote, String words) {
        boolean seen = all.stream()
                .anyMatch(old -> old.intent() == intent && old.quote().message().equals(quote.message()));
        if (seen || count(intent) >= MOST_OF_A_KIND) {
            return this;
        }
        List<Sighting> more = new ArrayList<>(all);
        more.add(new Sighting(
                intent, quote, words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words));
        return new Sightings(more);
    }

    /** What the guest's words show, in whichever language, unless they deny it. */
    Sightings seeing(Reading message, String id) {
        Sightings seen = this;
        for (Intent intent : Intent.values()) {
            Hit hit = intent.sense() == null ? null : firstMeant(message, intent);
            if (hit != null) {
                seen = seen.with(intent, message.quote(id, hit.from(), hit.to()), message.said(hit.from(), hit.to()));
            }
        }
        return seen;
    }

    private static Hit firstMeant(Reading message, Intent intent) {
        Hit hit = message.first(intent.sense(), 0, message.size());
        int looked = 0;
        while (hit != null && looked < MOST_OF_A_KIND && isDenied(message, hit, intent)) {
            hit = message.first(intent.sense(), hit.to(), message.size());
            looked++;
        }
        return looked == MOST_OF_A_KIND ? null : hit;
    }

    private static boolean isDenied(Reading message, Hit hit, Intent intent) {
        boolean denied = Denials.isDenied(message, hit);
        return switch (intent) {
            case URGENT -> denied || isCourtesy(message, hit);
            case BOOK -> denied || message.is(hit.from(), Sense.RIVAL);
            case CONDITIONS -> message.first(Sense.STRANDED, 0, message.size()) != null;
            case ACCEPTS, PAYMENT, LOYAL, NOT_A_GUEST, STRANDED, RIVAL, JUST_LOOKING -> denied;
            default -> false;
        };
    }

    /** "how are you today" and "thanks for your help today" speak of no haste. */
    private static boolean isCourtesy(Reading message, Hit hit) {
        return message.first(Sense.COURTESY, message.sentenceStart(hit.from()), hit.from()) != null;
    }
}
