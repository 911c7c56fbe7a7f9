package org.hotelleads.access;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hotelleads.access.InvitationMade.Purpose;

/**
 * Mails a link to who has forgotten their password. Whether there is such a person shows neither in what is answered nor
 * in how long it takes.
 */
@Stateless
public class ForgottenPasswords {

    /** One mail in that time: nobody's mailbox is flooded by strangers. */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Inject
    private Users users;

    @Inject
    private Invitations invitations;

    @Inject
    private AddressLimit addresses;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Mails a link to whoever signs in with this login or, if it is an address, is reached there. Comes back at once.
     *
     * @param loginOrEmail as it was typed
     * @param visitor from where; who asks too often is not helped
     */
    @Asynchronous
    public void help(String loginOrEmail, Visitor visitor) {
        var asker = "forgotten " + visitor.network();
        if (addresses.isReachedBy(asker)) {
            return;
        }
        addresses.failed(asker);
        caller.as(Caller.system("HotelLeads"), () -> mail(Login.fold(loginOrEmail)));
    }

    private int mail(String typed) {
        var people = typed.contains("@")
                ? users.withEmail(typed)
                : users.find(typed).map(List::of).orElse(List.of());
        var reached = people.stream()
                .filter(User::isActive)
                .filter(user -> user.email().isPresent())
                .filter(user -> !isWaiting(user))
                .toList();
        reached.forEach(
                user -> invitations.send(user, "", user.hasPassword() ? Purpose.NEW_PASSWORD : Purpose.INVITATION));
        return reached.size();
    }

    private boolean isWaiting(User user) {
        return invitations
                .of(user.id())
                .filter(open -> open.madeAt().isAfter(clock.instant().minus(PAUSE)))
                .isPresent();
    }
}
