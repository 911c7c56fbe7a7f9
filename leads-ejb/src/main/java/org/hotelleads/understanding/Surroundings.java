package org.hotelleads.understanding;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.hotelleads.lead.Channel;

/** Where a conversation takes place: the hotel's zone, locale and phone region (ISO 3166, may be null), and the channel. */
public record Surroundings(ZoneId zone, Locale locale, String region, Channel channel) {
    public Surroundings {
        Objects.requireNonNull(zone);
        Objects.requireNonNull(locale);
        Objects.requireNonNull(channel);
    }
}
