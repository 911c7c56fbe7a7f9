package org.hotelleads.pms.match;

import java.util.Objects;
import java.util.UUID;

/** Somebody has said that this booking is not this lead's. */
public record Veto(UUID booking, UUID lead) {

    public Veto {
        Objects.requireNonNull(booking);
        Objects.requireNonNull(lead);
    }
}
