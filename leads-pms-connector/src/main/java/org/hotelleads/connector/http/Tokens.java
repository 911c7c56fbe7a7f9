package org.hotelleads.connector.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hotelleads.pms.PmsTrouble;

/** Keeps the token of each credential as long as it opens the system, and gets another one in time. */
@ApplicationScoped
public class Tokens {

    private Remembered<String> known;

    protected Tokens() {}

    @Inject
    public Tokens(Clock clock) {
        this.known = new Remembered<>(clock);
    }

    /**
     * Asks with a token. One that the system does not take any more is forgotten, and the question is asked once more with
     * a new one.
     *
     * @param fresh gets a new token
     */
    public <T> T with(Credential credential, Supplier<Token> fresh, Function<String, T> question) {
        var token = token(credential, fresh);
        try {
            return question.apply(token);
        } catch (PmsTrouble trouble) {
            if (trouble.kind() != PmsTrouble.Kind.AUTH) {
                throw trouble;
            }
            known.forget(credential.hash(), token);
            return question.apply(token(credential, fresh));
        }
    }

    private String token(Credential credential, Supplier<Token> fresh) {
        return known.find(credential.hash()).orElseGet(() -> {
            var token = asked(fresh);
            // A sixth early: a question that is on its way must not find its token expired.
            var lifetime = token.lifetime().minus(token.lifetime().dividedBy(6));
            return known.keep(credential.hash(), token.value(), lifetime);
        });
    }

    /** Who gives tokens says 400 to credentials that it does not know as well (RFC 6749, 5.2). */
    private static Token asked(Supplier<Token> fresh) {
        try {
            return fresh.get();
        } catch (PmsTrouble trouble) {
            if (trouble.kind() == PmsTrouble.Kind.REFUSED) {
                throw new PmsTrouble(PmsTrouble.Kind.AUTH, trouble.getMessage(), trouble);
            }
            throw trouble;
        }
    }
}
