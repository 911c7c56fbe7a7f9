package org.hotelleads.bench.pms;

/** What a decision was worth. */
enum Outcome {
    /** Converted the lead whose doing it was. */
    RIGHT("right"),
    /** Converted a lead of the same guest for another trip of theirs. */
    OTHER_TRIP("the guest's other trip"),
    /** Converted somebody else's lead, or one that had nothing to do with it. */
    WRONG("wrong"),
    /** A person is asked, and the right lead is among those proposed. */
    REVIEW("review"),
    /** A person is asked, and finds no right lead there. */
    REVIEW_IN_VAIN("review in vain"),
    NOTHING("nothing");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean isConversion() {
        return ordinal() <= WRONG.ordinal();
    }

    boolean isReview() {
        return this == REVIEW || this == REVIEW_IN_VAIN;
    }
}
