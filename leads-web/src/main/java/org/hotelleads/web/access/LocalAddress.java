package org.hotelleads.web.access;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells an address of the console from one that would lead a person elsewhere. */
public final class LocalAddress {

    /** One slash and then no second one, in either direction; nothing that a browser would drop while reading it. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private LocalAddress() {}

    public static Optional<String> of(String wanted) {
        return Optional.ofNullable(wanted)
                .filter(address -> LOCAL.matcher(address).matches())
                .filter(address -> !SignInGate.isOpenPage(address));
    }
}
