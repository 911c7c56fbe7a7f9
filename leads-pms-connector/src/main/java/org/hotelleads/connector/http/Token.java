package org.hotelleads.connector.http;

import java.time.Duration;
import org.hotelleads.pms.PmsTrouble;

/** What opens a system for a while, as OAuth 2.0 gives it. */
public record Token(String value, Duration lifetime) {

    private static final int SECONDS_IF_UNSAID = 300;

    /** @throws PmsTrouble of kind GARBLED if there is none in the answer */
    public static Token of(Answer answer) {
        var fields = answer.fields();
        var value = fields.text("access_token");
        if (value == null) {
            throw answer.garbled("no access token");
        }
        var seconds = fields.integer("expires_in");
        return new Token(value, Duration.ofSeconds(seconds == null ? SECONDS_IF_UNSAID : seconds));
    }

    /** Nothing of the value. */
    @Override
    public String toString() {
        return "token for " + lifetime;
    }
}
