package org.hotelleads.channel;

import java.util.List;
import java.util.Optional;

/**
 * A connection that takes deliveries, with what is needed to tell whether they are real. It is never shown.
 *
 * @param hotelId the hotel whose guests they are
 * @param secrets those that may have signed, the newest first
 * @param unreadable whether there are secrets that we cannot read
 */
public record OpenConnection(
        String id,
        ConnectionKind kind,
        long hotelId,
        String hotel,
        List<String> secrets,
        boolean unreadable,
        Optional<String> verifyToken,
        Optional<String> accessToken,
        Optional<String> thanks) {

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
