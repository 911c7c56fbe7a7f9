package org.hotelleads.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.access.User;
import org.hotelleads.conversation.Conversation;
import org.hotelleads.conversation.Conversations;
import org.hotelleads.conversation.Message;
import org.hotelleads.lead.EmailAddress;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.Leads;
import org.hotelleads.lead.PhoneNumber;
import org.hotelleads.search.LeadFile.Comment;
import org.hotelleads.search.LeadFile.Said;
import org.hotelleads.search.LeadFile.Step;
import org.hotelleads.understanding.Fact;
import org.hotelleads.understanding.Speaker;

/** Opens the file of one lead. */
@Stateless
public class LeadFiles {

    @Inject
    private Leads leads;

    @Inject
    private Conversations conversations;

    @Requires(Permission.READ_LEADS)
    public LeadFile open(UUID id) {
        var lead = leads.get(id);
        var talks = conversations.of(id);
        var messages = talks.stream()
                .flatMap(talk -> conversations.messages(talk).stream())
                .toList();
        return new LeadFile(
                id,
                lead.hotel().code(),
                lead.hotel().name(),
                lead.hotel().zone(),
                lead.guest().name().orElse(null),
                lead.guest().email().map(EmailAddress::value).orElse(null),
                lead.guest().phone().map(PhoneNumber::value).orElse(null),
                lead.channel(),
                lead.guest().persona(),
                lead.guest().score(),
                lead.guest().stay(),
                lead.status(),
                lead.capturedAt(),
                lead.assignedTo().map(User::id).orElse(null),
                lead.assignedTo().map(User::name).orElse(null),
                lead.nextContactAt().orElse(null),
                lead.version(),
                talks.stream().map(Conversation::id).findFirst().orElse(null),
                firstWords(messages),
                messages.stream().map(LeadFiles::said).toList(),
                talks.stream().flatMap(LeadFiles::facts).toList(),
                history(lead),
                comments(lead));
    }

    /** A conversation that waits to be understood anew may hold what cannot even be read; the lead is shown without. */
    private static Stream<Fact> facts(Conversation talk) {
        return talk.isUnderstood() ? talk.understanding().facts().stream() : Stream.empty();
    }

    private static String firstWords(List<Message> messages) {
        return messages.stream()
                .filter(message ->
                        message.speaker() == Speaker.GUEST && !message.text().isBlank())
                .map(Message::text)
                .findFirst()
                .orElse(null);
    }

    private static Said said(Message message) {
        return new Said(message.reference(), message.speaker(), message.text(), message.sentAt());
    }

    private static List<Step> history(Lead lead) {
        return lead.history().stream()
                .map(change -> new Step(
                        change.from().orElse(null),
                        change.to(),
                        change.at(),
                        change.by(),
                        change.reason().orElse(null)))
                .toList();
    }

    private static List<Comment> comments(Lead lead) {
        return lead.comments().stream()
                .map(comment -> new Comment(comment.at(), comment.author(), comment.text()))
                .toList();
    }
}
