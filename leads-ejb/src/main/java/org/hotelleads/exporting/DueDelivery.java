package org.hotelleads.exporting;

import java.util.UUID;

/**
 * A file that is to be brought now, and by nobody else as long as its lease lasts.
 *
 * @param user who gets it by mail; null for a target
 * @param target where it is brought to; null for people, and when the target is gone
 * @param attempts how often it was tried before
 */
public record DueDelivery(UUID id, UUID run, boolean isMail, Long user, Long target, String receiver, int attempts) {}
