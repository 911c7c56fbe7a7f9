package org.hotelleads.conversation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hotelleads.lead.Channel;

/**
 * A channel reports that the sender of a message has changed it.
 *
 * @param hotel the hotel's code
 * @param id the sender's id of the message
 * @param at when it was changed
 * @param words what it says now; empty when it was taken back
 */
public record MessageCorrection(String hotel, Channel channel, String id, Instant at, Optional<String> words) {

    public MessageCorrection {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
