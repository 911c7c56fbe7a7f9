package org.hotelleads.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hotelleads.access.User;
import org.hotelleads.lead.Assignment;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.StatusChange;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Difference;

/** Where a wish meets what others have changed since its author looked: only the same field stands against itself. */
final class Overlap {

    private final Lead lead;
    private final int seen;

    private Overlap(Lead lead, int seen) {
        this.lead = lead;
        this.seen = seen;
    }

    /**
     * Lets the wish pass unless somebody else has changed the same since the version that was seen.
     *
     * @throws Refusal with what stands against each other
     */
    static void refuse(Lead lead, int seen, LeadEdit wish) {
        if (seen > lead.version()) {
            throw Refusal.invalid("version", "error.version", String.valueOf(seen));
        }
        var overlap = new Overlap(lead, seen);
        var differences = new ArrayList<Difference>();
        wish.move().ifPresent(move -> differences.addAll(overlap.ofStatus(move)));
        wish.assignee().ifPresent(wanted -> differences.addAll(overlap.ofAssignee(wanted.person())));
        if (!differences.isEmpty()) {
            throw refusal(differences);
        }
    }

    private static Refusal refusal(List<Difference> differences) {
        var first = differences.get(0);
        return first.field().equals("assignedTo")
                ? Refusal.overtaken(differences, "error.assignee.changed", first.by(), String.valueOf(first.at()))
                : Refusal.overtaken(
                        differences,
                        "error.status.moved",
                        first.by(),
                        String.valueOf(first.before()),
                        String.valueOf(first.theirs()),
                        String.valueOf(first.at()));
    }

    private List<Difference> ofStatus(StatusMove wish) {
        var missed = lead.movedSince(seen);
        if (missed.isEmpty()) {
            return List.of();
        }
        var last = missed.get(missed.size() - 1);
        var before = lead.history().stream()
                .filter(step -> step.leadVersion() <= seen)
                .reduce((earlier, later) -> later);
        var time = before.flatMap(StatusChange::nextContactAt).orElse(null);
        var theirTime = lead.nextContactAt().orElse(null);
        var found = new ArrayList<Difference>();
        found.add(difference("status", before.map(StatusChange::to).orElse(null), lead.status(), wish.to(), last));
        if (!Objects.equals(theirTime, wish.nextContactAt())) {
            found.add(difference("nextContactAt", time, theirTime, wish.nextContactAt(), last));
        }
        return found;
    }

    private static Difference difference(String field, Object before, Object theirs, Object mine, StatusChange last) {
        return new Difference(field, before, theirs, mine, last.by(), last.at());
    }

    /** Who wants the same as the other one has done already wants nothing. */
    private List<Difference> ofAssignee(Optional<Long> wanted) {
        var missed = lead.assignedSince(seen);
        var theirs = lead.assignedTo().map(User::id);
        if (missed.isEmpty() || theirs.equals(wanted)) {
            return List.of();
        }
        Assignment last = missed.get(missed.size() - 1);
        var before = missed.get(0).from().map(User::id);
        return List.of(new Difference(
                "assignedTo", before.orElse(null), theirs.orElse(null), wanted.orElse(null), last.by(), last.at()));
    }
}
