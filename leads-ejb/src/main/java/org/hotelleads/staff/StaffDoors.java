package org.hotelleads.staff;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.DoorChanged;
import org.hotelleads.access.DoorChanged.What;
import org.hotelleads.access.InvitationMade.Purpose;
import org.hotelleads.access.Invitations;
import org.hotelleads.access.OpenSignIn;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.access.SecondFactors;
import org.hotelleads.access.SignIns;
import org.hotelleads.access.User;
import org.hotelleads.system.Refusal;

/** What those who run the chain do about how somebody gets in: links by mail, signed-in browsers, the second step. */
@Stateless
public class StaffDoors {

    @Inject
    private StaffReach reach;

    @Inject
    private Invitations invitations;

    @Inject
    private SignIns signIns;

    @Inject
    private SecondFactors factors;

    @Inject
    private Event<DoorChanged> changed;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Diary diary;

    /**
     * Mails the person a link for setting a password; a link from before opens nothing any more.
     *
     * @throws Refusal if the person has no mail address, is switched off, or the caller does not reach so far
     */
    @Requires(Permission.RUN_CHAIN)
    public void sendLink(String login) {
        var user = reach.changed(login);
        if (user.email().isEmpty()) {
            throw Refusal.conflict("error.person.noEmail", user.name());
        }
        if (!user.isActive()) {
            throw Refusal.conflict("error.person.off", user.name());
        }
        var purpose = user.hasPassword() ? Purpose.NEW_PASSWORD : Purpose.INVITATION;
        invitations.send(user, caller.get().name(), purpose);
        diary.note(Deed.PERSON_INVITED, user.login(), null, Map.of("kind", purpose.name()));
    }

    /** The link that was mailed to the person opens nothing any more. */
    @Requires(Permission.RUN_CHAIN)
    public void revokeLink(String login) {
        var user = reach.changed(login);
        if (invitations.revoke(user.id())) {
            diary.note(Deed.PERSON_CHANGED, user.login(), null, Map.of("what", "INVITATION"));
        }
    }

    /** The link by which the person could set a password now. */
    @Requires(Permission.RUN_CHAIN)
    public Optional<Invitations.Open> linkOf(String login) {
        return invitations.of(reach.seen(login).id());
    }

    /** Where the person is signed in. */
    @Requires(Permission.RUN_CHAIN)
    public List<OpenSignIn> signInsOf(String login) {
        return signIns.of(reach.seen(login).id(), null);
    }

    /** Signs out one of the person's browsers. */
    @Requires(Permission.RUN_CHAIN)
    public void endSignIn(String login, long id) {
        var user = reach.changed(login);
        if (signIns.endOne(user.id(), id)) {
            diary.note(Deed.SESSION_ENDED, user.login(), null);
        }
    }

    /** Signs the person out everywhere. */
    @Requires(Permission.RUN_CHAIN)
    public void endAllSignIns(String login) {
        var user = reach.changed(login);
        if (signIns.endAll(user.id(), null) > 0) {
            diary.note(Deed.SESSION_ENDED, user.login(), null);
        }
    }

    /** The person is asked for no code any more, such as after the loss of a telephone; signed out everywhere, too. */
    @Requires(Permission.RUN_CHAIN)
    public void removeSecondFactor(String login) {
        var user = reach.changed(login);
        if (user.hasSecondFactor()) {
            forget(user);
        }
    }

    private void forget(User user) {
        factors.remove(user.id());
        signIns.endAll(user.id(), null);
        diary.note(Deed.SECOND_FACTOR_OFF, user.login(), null);
        changed.fire(DoorChanged.by(caller.get().name(), user, What.SECOND_STEP_OFF));
    }
}
