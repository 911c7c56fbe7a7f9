package org.hotelleads.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.hotelleads.search.LeadOrder.Sort;
import org.hotelleads.system.Refusal;

/**
 * The place in a sorted list after which the next page begins: the values of the last lead that was shown. Leads that
 * come or go meanwhile are neither shown twice nor skipped.
 *
 * @param key the value that the list is sorted by, as text
 * @param capturedAt the capture as text
 */
record Cursor(Sort sort, String key, String capturedAt, UUID id) {

    private static final String BETWEEN = "\n";
    private static final int PARTS = 4;

    String encode() {
        var plain = String.join(BETWEEN, sort.toString(), key, capturedAt, id.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @throws Refusal if the text is no cursor of a list that is sorted so
     */
    static Cursor decode(String text, Sort sort) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(BETWEEN, -1);
            if (parts.length == PARTS && parts[0].equals(sort.toString())) {
                return new Cursor(sort, parts[1], parts[2], UUID.fromString(parts[3]));
            }
        } catch (IllegalArgumentException noCursor) {
            throw Refusal.invalid("cursor", "error.cursor");
        }
        throw Refusal.invalid("cursor", "error.cursor");
    }
}
