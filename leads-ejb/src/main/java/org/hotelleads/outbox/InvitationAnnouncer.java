package org.hotelleads.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.InvitationMade;
import org.hotelleads.system.Vault;

/**
 * Writes the mails with the links by which people set their passwords, in the transaction in which a link is made. They are
 * of no hotel, and so of the house: whoever invites may not see them.
 */
@ApplicationScoped
class InvitationAnnouncer {

    @Inject
    private InvitationWriter writer;

    @Inject
    private Letters letters;

    @Inject
    private Vault vault;

    @Inject
    private CurrentCaller caller;

    void tell(@Observes InvitationMade event) {
        var to = event.to();
        var occasion = Occasion.valueOf(event.purpose().name());
        to.email().ifPresent(address -> {
            var letter = Letter.mail(occasion, null, null, to.id(), address, null, writer.write(occasion, event));
            caller.as(Caller.system("HotelLeads"), () -> letters.put(List.of(letter.sealedBy(vault))));
        });
    }
}
