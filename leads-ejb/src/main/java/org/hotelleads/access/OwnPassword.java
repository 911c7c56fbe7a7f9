package org.hotelleads.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Sql;

/** A person's own password, shown once more before something that a thief of the open browser should not do. */
@ApplicationScoped
public class OwnPassword {

    private static final String SET = "update app_user set password_hash = ? where id = ?";

    private Passwords passwords;
    private PasswordRules rules;
    private SignInThrottle throttle;
    private HashTurns turns;
    private CurrentVisitor visitor;
    private Sql sql;

    /** For the container's stand-in. */
    OwnPassword() {}

    @Inject
    OwnPassword(
            Passwords passwords,
            PasswordRules rules,
            SignInThrottle throttle,
            HashTurns turns,
            CurrentVisitor visitor,
            Sql sql) {
        this.passwords = passwords;
        this.rules = rules;
        this.throttle = throttle;
        this.turns = turns;
        this.visitor = visitor;
        this.sql = sql;
    }

    /**
     * Lets whoever knows the password pass.
     *
     * @param field where it was typed
     * @throws Refusal if it is wrong, or was wrong too often just now
     */
    public void require(User user, String field, String typed) {
        var pass = throttle.passOf(visitor.get(), user.login());
        if (pass.mustWait()) {
            throw Refusal.invalid(field, "signin.wait");
        }
        var letters = (typed == null ? "" : typed).toCharArray();
        var hash = user.hasPassword() ? user.passwordHash() : passwords.ofNobody();
        var right = turns.take(pass.network(), pass.isKnown(), () -> passwords.match(letters, hash))
                .orElseThrow(() -> Refusal.invalid(field, "signin.wait"));
        if (!right) {
            throttle.failed(pass);
            throw Refusal.invalid(field, "error.password.wrong");
        }
        throttle.succeeded(pass);
    }

    /**
     * Another password in place of the present one.
     *
     * @throws Refusal if the present one is wrong, or the new one is none that may be chosen
     */
    public void change(User user, String present, String wished) {
        require(user, "present", present);
        rules.check(wished, user);
        sql.change(SET, passwords.hash(wished.toCharArray()), user.id());
    }
}
