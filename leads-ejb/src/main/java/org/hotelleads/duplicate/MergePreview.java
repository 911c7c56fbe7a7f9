package org.hotelleads.duplicate;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.MergeField;

/**
 * Two leads side by side before they become one.
 *
 * @param differing what both say, but differently: here somebody must choose
 * @param fromAbsorbed where the absorbed lead's value is proposed, because it is the better or the only one
 */
public record MergePreview(
        Candidate survivor, Candidate absorbed, Set<MergeField> differing, Set<MergeField> fromAbsorbed) {

    static MergePreview of(Lead survivor, Lead absorbed) {
        var these = Candidate.of(survivor);
        var those = Candidate.of(absorbed);
        var differing = EnumSet.noneOf(MergeField.class);
        var fromAbsorbed = EnumSet.copyOf(MergeWish.proposal(survivor, absorbed));
        for (var field : MergeField.values()) {
            var mine = value(field).apply(these);
            var other = value(field).apply(those);
            if (mine == null && other != null) {
                fromAbsorbed.add(field);
            } else if (other != null && !Objects.equals(mine, other)) {
                differing.add(field);
            }
        }
        var backToNew = those.status() == LeadStatus.NEW && these.status() != LeadStatus.NEW;
        if (backToNew) {
            differing.remove(MergeField.STATUS);
        }
        return new MergePreview(these, those, differing, fromAbsorbed);
    }

    private static Function<Candidate, Object> value(MergeField field) {
        return switch (field) {
            case NAME -> Candidate::name;
            case EMAIL -> Candidate::email;
            case PHONE -> Candidate::phone;
            case STAY -> lead -> lead.stay().isEmpty() ? null : lead.stay();
            case STATUS -> lead -> lead.status() + "@" + lead.nextContactAt();
            case ASSIGNEE -> Candidate::assignedTo;
        };
    }
}
