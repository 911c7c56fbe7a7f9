package org.hotelleads.understanding;

/** An intent seen in a message, with the words that showed it. */
record Sighting(Intent intent, String message, String words) {}
