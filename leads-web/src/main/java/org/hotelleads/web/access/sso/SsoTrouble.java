package org.hotelleads.web.access.sso;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why somebody did not get in by the identity provider, as the sign-in page tells it. */
public enum SsoTrouble {
    /** The provider does not answer, or not as one. */
    AWAY,
    /** The person, or the provider in their name, has said no. */
    DECLINED,
    /** It took too long, or went on in another browser. */
    LATE,
    /** So many have set out from the same network that we wait. */
    TOO_OFTEN,
    /** What came back is not what the provider says, or it is wrongly set up. */
    UNTRUSTED,
    /** No role for HotelLeads. */
    NO_ROLE,
    /** An account of the same login or address is there already. */
    TAKEN,
    /** The account is switched off here. */
    SWITCHED_OFF;

    /** How it stands in an address. */
    public String inAddress() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The trouble that stands in an address; empty for anything else. */
    public static Optional<SsoTrouble> of(String inAddress) {
        return Stream.of(values())
                .filter(trouble -> trouble.inAddress().equals(inAddress))
                .findFirst();
    }
}
