package org.hotelleads.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.system.Sql;

/** What goes with mails; it is there until the mail was sent or given up, and no longer. */
@ApplicationScoped
class Attachments {

    private static final String PUT =
            "insert into outbox_attachment (outbox_id, name, type, content) values (?, ?, ?, ?)";

    private static final String OF = "select name, type, content from outbox_attachment where outbox_id = ?";

    private Sql sql;

    /** For the container's stand-in. */
    Attachments() {}

    @Inject
    Attachments(Sql sql) {
        this.sql = sql;
    }

    void put(UUID letter, Attachment attachment) {
        sql.change(PUT, letter, attachment.name(), attachment.type(), attachment.content());
    }

    Optional<Attachment> of(UUID letter) {
        return sql
                .rows(
                        OF,
                        row -> new Attachment(row.getString("name"), row.getString("type"), row.getBytes("content")),
                        letter)
                .stream()
                .findFirst();
    }

    void forget(UUID letter) {
        sql.change("delete from outbox_attachment where outbox_id = ?", letter);
    }
}
