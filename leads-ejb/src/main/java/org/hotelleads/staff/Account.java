package org.hotelleads.staff;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.DoorChanged;
import org.hotelleads.access.DoorChanged.What;
import org.hotelleads.access.Invitations;
import org.hotelleads.access.OpenSignIn;
import org.hotelleads.access.OwnPassword;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.access.SecondFactors;
import org.hotelleads.access.SignIns;
import org.hotelleads.access.User;
import org.hotelleads.access.Users;
import org.hotelleads.system.Refusal;

/** What everybody sees to by themselves: name and language, password, second step, and where they are signed in. */
@Stateless
public class Account {

    @Inject
    private Users users;

    @Inject
    private OwnPassword passwords;

    @Inject
    private SecondFactors factors;

    @Inject
    private SignIns signIns;

    @Inject
    private Invitations invitations;

    @Inject
    private Event<DoorChanged> changed;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Diary diary;

    /**
     * How things stand with the account.
     *
     * @param recoveryCodesLeft 0 without a second step
     */
    public record State(
            String login,
            String name,
            String email,
            String locale,
            boolean hasPassword,
            boolean hasSecondFactor,
            int recoveryCodesLeft) {}

    @Requires(Permission.KEEP_ACCOUNT)
    public State state() {
        var me = me();
        return new State(
                me.login(),
                me.name(),
                me.email().orElse(null),
                me.locale().toLanguageTag(),
                me.hasPassword(),
                me.hasSecondFactor(),
                factors.recoveryCodesLeft(me.id()));
    }

    /**
     * Name and language from now on.
     *
     * @throws Refusal naming the field that is wrong
     */
    @Requires(Permission.KEEP_ACCOUNT)
    public void isCalled(String name, String locale) {
        var me = users.toChange(me().login()).orElseThrow();
        if (!User.isName(name)) {
            throw Refusal.invalid("name", "error.person.name");
        }
        var tag = Locale.forLanguageTag(locale == null ? "" : locale);
        if (tag.getLanguage().isEmpty()) {
            throw Refusal.invalid("locale", "error.localeTag", String.valueOf(locale));
        }
        me.isCalled(name.strip(), me.email().orElse(null), locale);
        diary.note(Deed.PERSON_CHANGED, me.login(), null);
    }

    /**
     * Another password, for whoever knows the present one; all other browsers are signed out, and a link that was mailed
     * opens nothing any more.
     *
     * @param ownToken the token of the browser at which it is typed
     * @throws Refusal if the present one is wrong or was guessed at too often, or the new one is none that may be chosen
     */
    @Requires(Permission.KEEP_ACCOUNT)
    public void changePassword(String present, String wished, String ownToken) {
        var me = me();
        passwords.change(me, present, wished);
        signIns.endAll(me.id(), ownToken);
        invitations.revoke(me.id());
        diary.note(Deed.PASSWORD_CHANGED, me.login(), null);
        changed.fire(DoorChanged.ownBy(me, What.PASSWORD));
    }

    /**
     * The secret for the person's app; it counts from its first right code on.
     *
     * @param password the person's own, if there is one: an open browser alone must not be enough to lock its person out
     * @throws Refusal if the password is wrong, or there is a second step already
     */
    @Requires(Permission.KEEP_ACCOUNT)
    public String prepareSecondFactor(String password) {
        var me = me();
        if (me.hasPassword()) {
            passwords.require(me, "proof", password);
        }
        return factors.prepare(me.id());
    }

    /**
     * A code is asked for from now on.
     *
     * @return the recovery codes
     * @throws Refusal if the code is wrong
     */
    @Requires(Permission.KEEP_ACCOUNT)
    public List<String> confirmSecondFactor(String code) {
        var me = me();
        var codes = factors.confirm(me.id(), code);
        diary.note(Deed.SECOND_FACTOR_ON, me.login(), null);
        changed.fire(DoorChanged.ownBy(me, What.SECOND_STEP_ON));
        return codes;
    }

    /**
     * Recovery codes in place of those before, for whoever knows the password.
     *
     * @throws Refusal if the password is wrong
     */
    @Requires(Permission.KEEP_ACCOUNT)
    public List<String> newRecoveryCodes(String password) {
        var me = me();
        passwords.require(me, "proof", password);
        changed.fire(DoorChanged.ownBy(me, What.RECOVERY_CODES));
        return factors.newRecoveryCodes(me.id());
    }

    /**
     * No code is asked for any more, for whoever knows the password.
     *
     * @throws Refusal if the password is wrong
     */
    @Requires(Permission.KEEP_ACCOUNT)
    public void removeSecondFactor(String password) {
        var me = me();
        passwords.require(me, "proof", password);
        factors.remove(me.id());
        diary.note(Deed.SECOND_FACTOR_OFF, me.login(), null);
        changed.fire(DoorChanged.ownBy(me, What.SECOND_STEP_OFF));
    }

    /** Where one is signed in. */
    @Requires(Permission.KEEP_ACCOUNT)
    public List<OpenSignIn> signIns(String ownToken) {
        return signIns.of(me().id(), ownToken);
    }

    @Requires(Permission.KEEP_ACCOUNT)
    public void endSignIn(long id) {
        var me = me();
        if (signIns.endOne(me.id(), id)) {
            diary.note(Deed.SESSION_ENDED, me.login(), null);
        }
    }

    /** Signs out all browsers but the one of this token. */
    @Requires(Permission.KEEP_ACCOUNT)
    public int endOtherSignIns(String ownToken) {
        var me = me();
        var ended = signIns.endAll(me.id(), ownToken);
        if (ended > 0) {
            diary.note(Deed.SESSION_ENDED, me.login(), null);
        }
        return ended;
    }

    private User me() {
        return caller.get()
                .user()
                .map(id -> users.get(id, "user"))
                .orElseThrow(() -> Refusal.forbidden("error.account.people"));
    }
}
