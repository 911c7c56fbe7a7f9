package org.hotelleads.batch.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.hotelleads.batch.demo.DemoTalk.Step;
import org.hotelleads.lead.LostReason;
import org.hotelleads.lead.StatusMove;

/**
 * What a made-up team makes of a lead: most are contacted within hours, and after some days it has worked out or not. Who
 * tells more, and whose journey is nearer, books more often.
 */
final class DemoOutcome {

    private static final double CONTACTED = 0.9;
    private static final double FOLLOWED_UP = 0.5;
    private static final double DECIDED = 0.75;
    /** Hardly a follow-up is forgotten. */
    private static final double DECIDED_AFTER_FOLLOW_UP = 0.98;

    private static final double BOOKED_AT_LEAST = 0.08;
    private static final double BOOKED_BY_WHAT_WAS_SAID = 0.11;
    private static final List<String> TOLD = List.of("{dates}", "{email}", "{phone}", "{party}");
    private static final double BOOKED_AT_MOST = 0.9;

    private static final int SOON = 20;
    private static final int LATER = 60;

    private DemoOutcome() {}

    static List<Step> of(
            DemoScript script,
            int daysAhead,
            Instant captured,
            Instant now,
            List<String> sellers,
            RandomGenerator dice) {
        var steps = new ArrayList<Step>();
        var by = DemoGuest.pick(dice, sellers);
        var contacted = captured.plus(Duration.ofMinutes(dice.nextInt(10, 2_000)));
        if (dice.nextDouble() < CONTACTED) {
            steps.add(new Step(StatusMove.contacted(), by, contacted));
        }
        var next = contacted.plus(Duration.ofHours(dice.nextInt(20, 100)));
        var followedUp = dice.nextDouble() < FOLLOWED_UP;
        if (followedUp) {
            steps.add(new Step(StatusMove.followUpAt(next), by, contacted.plus(Duration.ofHours(dice.nextInt(1, 19)))));
        }
        if (dice.nextDouble() < (followedUp ? DECIDED_AFTER_FOLLOW_UP : DECIDED)) {
            steps.add(new Step(
                    ending(chance(script, daysAhead), dice), by, next.plus(Duration.ofHours(dice.nextInt(1, 200)))));
        }
        return steps.stream().filter(step -> step.at().isBefore(now)).toList();
    }

    private static double chance(DemoScript script, int daysAhead) {
        var words = script.lines().stream().map(DemoScript.Line::words).collect(Collectors.joining(" "));
        var told = TOLD.stream().filter(words::contains).count();
        var near = daysAhead <= SOON ? 2 : daysAhead <= LATER ? 1 : 0;
        return Math.min(BOOKED_AT_MOST, BOOKED_AT_LEAST + BOOKED_BY_WHAT_WAS_SAID * (told + near));
    }

    private static StatusMove ending(double chance, RandomGenerator dice) {
        return dice.nextDouble() < chance
                ? StatusMove.converted()
                : StatusMove.lost(DemoGuest.pick(dice, List.of(LostReason.values())), null);
    }
}
