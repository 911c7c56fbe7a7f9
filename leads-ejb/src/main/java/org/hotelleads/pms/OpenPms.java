package org.hotelleads.pms;

import java.util.List;

/**
 * A connection that takes deliveries, with what is needed to tell whether they are real. It is never shown.
 *
 * @param hotelId null for the whole chain
 * @param secrets those that may have signed, the newest first
 * @param unreadable whether there are secrets that we cannot read
 */
public record OpenPms(String id, PmsKind kind, Long hotelId, List<String> secrets, boolean unreadable) {

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
