package org.hotelleads.understanding;

import org.hotelleads.lead.Quote;

/** An intent seen in a message, with the words that showed it; they may be cut short, and are empty when none did. */
record Sighting(Intent intent, Quote quote, String words) {}
