package org.hotelleads.understanding;

/** What the words for "next" in a language mean, as the values of {@code next} and {@code coming} in its table tell. */
enum Next {
    /** "Next Friday": in the calendar week after this one. */
    IN_NEXT_WEEK,
    /** "Vendredi prochain": the first one to come; of weekends the one after this week's. */
    FIRST,
    /** "Übernächsten Freitag": the one after the first. */
    SECOND,
    /** "Kommenden Freitag": the first one to come, of weekends too. */
    COMING;

    static Next of(Hit word) {
        return values()[word.value()];
    }

    /** How many weeks or months from this one. */
    int ahead() {
        return this == SECOND ? 2 : 1;
    }

    /** How many weekends from this week's. */
    int weekendsAhead() {
        return this == COMING ? 0 : ahead();
    }
}
