package org.hotelleads.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.LeadCaptured;
import org.hotelleads.lead.LeadsCaptured;
import org.hotelleads.outbox.Audience.Listener;

/** Writes down for the addresses of its hotel, and for programs, that there is a new lead. */
@ApplicationScoped
class NewLeadAnnouncer {

    @Inject
    private Audience audience;

    @Inject
    private MailWriter writer;

    @Inject
    private FirstWords words;

    @Inject
    private Letters letters;

    void captured(@Observes LeadCaptured event) {
        var lead = event.lead();
        var listeners = audience.ofNewLead(lead.hotel());
        if (listeners.isEmpty()) {
            return;
        }
        var hasPeople = listeners.stream().anyMatch(listener -> listener.notice() != null);
        var said = hasPeople ? words.of(lead) : "";
        var mails = new HashMap<String, MailText>();
        letters.put(listeners.stream()
                .map(listener -> listener.program() == null
                        ? mail(
                                lead,
                                listener,
                                mails.computeIfAbsent(
                                        listener.notice().locale(),
                                        locale -> writer.newLead(lead, said, Locale.forLanguageTag(locale))))
                        : webhook(lead, listener.program()))
                .toList());
    }

    /** Programs hear of each; people do not. */
    void captured(@Observes LeadsCaptured event) {
        event.leads().stream().collect(Collectors.groupingBy(Lead::hotel)).forEach((hotel, leads) -> {
            var programs = audience.programs(Occasion.LEAD_CAPTURED, hotel);
            letters.put(leads.stream()
                    .flatMap(lead -> programs.stream().map(program -> webhook(lead, program)))
                    .toList());
        });
    }

    private static Letter mail(Lead lead, Listener listener, MailText mail) {
        var address = listener.notice().address();
        return Letter.mail(Occasion.NEW_LEAD, lead.hotel().id(), lead.id(), null, address, null, mail);
    }

    private static Letter webhook(Lead lead, Subscriber program) {
        return Letter.webhook(
                Occasion.LEAD_CAPTURED, lead.hotel().id(), lead.id(), program, HookPayload.captured(lead));
    }
}
