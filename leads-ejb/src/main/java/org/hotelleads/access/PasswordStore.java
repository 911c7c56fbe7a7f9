package org.hotelleads.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Map;
import java.util.Set;

/**
 * Checks logins and passwords for Jakarta Security. An unknown login costs as much time as a wrong password, and each
 * failure makes the next try of that login wait longer.
 */
@ApplicationScoped
public class PasswordStore implements IdentityStore {

    @Inject
    private Users users;

    @Inject
    private Passwords passwords;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private Diary diary;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        var login = Login.fold(credential.getCaller());
        if (throttle.mustWait(login)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        var user = users.find(login).filter(User::isActive);
        var right = passwords.match(
                credential.getPassword().getValue(),
                user.map(User::passwordHash).orElseGet(passwords::ofNobody));
        if (user.isEmpty() || !right) {
            throttle.failed(login);
            user.ifPresent(
                    known -> diary.noteOf(known.asCaller(), Deed.SIGN_IN_REFUSED, known.login(), null, Map.of()));
            return CredentialValidationResult.INVALID_RESULT;
        }
        throttle.succeeded(login);
        return new CredentialValidationResult(login, Set.of(user.get().role().name()));
    }
}
