package org.hotelleads.access;

import java.util.Locale;

/** How a login is written: without blanks around it, in small letters, no longer than 120 characters. */
final class Login {

    private static final int MAX_LENGTH = 120;

    private Login() {}

    static String fold(String typed) {
        var login = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return login.length() <= MAX_LENGTH ? login : login.substring(0, MAX_LENGTH);
    }
}
