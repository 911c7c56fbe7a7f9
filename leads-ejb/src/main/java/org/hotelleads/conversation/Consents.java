package org.hotelleads.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotelleads.lead.Channel;
import org.hotelleads.system.Sql;

/** What guests agreed to or did not, all of it in the order in which they said so. */
@ApplicationScoped
public class Consents {

    private static final String KEEP = """
            insert into consent (conversation_id, given, purpose, words, said_at, message) values (?, ?, ?, ?, ?, ?)
            """;

    private static final String OF = """
            select c.given, c.purpose, c.words, c.said_at, t.channel::text from consent c
            join conversation t on t.id = c.conversation_id
            where c.conversation_id = any (?::uuid[]) order by c.said_at, c.id
            """;

    @Inject
    private Sql sql;

    /** A consent with the channel that told it; its time is never null. */
    public record Told(Consent consent, Channel channel) {}

    /** Keeps what came with a message. */
    public void keep(Conversation conversation, MessageEvent event) {
        var consent = event.consent();
        if (consent != null) {
            sql.change(
                    KEEP,
                    conversation.id(),
                    consent.given(),
                    consent.purpose(),
                    consent.words(),
                    consent.at() == null ? event.sentAt() : consent.at(),
                    event.id());
        }
    }

    /** All that was said in these conversations, oldest first. */
    public List<Told> of(Collection<UUID> conversations) {
        var ids = conversations.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return sql.rows(
                OF,
                row -> new Told(
                        new Consent(
                                row.getBoolean("given"),
                                row.getString("purpose"),
                                row.getString("words"),
                                Sql.instant(row, "said_at")),
                        Channel.valueOf(row.getString("channel"))),
                ids);
    }
}
