package org.hotelleads.understanding;

import java.util.Objects;
import org.hotelleads.lead.Quote;

/** Something that the guest asked about, the words that told it first, and how sure it is, 0 to 1. */
public record Mentioned(Interest interest, Quote quote, double confidence) {
    public Mentioned {
        Objects.requireNonNull(interest);
        Objects.requireNonNull(quote);
    }
}
