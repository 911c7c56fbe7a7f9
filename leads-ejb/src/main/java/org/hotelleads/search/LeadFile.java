package org.hotelleads.search;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.Evidence;
import org.hotelleads.booking.LinkState;
import org.hotelleads.booking.MatchRule;
import org.hotelleads.conversation.Consents;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.Persona;
import org.hotelleads.lead.PersonaVerdict;
import org.hotelleads.lead.Score;
import org.hotelleads.lead.StayDates;
import org.hotelleads.understanding.Fact;
import org.hotelleads.understanding.Mentioned;
import org.hotelleads.understanding.Speaker;

/**
 * Everything about one lead, as the detail panel shows it; whatever is unknown is null.
 *
 * @param message the first words of the guest
 * @param transcript every message, oldest first
 * @param interests what the guest asked about
 * @param language the ISO 639 code of the language that the guest speaks
 * @param corrections what the team said of the persona, oldest first
 * @param merged the leads of the same guest that are shown within it
 * @param reference what people call the lead, such as {@code L-2026-000123}
 * @param bookings those found to be the lead's, the latest first; those that were taken back too
 * @param earlier bookings that the guest had made before they wrote
 * @param usernames by what names the guest can be found on channels
 * @param consents what the guest agreed to or not, oldest first
 * @param facts what was understood of the guest's words, with the place where it was said
 */
public record LeadFile(
        UUID id,
        String hotel,
        String hotelName,
        ZoneId zone,
        String name,
        String email,
        String phone,
        Channel channel,
        PersonaVerdict persona,
        Score score,
        StayDates stay,
        LeadStatus status,
        Instant capturedAt,
        Long assignedTo,
        String assignedName,
        Instant nextContactAt,
        int version,
        UUID conversation,
        String message,
        List<Said> transcript,
        List<Fact> facts,
        List<Mentioned> interests,
        String language,
        List<Step> history,
        List<Handover> assignments,
        List<Correction> corrections,
        List<Comment> comments,
        List<Merged> merged,
        List<String> usernames,
        List<Consents.Told> consents,
        String reference,
        List<Booked> bookings,
        List<Booked> earlier) {

    /**
     * A booking of the guest, and how it was found to be the lead's; whatever is unknown is null.
     *
     * @param system the kind of system that told it, such as {@code MEWS}
     * @param connection the name that its connection has
     * @param guest who books or comes
     * @param state null for a booking that was made before the guest wrote
     * @param converted whether it was this booking that made the lead Converted
     * @param reopensAt when the lead is opened again, since the booking is off
     * @param endedAt when it was found not to be the lead's; all that ended means is null while it is
     */
    public record Booked(
            UUID booking,
            String system,
            String connection,
            Booking told,
            String guest,
            LinkState state,
            MatchRule rule,
            List<Evidence> evidence,
            Instant madeAt,
            String madeBy,
            boolean converted,
            Instant reopensAt,
            Instant endedAt,
            String endedBy,
            String whyEnded) {

        /** Whether it is the lead's by now. */
        public boolean isInForce() {
            return endedAt == null;
        }
    }

    /**
     * A lead of the same guest that is within this one; its messages, history and comments are among this one's.
     *
     * @param within the lead that it was merged into, this one or another that is within it
     * @param mergedBy the name of who did it
     */
    public record Merged(
            UUID id,
            UUID within,
            String name,
            Channel channel,
            Instant capturedAt,
            Instant mergedAt,
            String mergedBy) {}

    /**
     * One message of the transcript.
     *
     * @param text what it says now; empty when it was taken back
     * @param editedAt when its sender put it in other words; null if never
     * @param deletedAt when its sender took it back; null if never
     * @param before what it said before, oldest first
     */
    public record Said(
            String id,
            Speaker from,
            String text,
            Instant sentAt,
            Instant editedAt,
            Instant deletedAt,
            List<Edition> before) {}

    /** One change of status; {@code from} is null at the capture, {@code nextContactAt} but for Follow-up. */
    public record Step(LeadStatus from, LeadStatus to, Instant at, String by, String reason, Instant nextContactAt) {}

    /**
     * One change of who is responsible.
     *
     * @param from the name of who had the lead before; null for nobody
     * @param reason such as the rule that chose; null when a person did
     */
    public record Handover(Long fromId, String from, Long toId, String to, Instant at, String by, String reason) {}

    /** What somebody said of the persona; {@code corrected} is null when it was left to the rules again. */
    public record Correction(Persona judged, Persona corrected, Instant at, String by) {}

    /**
     * One comment of the team.
     *
     * @param authorId null for a key or the system
     * @param editedAt when it was put in other words; null if never
     * @param editions what it said before, oldest first
     */
    public record Comment(
            long id, Long authorId, String author, Instant at, Instant editedAt, String text, List<Edition> editions) {}

    /** Who said how the guest buys, as long as that stands above what the rules say. */
    public Optional<Correction> correction() {
        return corrections.isEmpty()
                ? Optional.empty()
                : Optional.of(corrections.get(corrections.size() - 1)).filter(last -> last.corrected() != null);
    }

    /** What a comment or a message said until it was put in other words. */
    public record Edition(String text, Instant replacedAt) {}
}
