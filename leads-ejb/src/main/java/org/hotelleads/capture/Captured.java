package org.hotelleads.capture;

import java.util.UUID;

/**
 * What became of a message.
 *
 * @param lead null as long as the guest left no contact detail
 * @param duplicate whether the message was known already, so that nothing changed
 */
public record Captured(UUID conversation, UUID lead, boolean duplicate) {}
