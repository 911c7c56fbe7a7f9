package org.hotelleads.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.LeadAssigned;
import org.hotelleads.lead.LeadStatusChanged;

/** Writes down for programs what the team does with leads, in the transaction in which it does it. */
@ApplicationScoped
class ProgramAnnouncer {

    @Inject
    private Audience audience;

    @Inject
    private Letters letters;

    void assigned(@Observes LeadAssigned event) {
        announce(
                Occasion.LEAD_ASSIGNED,
                event.lead(),
                () -> HookPayload.assigned(event.lead(), event.from(), event.to(), event.by(), event.at()));
    }

    void moved(@Observes LeadStatusChanged event) {
        announce(
                Occasion.LEAD_STATUS_CHANGED,
                event.lead(),
                () -> HookPayload.moved(
                        event.lead(), event.from().name(), event.to().name(), event.by(), event.why(), event.at()));
    }

    private void announce(Occasion occasion, Lead lead, Supplier<String> telling) {
        var programs = audience.programs(occasion, lead.hotel());
        if (!programs.isEmpty()) {
            var payload = telling.get();
            letters.put(programs.stream()
                    .map(program -> Letter.webhook(occasion, lead.hotel().id(), lead.id(), program, payload))
                    .toList());
        }
    }
}
