package org.hotelleads.pipeline;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.lead.Leads;
import org.hotelleads.lead.Persona;
import org.hotelleads.system.Refusal;

/** Lets the team say how a guest buys where the rules are mistaken. */
@Stateless
public class PersonaByHand {

    @Inject
    private Leads leads;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Puts the team's word above the rules', for as long as it is not taken back.
     *
     * @param persona empty to leave it to the rules again
     * @param seenVersion the lead's version that the caller has before them; empty if they do not care
     * @throws Refusal if somebody else said otherwise since that version
     */
    @Requires(Permission.WORK_LEADS)
    public void correct(UUID id, Optional<Persona> persona, Optional<Integer> seenVersion) {
        var lead = leads.getToChange(id);
        if (lead.mergedInto().isPresent()) {
            throw Refusal.conflict("error.lead.merged");
        }
        seenVersion
                .flatMap(lead::personaCorrectedSince)
                .filter(theirs -> !theirs.corrected().equals(persona))
                .ifPresent(theirs -> {
                    throw Refusal.conflict(
                            "error.persona.changed", theirs.by(), theirs.at().toString());
                });
        lead.correctPersona(persona.orElse(null), caller.get().name(), clock.instant());
    }
}
