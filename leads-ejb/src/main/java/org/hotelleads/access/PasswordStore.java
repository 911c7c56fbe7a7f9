package org.hotelleads.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks logins and passwords for Jakarta Security. An unknown login costs as much time as a wrong password; each
 * failure makes the next try of that login, or of that known browser, wait longer; an address that fails too often must
 * wait as well.
 */
@ApplicationScoped
public class PasswordStore implements IdentityStore {

    @Inject
    private Users users;

    @Inject
    private Passwords passwords;

    @Inject
    private HashTurns turns;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private PasswordRenewal renewal;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private Diary diary;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        var login = Login.fold(credential.getCaller());
        var pass = throttle.passOf(visitor.get(), login);
        if (pass.mustWait()) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        var user = users.find(login).filter(User::isActive);
        var typed = credential.getPassword().getValue();
        var right = turns.take(pass.network(), pass.isKnown(), () -> isRight(typed, user));
        if (right.isEmpty()) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        if (!right.get()) {
            throttle.failed(pass);
            user.ifPresent(
                    known -> diary.noteOf(known.asCaller(), Deed.SIGN_IN_REFUSED, known.login(), null, Map.of()));
            return CredentialValidationResult.INVALID_RESULT;
        }
        throttle.succeeded(pass);
        renewal.strengthen(user.get(), typed);
        return new CredentialValidationResult(login, Set.of(user.get().role().name()));
    }

    private boolean isRight(char[] typed, Optional<User> user) {
        var hash = user.map(User::passwordHash);
        return passwords.match(typed, hash.orElseGet(passwords::ofNobody)) && hash.isPresent();
    }
}
