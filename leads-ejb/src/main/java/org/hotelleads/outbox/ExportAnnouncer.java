package org.hotelleads.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hotelleads.access.User;
import org.hotelleads.export.ExportMail;

/** Writes mails about the files of schedules, in the transaction of what happens. */
@ApplicationScoped
class ExportAnnouncer {

    @Inject
    private ExportMailWriter writer;

    @Inject
    private Letters letters;

    @Inject
    private Attachments attachments;

    void tell(@Observes ExportMail event) {
        if (event instanceof ExportMail.Ready ready) {
            write(
                    Occasion.EXPORT_READY,
                    ready.to(),
                    writer.ready(ready),
                    ready.content().map(content -> new Attachment(ready.fileName(), ready.mediaType(), content)));
        } else if (event instanceof ExportMail.Failed failed) {
            write(Occasion.EXPORT_FAILED, failed.to(), writer.failed(failed), Optional.empty());
        }
    }

    private void write(Occasion occasion, User to, MailText mail, Optional<Attachment> attachment) {
        to.email().filter(address -> !address.isBlank()).ifPresent(address -> {
            var letter = Letter.mail(occasion, null, null, to.id(), address, null, mail);
            var id = letters.put(List.of(letter)).get(0);
            attachment.ifPresent(file -> attachments.put(id, file));
        });
    }
}
