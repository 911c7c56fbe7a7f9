package org.hotelleads.duplicate;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.access.User;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.LeadAssigned;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.LeadStatusChanged;
import org.hotelleads.lead.Leads;
import org.hotelleads.lead.Merge;
import org.hotelleads.system.Refusal;

/** Makes one lead of two that are the same guest, and two again. */
@Stateless
public class Merges {

    @Inject
    private Leads leads;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Event<LeadStatusChanged> moved;

    @Inject
    private Event<LeadAssigned> assigned;

    @Inject
    private Diary diary;

    @Inject
    private Clock clock;

    /** Both leads side by side, of which the one that was captured first is proposed to survive. */
    @Requires(Permission.READ_LEADS)
    public MergePreview preview(UUID one, UUID other) {
        var first = leads.get(one).survivor();
        var second = leads.get(other).survivor();
        return second.capturedAt().isBefore(first.capturedAt())
                ? MergePreview.of(second, first)
                : MergePreview.of(first, second);
    }

    /** Both leads side by side, the first of which is to survive. */
    @Requires(Permission.READ_LEADS)
    public MergePreview previewInto(UUID survivor, UUID absorbed) {
        return MergePreview.of(leads.get(survivor), leads.get(absorbed));
    }

    /**
     * Makes one lead of two: the survivor shows the other within itself, in lists there is only the survivor.
     *
     * @throws Refusal if the two are of different hotels, one is within another lead already, or either has changed since
     *     the version that was seen
     */
    @Requires(Permission.WORK_LEADS)
    public void merge(UUID survivorId, UUID absorbedId, MergeWish wish) {
        if (isWithin(survivorId) || isWithin(absorbedId)) {
            throw Refusal.conflict("error.merge.already");
        }
        Stream.of(survivorId, absorbedId).sorted().forEach(leads::getToChange);
        var survivor = leads.get(survivorId);
        var absorbed = leads.get(absorbedId);
        refuseStale(survivor, wish.seenVersion());
        refuseStale(absorbed, wish.seenOtherVersion());
        changing(survivor, Merge.MERGED, () -> {
            var by = caller.get().name();
            survivor.absorb(absorbed, wish.fromOther(survivor, absorbed), by, clock.instant());
        });
        leads.renew(absorbed);
        note(Deed.LEADS_MERGED, survivor, absorbed);
    }

    private void note(Deed deed, Lead survivor, Lead absorbed) {
        var other = Map.of("other", absorbed.id().toString());
        diary.note(deed, survivor.id(), survivor.hotel().id(), other);
    }

    private boolean isWithin(UUID lead) {
        return leads.get(lead).mergedInto().isPresent();
    }

    private static void refuseStale(Lead lead, Optional<Integer> seenVersion) {
        if (seenVersion.filter(seen -> seen != lead.version()).isPresent()) {
            throw Refusal.conflict("error.merge.stale");
        }
    }

    /**
     * Makes two leads again of two that were merged, whichever of them is named first; see {@link Lead#release}.
     *
     * @throws Refusal if neither is within the other
     */
    @Requires(Permission.WORK_LEADS)
    public void unmerge(UUID one, UUID other) {
        var within = leads.get(one).mergedInto().map(Lead::id).equals(Optional.of(other));
        var absorbed = leads.getToChange(within ? one : other);
        var survivor = leads.getToChange(within ? other : one);
        changing(
                survivor,
                Merge.UNMERGED,
                () -> survivor.release(absorbed, caller.get().name(), clock.instant()));
        leads.renew(absorbed);
        note(Deed.LEADS_TOLD_APART, survivor, absorbed);
    }

    /** Tells of what changes for the team; it is no news for anybody's mailbox. */
    private void changing(Lead lead, String why, Runnable change) {
        LeadStatus status = lead.status();
        Optional<User> person = lead.assignedTo();
        change.run();
        leads.renew(lead);
        var by = caller.get().name();
        if (lead.status() != status) {
            moved.fire(new LeadStatusChanged(lead, status, lead.status(), by, why, clock.instant()));
        }
        if (!lead.assignedTo().equals(person)) {
            assigned.fire(new LeadAssigned(
                    lead, person, lead.assignedTo(), by, caller.get().userId(), clock.instant(), true));
        }
    }
}
