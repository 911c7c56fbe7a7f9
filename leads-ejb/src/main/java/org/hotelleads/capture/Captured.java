package org.hotelleads.capture;

import java.util.UUID;

/**
 * What became of a message.
 *
 * @param conversation null for a message of a guest who was erased
 * @param lead null as long as the guest left no contact detail
 * @param duplicate whether the message was known already, so that nothing changed
 */
public record Captured(UUID conversation, UUID lead, boolean duplicate) {

    /** The guest was erased: the message was known once, and is not taken again. */
    static final Captured ERASED = new Captured(null, null, true);
}
