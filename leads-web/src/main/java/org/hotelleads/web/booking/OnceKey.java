package org.hotelleads.web.booking;

import java.util.stream.Stream;
import org.hotelleads.system.Refusal;

/** What a sender calls one message of theirs, the same however often it is sent. */
public final class OnceKey {

    private static final int LONGEST = 200;

    private OnceKey() {}

    /**
     * What stands in a header; null when it was not sent.
     *
     * @throws Refusal naming the header
     */
    public static String in(String header, String value) {
        if (value != null && (value.isBlank() || value.length() > LONGEST)) {
            throw Refusal.invalid(header, "error.length", "1", String.valueOf(LONGEST));
        }
        return value;
    }

    /** The first that was sent of several. */
    public static String firstOf(String... keys) {
        return Stream.of(keys).filter(key -> key != null).findFirst().orElse(null);
    }
}
