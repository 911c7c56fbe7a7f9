package org.hotelleads.understanding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hotelleads.lead.Persona;
import org.hotelleads.lead.PersonaVerdict;
import org.hotelleads.lead.Reason;

/** Judges how a guest buys by weighed evidence; the persona with the most wins. */
public final class PersonaRules {
    private static final int ENOUGH = 3;
    private static final String TOO_LITTLE = "explorer.notEnoughEvidence";

    /** Who wins when two weigh the same. */
    private static final List<Persona> PRIORITY =
            List.of(Persona.URGENT, Persona.DIRECT_BOOKER, Persona.COMPARER, Persona.EXPLORER);

    private PersonaRules() {}

    /**
     * The persona at that hour. The confidence is the lead over the next persona as a share of both their weights, from
     * 0.5 when they are equal; below three points there is not enough evidence and the guest is an explorer.
     */
    public static PersonaVerdict judge(Understanding u, Surroundings where, Instant now) {
        Evidence evidence = new Evidence(u, where, now);
        Map<Persona, List<Reason>> found = new EnumMap<>(Persona.class);
        PRIORITY.forEach(persona -> found.put(persona, reasons(persona, evidence)));
        Persona best = PRIORITY.get(0);
        for (Persona persona : PRIORITY) {
            best = weight(found.get(persona)) > weight(found.get(best)) ? persona : best;
        }
        int weight = weight(found.get(best));
        if (weight < ENOUGH) {
            Reason tooLittle = new Reason(TOO_LITTLE, 0, null, List.of());
            return new PersonaVerdict(Persona.EXPLORER, 0.3, List.of(tooLittle));
        }
        return new PersonaVerdict(best, confidence(weight, runnerUp(found, best)), found.get(best));
    }

    private static List<Reason> reasons(Persona persona, Evidence evidence) {
        List<Reason> reasons = new ArrayList<>();
        PersonaSigns.of(persona).forEach(rule -> rule.apply(evidence).ifPresent(reasons::add));
        return reasons;
    }

    private static int weight(List<Reason> reasons) {
        return reasons.stream().mapToInt(Reason::points).sum();
    }

    private static int runnerUp(Map<Persona, List<Reason>> found, Persona best) {
        return found.entrySet().stream()
                .filter(entry -> entry.getKey() != best)
                .mapToInt(entry -> weight(entry.getValue()))
                .max()
                .orElse(0);
    }

    private static double confidence(int weight, int next) {
        return Math.round(100.0 * weight / (weight + next) * 0.95) / 100.0;
    }
}
