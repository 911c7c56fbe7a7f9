package org.hotelleads.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.access.User;
import org.hotelleads.conversation.Consents;
import org.hotelleads.conversation.Conversation;
import org.hotelleads.conversation.Conversations;
import org.hotelleads.conversation.Message;
import org.hotelleads.conversation.MessageChange;
import org.hotelleads.lead.CommentEdition;
import org.hotelleads.lead.EmailAddress;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.LeadComment;
import org.hotelleads.lead.Leads;
import org.hotelleads.lead.PersonaCorrection;
import org.hotelleads.lead.PhoneNumber;
import org.hotelleads.search.LeadFile.Comment;
import org.hotelleads.search.LeadFile.Correction;
import org.hotelleads.search.LeadFile.Edition;
import org.hotelleads.search.LeadFile.Handover;
import org.hotelleads.search.LeadFile.Merged;
import org.hotelleads.search.LeadFile.Said;
import org.hotelleads.search.LeadFile.Step;
import org.hotelleads.understanding.Fact;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.understanding.Understanding;

/** Opens the file of one lead. */
@Stateless
public class LeadFiles {

    @Inject
    private Leads leads;

    @Inject
    private Conversations conversations;

    @Inject
    private Consents consents;

    @Inject
    private BookingsOfLead bookings;

    @Inject
    private Diary diary;

    /** The file of the lead, with all that is within it; of one that is within another, that other one's. */
    @Requires(Permission.READ_LEADS)
    public LeadFile open(UUID id) {
        var lead = leads.get(id).survivor();
        diary.note(Deed.LEAD_SEEN, lead.id(), lead.hotel().id());
        var within = leads.within(lead);
        var talks = conversations.of(within);
        var messages = conversations.messages(talks);
        return new LeadFile(
                lead.id(),
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
                talks.stream()
                        .filter(talk -> talk.lead().equals(Optional.of(lead)))
                        .map(Conversation::id)
                        .findFirst()
                        .orElse(null),
                firstWords(messages),
                transcript(messages),
                marked(talks, messages, Understanding::facts, Fact::message),
                marked(talks, messages, Understanding::interests, asked -> asked.quote()
                        .message()),
                understood(talks)
                        .flatMap(known -> known.language().stream())
                        .findFirst()
                        .orElse(null),
                within.stream().flatMap(one -> history(one).stream()).toList(),
                within.stream().flatMap(one -> assignments(one).stream()).toList(),
                lead.personaCorrections().stream().map(LeadFiles::correction).toList(),
                within.stream().flatMap(one -> comments(one).stream()).toList(),
                within.stream().flatMap(LeadFiles::merged).toList(),
                talks.stream()
                        .flatMap(talk -> talk.username().stream())
                        .distinct()
                        .toList(),
                consents.of(talks.stream().map(Conversation::id).toList()),
                bookings.reference(lead.id()),
                bookings.of(within),
                bookings.earlier(within));
    }

    /** Two channels may give one id to two messages: what was understood of such a message cannot be marked in it. */
    private static <T> List<T> marked(
            List<Conversation> talks,
            List<Message> messages,
            Function<Understanding, List<T>> what,
            Function<T, String> where) {
        var seen = new HashSet<String>();
        var twice = messages.stream()
                .map(Message::reference)
                .filter(reference -> !seen.add(reference))
                .collect(Collectors.toSet());
        return understood(talks)
                .flatMap(known -> what.apply(known).stream())
                .filter(told -> !twice.contains(where.apply(told)))
                .toList();
    }

    private static Stream<Merged> merged(Lead lead) {
        return lead.mergesInForce().stream()
                .map(merge -> new Merged(
                        merge.absorbed().id(),
                        lead.id(),
                        merge.absorbed().guest().name().orElse(null),
                        merge.absorbed().channel(),
                        merge.absorbed().capturedAt(),
                        merge.at(),
                        merge.by()));
    }

    /** One comment of a lead, for whoever may write some. */
    @Requires(Permission.WORK_LEADS)
    public Comment comment(UUID id, long comment) {
        return comment(leads.get(id).comment(comment));
    }

    /** A conversation that waits to be understood anew may hold what cannot even be read; the lead is shown without. */
    private static Stream<Understanding> understood(List<Conversation> talks) {
        return talks.stream().filter(Conversation::isUnderstood).map(Conversation::understanding);
    }

    private static String firstWords(List<Message> messages) {
        return messages.stream()
                .filter(message ->
                        message.speaker() == Speaker.GUEST && !message.text().isBlank())
                .map(Message::text)
                .findFirst()
                .orElse(null);
    }

    private List<Said> transcript(List<Message> messages) {
        var wordings =
                conversations.wordings(messages).stream().collect(Collectors.groupingBy(MessageChange::reference));
        return messages.stream()
                .map(message -> new Said(
                        message.reference(),
                        message.speaker(),
                        message.text(),
                        message.sentAt(),
                        message.editedAt().orElse(null),
                        message.deletedAt().orElse(null),
                        before(wordings.getOrDefault(message.reference(), List.of()))))
                .toList();
    }

    /** Each wording held until the next one; the last of them is what the message says now. */
    private static List<Edition> before(List<MessageChange> wordings) {
        return IntStream.range(1, wordings.size())
                .mapToObj(next -> new Edition(
                        wordings.get(next - 1).text(), wordings.get(next).at()))
                .toList();
    }

    private static List<Step> history(Lead lead) {
        return lead.history().stream()
                .map(change -> new Step(
                        change.from().orElse(null),
                        change.to(),
                        change.at(),
                        change.by(),
                        change.reason().orElse(null),
                        change.nextContactAt().orElse(null)))
                .toList();
    }

    private static List<Handover> assignments(Lead lead) {
        return lead.assignments().stream()
                .map(change -> new Handover(
                        change.from().map(User::id).orElse(null),
                        change.from().map(User::name).orElse(null),
                        change.to().map(User::id).orElse(null),
                        change.to().map(User::name).orElse(null),
                        change.at(),
                        change.by(),
                        change.reason().orElse(null)))
                .toList();
    }

    private static Correction correction(PersonaCorrection said) {
        return new Correction(said.judged(), said.corrected().orElse(null), said.at(), said.by());
    }

    private static List<Comment> comments(Lead lead) {
        return lead.comments().stream().map(LeadFiles::comment).toList();
    }

    private static Comment comment(LeadComment comment) {
        return new Comment(
                comment.id(),
                comment.authorId().orElse(null),
                comment.author(),
                comment.at(),
                comment.editedAt().orElse(null),
                comment.text(),
                comment.editions().stream().map(LeadFiles::edition).toList());
    }

    private static Edition edition(CommentEdition before) {
        return new Edition(before.text(), before.replacedAt());
    }
}
