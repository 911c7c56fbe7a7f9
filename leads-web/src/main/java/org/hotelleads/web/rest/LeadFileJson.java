package org.hotelleads.web.rest;

import static org.hotelleads.web.rest.StayJson.text;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.hotelleads.conversation.Consents;
import org.hotelleads.lead.Quote;
import org.hotelleads.lead.Reason;
import org.hotelleads.search.LeadFile;
import org.hotelleads.search.LeadFile.Correction;
import org.hotelleads.search.LeadFile.Handover;
import org.hotelleads.search.LeadFile.Merged;
import org.hotelleads.search.LeadFile.Step;
import org.hotelleads.understanding.Fact;
import org.hotelleads.understanding.Mentioned;

/**
 * Everything about one lead, as JSON; what is unknown is null.
 *
 * @param reference the number that people can say and type
 * @param booking the booking that counts at present
 * @param bookings all that were ever taken for this lead's, newest first
 * @param existingGuest whether somebody had booked before they wrote
 */
@JsonbPropertyOrder({
    "id",
    "reference",
    "hotel",
    "name",
    "email",
    "phone",
    "channel",
    "persona",
    "score",
    "stay",
    "status",
    "capturedAt",
    "assignedTo",
    "nextContactAt",
    "version",
    "conversation",
    "message",
    "transcript",
    "language",
    "facts",
    "interests",
    "scoreReasons",
    "personaConfidence",
    "personaReasons",
    "personaCorrections",
    "history",
    "assignments",
    "comments",
    "merged",
    "usernames",
    "consents",
    "booking",
    "bookings",
    "existingGuest"
})
public record LeadFileJson(
        String id,
        String reference,
        String hotel,
        String name,
        String email,
        String phone,
        String channel,
        String persona,
        int score,
        StayJson stay,
        String status,
        String capturedAt,
        Long assignedTo,
        String nextContactAt,
        int version,
        String conversation,
        String message,
        List<MessageJson> transcript,
        String language,
        List<FactJson> facts,
        List<InterestJson> interests,
        List<ReasonJson> scoreReasons,
        double personaConfidence,
        List<ReasonJson> personaReasons,
        List<CorrectionJson> personaCorrections,
        List<StepJson> history,
        List<AssignmentJson> assignments,
        List<CommentJson> comments,
        List<MergedJson> merged,
        List<String> usernames,
        List<ConsentJson> consents,
        LeadBookingJson booking,
        List<LeadBookingJson> bookings,
        boolean existingGuest) {

    /** A lead of the same guest that is within this one. */
    @JsonbPropertyOrder({"id", "within", "name", "channel", "capturedAt", "mergedAt", "mergedBy"})
    public record MergedJson(
            String id,
            String within,
            String name,
            String channel,
            String capturedAt,
            String mergedAt,
            String mergedBy) {

        static MergedJson of(Merged merged) {
            return new MergedJson(
                    merged.id().toString(),
                    merged.within().toString(),
                    merged.name(),
                    merged.channel().name(),
                    merged.capturedAt().toString(),
                    merged.mergedAt().toString(),
                    merged.mergedBy());
        }
    }

    /** What the guest agreed to or not, and by which channel; text is null when the words are not known. */
    @JsonbPropertyOrder({"given", "purpose", "text", "at", "channel"})
    public record ConsentJson(boolean given, String purpose, String text, String at, String channel) {

        static ConsentJson of(Consents.Told told) {
            var said = told.consent();
            return new ConsentJson(
                    said.given(),
                    said.purpose(),
                    said.words(),
                    said.at().toString(),
                    told.channel().name());
        }
    }

    /** One message of the transcript; without words when its sender took it back. */
    @JsonbPropertyOrder({"id", "from", "text", "sentAt", "editedAt", "deletedAt"})
    public record MessageJson(String id, String from, String text, String sentAt, String editedAt, String deletedAt) {}

    /**
     * One reason: its key, its points, the message that it came from with the span of its words, and what else belongs
     * into its sentence.
     */
    @JsonbPropertyOrder({"reason", "points", "message", "start", "end", "details"})
    public record ReasonJson(
            String reason, int points, String message, Integer start, Integer end, List<String> details) {

        static ReasonJson of(Reason reason) {
            var words = Optional.ofNullable(reason.quote()).filter(Quote::isOfWords);
            return new ReasonJson(
                    reason.key(),
                    reason.points(),
                    reason.message(),
                    words.map(Quote::start).orElse(null),
                    words.map(Quote::end).orElse(null),
                    reason.details());
        }
    }

    /** Something understood of the guest's words: what, and where it was said; start and end are 0 for a claim. */
    @JsonbPropertyOrder({"kind", "value", "message", "start", "end", "confidence"})
    public record FactJson(String kind, String value, String message, int start, int end, double confidence) {

        static FactJson of(Fact fact) {
            return new FactJson(
                    fact.kind().name(), fact.value(), fact.message(), fact.start(), fact.end(), fact.confidence());
        }
    }

    /** Something that the guest asked about, and where. */
    @JsonbPropertyOrder({"interest", "message", "start", "end"})
    public record InterestJson(String interest, String message, int start, int end) {

        static InterestJson of(Mentioned asked) {
            var quote = asked.quote();
            return new InterestJson(asked.interest().name(), quote.message(), quote.start(), quote.end());
        }
    }

    /** What somebody of the team said of the persona; {@code corrected} is null for "as the rules say". */
    @JsonbPropertyOrder({"judged", "corrected", "at", "by"})
    public record CorrectionJson(String judged, String corrected, String at, String by) {

        static CorrectionJson of(Correction said) {
            return new CorrectionJson(said.judged().name(), text(said.corrected()), text(said.at()), said.by());
        }
    }

    /** One change of status; the first has no {@code from}. */
    @JsonbPropertyOrder({"from", "to", "at", "by", "reason", "nextContactAt"})
    public record StepJson(String from, String to, String at, String by, String reason, String nextContactAt) {

        static StepJson of(Step step) {
            return new StepJson(
                    text(step.from()),
                    step.to().name(),
                    text(step.at()),
                    step.by(),
                    step.reason(),
                    text(step.nextContactAt()));
        }
    }

    /** One change of who is responsible: the ids of the people, null for nobody. */
    @JsonbPropertyOrder({"from", "to", "at", "by", "reason"})
    public record AssignmentJson(Long from, Long to, String at, String by, String reason) {

        static AssignmentJson of(Handover change) {
            return new AssignmentJson(change.fromId(), change.toId(), text(change.at()), change.by(), change.reason());
        }
    }

    static LeadFileJson of(LeadFile file) {
        return new LeadFileJson(
                file.id().toString(),
                file.reference(),
                file.hotel(),
                file.name(),
                file.email(),
                file.phone(),
                file.channel().name(),
                file.persona().persona().name(),
                file.score().value(),
                StayJson.of(file.stay()),
                file.status().name(),
                file.capturedAt().toString(),
                file.assignedTo(),
                text(file.nextContactAt()),
                file.version(),
                text(file.conversation()),
                file.message(),
                transcript(file),
                file.language(),
                file.facts().stream().map(FactJson::of).toList(),
                file.interests().stream().map(InterestJson::of).toList(),
                file.score().reasons().stream().map(ReasonJson::of).toList(),
                file.persona().confidence(),
                file.persona().reasons().stream().map(ReasonJson::of).toList(),
                file.corrections().stream().map(CorrectionJson::of).toList(),
                file.history().stream().map(StepJson::of).toList(),
                file.assignments().stream().map(AssignmentJson::of).toList(),
                file.comments().stream().map(CommentJson::of).toList(),
                file.merged().stream().map(MergedJson::of).toList(),
                file.usernames(),
                file.consents().stream().map(ConsentJson::of).toList(),
                LeadBookingJson.inForce(file.bookings()),
                file.bookings().stream().map(LeadBookingJson::of).toList(),
                !file.earlier().isEmpty());
    }

    private static List<MessageJson> transcript(LeadFile file) {
        return file.transcript().stream()
                .map(said -> new MessageJson(
                        said.id(),
                        said.from().name(),
                        said.text(),
                        text(said.sentAt()),
                        text(said.editedAt()),
                        text(said.deletedAt())))
                .toList();
    }
}
