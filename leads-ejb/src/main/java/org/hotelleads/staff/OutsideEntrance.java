package org.hotelleads.staff;

import java.util.Optional;

/**
 * What becomes of somebody whom an identity provider has sent.
 *
 * @param token what the browser shows from now on; only if the way is open
 */
public record OutsideEntrance(Kind kind, Optional<String> token) {

    /** Whether the way is open, and if not, why. */
    public enum Kind {
        OPEN,
        /** The provider gives the person no role here. */
        NO_ROLE,
        /** There is an account of this login or address already, which belongs to nobody at the provider. */
        TAKEN,
        /** Who runs the chain has switched the account off. */
        SWITCHED_OFF
    }

    static OutsideEntrance open(String token) {
        return new OutsideEntrance(Kind.OPEN, Optional.of(token));
    }

    static OutsideEntrance closed(Kind why) {
        return new OutsideEntrance(why, Optional.empty());
    }
}
