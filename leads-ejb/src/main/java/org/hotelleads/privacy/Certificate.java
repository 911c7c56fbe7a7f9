package org.hotelleads.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * That something was erased: how much of what, when and by whom. It names nobody who was erased.
 *
 * @param hotels their codes
 * @param request what whoever erased has written about the request; null if nothing
 * @param counts how many of which kind, by the name of the kind
 * @param identifiers keyed hashes of the emails and phone numbers
 * @param givenAway files that had been given away before and are not in our hands
 */
public record Certificate(
        UUID id,
        Cause cause,
        List<String> hotels,
        String request,
        String by,
        Instant at,
        Map<String, Long> counts,
        List<Identifier> identifiers,
        List<Given> givenAway) {

    /** Why it was erased. */
    public enum Cause {
        REQUEST,
        RETENTION
    }

    /** The hash of an email or a phone number. */
    public record Identifier(String kind, String hash) {}

    /** A file that somebody has got; the time is null where it is not known. */
    public record Given(String file, String to, String at) {}
}
