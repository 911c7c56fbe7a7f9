package org.hotelleads.web.panel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hotelleads.search.LeadFile;
import org.hotelleads.search.LeadFile.Booked;
import org.hotelleads.search.LeadFile.Correction;
import org.hotelleads.search.LeadFile.Handover;
import org.hotelleads.search.LeadFile.Step;

/**
 * One line of a lead's story: a step of its status, a change of who is responsible, the team's word on the persona, or a
 * booking that is no longer the lead's. Of the four exactly one is not null.
 *
 * @param earlier what the same person had done of the same kind just before, newest first
 */
public record StoryLine(
        Step step,
        Handover handover,
        Correction correction,
        Booked ended,
        Instant at,
        String by,
        List<StoryLine> earlier) {

    private static final Duration JUST_BEFORE = Duration.ofMinutes(5);
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    /** The whole story, newest first; repeated changes by one person within minutes are one line. */
    static List<StoryLine> tell(LeadFile file) {
        var lines = lines(file)
                .sorted(Comparator.comparing(StoryLine::at).reversed())
                .toList();
        var folded = new ArrayList<StoryLine>();
        for (var line : lines) {
            var last = folded.isEmpty() ? null : folded.get(folded.size() - 1);
            if (last != null && last.takesIn(line)) {
                folded.set(folded.size() - 1, last.with(line));
            } else {
                folded.add(line);
            }
        }
        return folded;
    }

    private static Stream<StoryLine> lines(LeadFile file) {
        var steps = file.history().stream()
                .map(step -> new StoryLine(step, null, null, null, step.at(), step.by(), List.of()));
        var handovers = file.assignments().stream()
                .map(change -> new StoryLine(null, change, null, null, change.at(), change.by(), List.of()));
        var corrections = file.corrections().stream()
                .map(said -> new StoryLine(null, null, said, null, said.at(), said.by(), List.of()));
        var ended = file.bookings().stream()
                .filter(booked -> !booked.isInForce() && !isToldByStep(booked, file))
                .map(booked -> new StoryLine(null, null, null, booked, booked.endedAt(), booked.endedBy(), List.of()));
        return Stream.of(steps, handovers, corrections, ended).flatMap(all -> all);
    }

    private static String number(Booked booked) {
        return Objects.requireNonNullElse(
                booked.told().confirmationNo(), booked.told().reservationId());
    }

    /** What changed the status, too, stands there already. */
    private static boolean isToldByStep(Booked booked, LeadFile file) {
        return file.history().stream()
                .anyMatch(step ->
                        Duration.between(step.at(), booked.endedAt()).abs().compareTo(AT_ONCE) < 0
                                && step.reason() != null
                                && step.reason().endsWith(": " + number(booked)));
    }

    private boolean takesIn(StoryLine older) {
        return isLikeThis(older)
                && Objects.equals(by, older.by)
                && Duration.between(older.at, at).compareTo(JUST_BEFORE) <= 0;
    }

    /** Handing over, putting off and correcting are repeated; a change of status always stands by itself. */
    private boolean isLikeThis(StoryLine older) {
        if (ended != null || older.ended != null) {
            return false;
        }
        if (step != null) {
            return older.step != null && step.from() == step.to() && older.step.to() == step.to();
        }
        return handover != null ? older.handover != null : older.correction != null;
    }

    private StoryLine with(StoryLine older) {
        var all = Stream.concat(earlier.stream(), Stream.of(older)).toList();
        return new StoryLine(step, handover, correction, ended, at, by, all);
    }
}
