package org.hotelleads.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hotelleads.access.InvitationMade;
import org.hotelleads.outbox.MailText.Line;
import org.hotelleads.outbox.MailText.Link;
import org.hotelleads.system.Words;

/** Puts into words what mails say to who is invited, or wants another password, in their language. */
@ApplicationScoped
class InvitationWriter {

    private Links links;
    private Clock clock;

    /** For the container's stand-in. */
    InvitationWriter() {}

    @Inject
    InvitationWriter(Links links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    MailText write(Occasion occasion, InvitationMade event) {
        var to = event.to();
        var words = Words.in(to.locale());
        var key = "mail." + occasion.name() + ".";
        var who = event.by().isEmpty() ? "asked" : "by";
        return new MailText(
                to.locale(),
                words.say(key + "subject", to.name()),
                words.say(key + "heading", to.name()),
                words.say(key + "intro." + who, event.by()),
                List.of(new Line(words.say("mail.INVITATION.login"), to.login())),
                "",
                new Link(words.say(key + "open"), links.invitation(event.token())),
                words.say(key + "why", hoursUntil(event)));
    }

    /** Rounded up; the link was made just now. */
    private long hoursUntil(InvitationMade event) {
        return (Duration.between(clock.instant(), event.until()).toMinutes() + 59) / 60;
    }
}
