package org.hotelleads.privacy;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Locale;

/**
 * Everything that is known of a person, as an object of JSON whose names are documented.
 *
 * @param locale the language of what is told in sentences
 */
public record GuestFile(JsonObject content, Locale locale, Instant madeAt) {}
