package org.hotelleads.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.DoorChanged;
import org.hotelleads.outbox.MailText.Line;
import org.hotelleads.outbox.MailText.Link;
import org.hotelleads.system.Words;

/** Writes to people that how they get in was changed, in the transaction in which it is; these mails are of no hotel. */
@ApplicationScoped
class DoorAnnouncer {

    @Inject
    private Letters letters;

    @Inject
    private Links links;

    @Inject
    private CurrentCaller caller;

    void tell(@Observes DoorChanged event) {
        if (event.email() != null) {
            var letter = Letter.mail(
                    Occasion.DOOR_CHANGED, null, null, event.to().id(), event.email(), null, written(event));
            caller.as(Caller.system("HotelLeads"), () -> letters.put(List.of(letter)));
        }
    }

    private MailText written(DoorChanged event) {
        var to = event.to();
        var words = Words.in(to.locale());
        var what = words.say("mail.DOOR_CHANGED." + event.what());
        return new MailText(
                to.locale(),
                what,
                words.say("mail.DOOR_CHANGED.heading", to.name()),
                event.by().isEmpty() ? what + "." : words.say("mail.DOOR_CHANGED.by", what, event.by()),
                List.of(new Line(words.say("mail.INVITATION.login"), to.login())),
                "",
                new Link(words.say("mail.DOOR_CHANGED.open"), links.account()),
                words.say("mail.DOOR_CHANGED.why"));
    }
}
