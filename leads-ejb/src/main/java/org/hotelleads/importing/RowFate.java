package org.hotelleads.importing;

import java.util.List;
import java.util.UUID;

/**
 * What has become of a row.
 *
 * @param flaws what is wrong with it or to be known of it
 * @param lead with its version, or the booking with its fingerprint, if one was made of it; null otherwise
 */
record RowFate(
        int number, RowState state, List<RowFlaw> flaws, UUID lead, Integer leadVersion, UUID booking, String hash) {

    /** Nothing was made of it. */
    static RowFate none(int number, RowState state, List<RowFlaw> why) {
        return new RowFate(number, state, why, null, null, null, null);
    }

    static RowFate none(int number, RowState state, String why) {
        return none(number, state, List.of(RowFlaw.ofRow(why)));
    }

    /** It was left out for this reason. */
    static RowFate skipped(int number, String why) {
        return none(number, RowState.SKIPPED, why);
    }

    boolean isMadeSomethingOf() {
        return lead != null || booking != null;
    }
}
