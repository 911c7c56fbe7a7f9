package org.hotelleads.web.channel;

import java.time.Instant;
import java.util.Map;

/**
 * One request of a vendor, as it came.
 *
 * @param body the raw bytes; a seal is put on these and on nothing that was read from them
 * @param contentType the media type with its parameters; null when none was sent
 * @param headers by their names in small letters
 */
public record Delivery(byte[] body, String contentType, Map<String, String> headers, Instant receivedAt) {}
