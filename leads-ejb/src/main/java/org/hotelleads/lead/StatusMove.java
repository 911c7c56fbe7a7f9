package org.hotelleads.lead;

import java.time.Instant;
import org.hotelleads.system.Refusal;

/**
 * A wish to change a lead's status, with what the new status asks for.
 *
 * @param to the new status, never New
 * @param nextContactAt required for Follow-up, and only there
 * @param reason required for Lost; otherwise null
 * @param note what the person adds in words; may be null
 */
public record StatusMove(LeadStatus to, Instant nextContactAt, LostReason reason, String note) {

    private static final int LONGEST_NOTE = 2000;
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

    public StatusMove {
        if (to == null || to == LeadStatus.NEW) {
            throw Refusal.invalid("status", "error.status.new");
        }
        if (to == LeadStatus.FOLLOW_UP && nextContactAt == null) {
            throw Refusal.invalid("nextContactAt", "error.status.nextContact");
        }
        if (nextContactAt != null && (nextContactAt.isBefore(EARLIEST) || nextContactAt.isAfter(LATEST))) {
            throw Refusal.invalid("nextContactAt", "error.sentAt.range", nextContactAt.toString());
        }
        if (to != LeadStatus.FOLLOW_UP && nextContactAt != null) {
            throw Refusal.invalid("nextContactAt", "error.status.onlyFollowUp");
        }
        if (to == LeadStatus.LOST && reason == null) {
            throw Refusal.invalid("reason", "error.status.reason");
        }
        if (to != LeadStatus.LOST && reason != null) {
            throw Refusal.invalid("reason", "error.status.onlyLost");
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            throw Refusal.invalid("note", "error.tooLong", String.valueOf(LONGEST_NOTE));
        }
    }

    public static StatusMove contacted() {
        return new StatusMove(LeadStatus.CONTACTED, null, null, null);
    }

    public static StatusMove followUpAt(Instant nextContact) {
        return new StatusMove(LeadStatus.FOLLOW_UP, nextContact, null, null);
    }

    public static StatusMove converted() {
        return new StatusMove(LeadStatus.CONVERTED, null, null, null);
    }

    public static StatusMove lost(LostReason reason, String note) {
        return new StatusMove(LeadStatus.LOST, null, reason, note);
    }

    /** The reason in the words of the history: the listed one, and what was added. */
    public String why() {
        if (reason == null) {
            return note;
        }
        return note == null || note.isBlank() ? reason.name() : reason.name() + ": " + note.strip();
    }
}
