package org.hotelleads.access;

import java.time.Instant;

/**
 * A browser that is signed in, as its person or an admin sees it.
 *
 * @param agent which browser on which system; empty if nobody knows
 * @param address where it comes from on the net; empty if nobody knows
 * @param lastActionAt when the person last did something with it, to the minute
 * @param isThis whether it is the very browser that asks
 */
public record OpenSignIn(
        long id, String agent, String address, Proof proof, Instant signedInAt, Instant lastActionAt, boolean isThis) {}
