package org.hotelleads.key;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hotelleads.access.ApiKeys;
import org.hotelleads.access.Scope;

/**
 * A key as people see it, without its secret.
 *
 * @param beginning the first characters of the secret; null if it was made up elsewhere
 * @param rate requests a minute; null for as many as the setting says
 * @param expiresAt when it stops working; null for never
 * @param createdBy null for one of which that was not written down
 * @param lastUsedAt null for never
 * @param oldWorksUntil until when what it was before it was renewed works on; null if nothing does
 * @param state at the moment at which it was looked at
 */
public record Key(
        long id,
        String name,
        String beginning,
        List<Scope> scopes,
        boolean allHotels,
        List<String> hotels,
        List<String> groups,
        Integer rate,
        Instant expiresAt,
        Instant createdAt,
        String createdBy,
        Instant lastUsedAt,
        Instant oldWorksUntil,
        State state) {

    private static final Duration SOON = Duration.ofDays(7);

    /** How a key stands to its end. */
    public enum State {
        WORKS,
        /** It works for some days only. */
        ENDS_SOON,
        EXPIRED
    }

    static State state(Instant end, Instant now) {
        if (end == null || end.isAfter(now.plus(SOON))) {
            return State.WORKS;
        }
        return end.isAfter(now) ? State.ENDS_SOON : State.EXPIRED;
    }

    /** Whether it is the one of the setting {@code leads.bootstrap.api.key}, which is changed there. */
    public boolean isOfSetting() {
        return name.equals(ApiKeys.BOOTSTRAP);
    }
}
