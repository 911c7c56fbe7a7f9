package org.hotelleads.duplicate;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.MergeField;

/**
 * How two leads are to become one.
 *
 * @param keep of which lead the value wins; a field that is not there is decided as proposed
 * @param seenVersion the survivor's version that the caller has before them; empty if they do not care
 * @param seenOtherVersion the same of the absorbed lead
 */
public record MergeWish(Map<MergeField, Side> keep, Optional<Integer> seenVersion, Optional<Integer> seenOtherVersion) {

    /** One of the two leads. */
    public enum Side {
        /** The lead that survives. */
        THIS,
        /** The lead that is absorbed. */
        OTHER
    }

    public MergeWish {
        keep = Map.copyOf(keep);
    }

    /** All as proposed, whatever the versions. */
    public static MergeWish asProposed() {
        return new MergeWish(Map.of(), Optional.empty(), Optional.empty());
    }

    Set<MergeField> fromOther(Lead survivor, Lead absorbed) {
        var fields = proposal(survivor, absorbed);
        keep.forEach((field, side) -> {
            if (side == Side.OTHER) {
                fields.add(field);
            } else {
                fields.remove(field);
            }
        });
        return fields;
    }

    /** The survivor's values win, but somebody has contacted the guest if somebody did so in either lead. */
    static Set<MergeField> proposal(Lead survivor, Lead absorbed) {
        var contacted = survivor.status() == LeadStatus.NEW && absorbed.status() != LeadStatus.NEW;
        return contacted ? EnumSet.of(MergeField.STATUS) : EnumSet.noneOf(MergeField.class);
    }
}
