package org.hotelleads.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import org.hotelleads.lead.LeadsImported;

/** Writes one mail about all leads of an import to each address of their hotel. */
@ApplicationScoped
class ImportAnnouncer {

    @Inject
    private Audience audience;

    @Inject
    private MailWriter writer;

    @Inject
    private Letters letters;

    void imported(@Observes LeadsImported event) {
        letters.put(audience.ofNewLead(event.hotel()).stream()
                .map(Audience.Listener::notice)
                .filter(Objects::nonNull)
                .map(notice -> letter(event, notice))
                .toList());
    }

    private Letter letter(LeadsImported event, Notice notice) {
        var mail = writer.imported(event, Locale.forLanguageTag(notice.locale()));
        return Letter.mail(Occasion.LEADS_IMPORTED, event.hotel().id(), null, null, notice.address(), null, mail);
    }
}
