package org.hotelleads.access;

import java.util.Map;

/**
 * Somebody has done something that the audit log is to know. Told within the transaction in which it is done: either both
 * are kept or neither.
 *
 * @param by who did it
 * @param subject the id or the code of what it was done to; null if there is none. Never a guest's data
 * @param hotelId the hotel that it concerns; null for the whole chain
 * @param details what else is to be known, by its names; neither secrets nor a guest's data
 */
public record Happened(Caller by, Deed deed, String subject, Long hotelId, Map<String, String> details) {

    public Happened {
        details = Map.copyOf(details);
    }
}
