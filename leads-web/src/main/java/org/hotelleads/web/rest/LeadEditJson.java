package org.hotelleads.web.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.LostReason;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.pipeline.LeadEdit;
import org.hotelleads.web.json.JsonFields;

/** What a caller sent to change a lead; {@code assignedTo} is a person's id, and null for nobody. */
record LeadEditJson(
        LeadStatus status,
        Instant nextContactAt,
        String reason,
        String note,
        boolean givesAway,
        Optional<Long> assignedTo,
        Optional<Integer> version) {

    static LeadEditJson read(JsonFields fields) {
        var status = fields.oneOf("status", LeadStatus.class);
        var nextContactAt = fields.instant("nextContactAt");
        var reason = fields.text("reason");
        var note = fields.text("note");
        var givesAway = fields.has("assignedTo");
        var assignedTo = fields.integer("assignedTo").map(Integer::longValue);
        var version = fields.integer("version");
        var moves = fields.has("status") || fields.has("nextContactAt");
        if (!moves && !givesAway) {
            fields.wrong("status", "error.change.nothing");
        } else if (!moves && (reason != null || note != null)) {
            fields.wrong(reason == null ? "note" : "reason", "error.change.why");
        }
        return fields.flawless(
                all -> new LeadEditJson(status, nextContactAt, reason, note, givesAway, assignedTo, version));
    }

    LeadEdit edit() {
        var edit = LeadEdit.nothing();
        if (status != null) {
            edit = edit.moving(move());
        } else if (nextContactAt != null) {
            edit = edit.puttingOffTo(nextContactAt, words(reason));
        }
        return givesAway ? edit.givingTo(assignedTo) : edit;
    }

    /** A reason for Lost is one of the list or, in words of one's own, "other"; for any other status it is the why. */
    private StatusMove move() {
        var isLost = status == LeadStatus.LOST && reason != null;
        var listed = isLost ? LostReason.named(reason) : Optional.<LostReason>empty();
        var lost = isLost ? listed.orElse(LostReason.OTHER) : null;
        return new StatusMove(status, nextContactAt, lost, words(listed.isPresent() ? null : reason));
    }

    private String words(String why) {
        var words = Stream.of(Optional.ofNullable(why), Optional.ofNullable(note))
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(". "));
        return words.isEmpty() ? null : words;
    }
}
