package org.hotelleads.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hotelleads.access.User;
import org.hotelleads.lead.FollowUpDue;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.LeadAssigned;
import org.hotelleads.lead.LeadCommented;
import org.hotelleads.lead.LeadsHandedOver;

/** Writes mails to people of the team when something concerns them, in the transaction of what happens. */
@ApplicationScoped
class MailAnnouncer {

    @Inject
    private MailWriter writer;

    @Inject
    private FirstWords words;

    @Inject
    private Letters letters;

    /** Whoever takes a lead needs no mail about it. */
    void assigned(@Observes LeadAssigned event) {
        if (!event.amongMany()) {
            event.to().filter(to -> !to.id().equals(event.byUser())).ifPresent(to -> {
                var lead = event.lead();
                write(
                        Occasion.ASSIGNED,
                        lead,
                        to,
                        null,
                        user -> writer.assigned(lead, event.by(), words.of(lead), user.locale()));
            });
        }
    }

    void handedOver(@Observes LeadsHandedOver event) {
        var to = event.to();
        var once = "handed-over:" + event.occasion() + ":" + to.id();
        write(
                Occasion.HANDED_OVER,
                null,
                null,
                to,
                once,
                user -> writer.handedOver(event.count(), event.by(), event.filter(), user.locale()));
    }

    void commented(@Observes LeadCommented event) {
        var lead = event.lead();
        var comment = event.comment();
        event.mentioned().stream()
                .filter(person -> !person.id().equals(comment.authorId().orElse(null)))
                .forEach(person -> write(
                        Occasion.MENTIONED,
                        lead,
                        person,
                        null,
                        user -> writer.mentioned(lead, comment.author(), comment.text(), user.locale())));
    }

    /** Every node may notice that it is due: the key lets one of them write. */
    void due(@Observes FollowUpDue event) {
        var lead = event.lead();
        var once = "due:" + lead.id() + ":" + event.dueAt();
        write(
                Occasion.FOLLOW_UP_DUE,
                lead,
                event.assignee(),
                once,
                user -> writer.due(lead, event.dueAt(), words.of(lead), user.locale()));
    }

    private void write(Occasion occasion, Lead lead, User to, String once, Function<User, MailText> mail) {
        write(occasion, lead.hotel().id(), lead.id(), to, once, mail);
    }

    private void write(Occasion occasion, Long hotel, UUID lead, User to, String once, Function<User, MailText> mail) {
        to.email()
                .filter(address -> !address.isBlank())
                .ifPresent(address -> letters.put(
                        List.of(Letter.mail(occasion, hotel, lead, to.id(), address, once, mail.apply(to)))));
    }
}
