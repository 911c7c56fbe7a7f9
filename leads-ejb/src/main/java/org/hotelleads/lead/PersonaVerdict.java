package org.hotelleads.lead;

import java.util.List;
import java.util.Objects;

/** The persona that the evidence speaks for, how surely (0 to 1), and the reasons that spoke for it. */
public record PersonaVerdict(Persona persona, double confidence, List<Reason> reasons) {
    public PersonaVerdict {
        Objects.requireNonNull(persona);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence is 0 to 1");
        }
        reasons = List.copyOf(reasons);
    }
}
