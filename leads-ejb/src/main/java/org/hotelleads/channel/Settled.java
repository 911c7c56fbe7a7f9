package org.hotelleads.channel;

import java.util.Map;

/**
 * What became of a delivery.
 *
 * @param counts what it told, by short names
 * @param trouble null when all of it became what it should
 * @param detail what else is known of the trouble; may be null
 */
public record Settled(Taken delivery, Map<String, Integer> counts, InboxTrouble trouble, String detail) {

    boolean isDone() {
        return trouble == null;
    }
}
