package org.hotelleads.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.lead.Channel;
import org.hotelleads.system.Sql;

/**
 * What senders changed of their messages. A change is kept whether its message has come or not; whichever comes later
 * finds the other, and of several changes the latest holds, so that any order gives the same.
 */
@ApplicationScoped
public class Corrections {

    private static final String KEEP = """
            insert into message_change (hotel_id, channel, reference, changed_at, text, received_at)
            values (?, ?::channel, ?, ?, ?, ?) on conflict do nothing
            """;

    private static final String TAKE_BACK = """
            update message m set deleted_at = c.changed_at
            from (select min(changed_at) as changed_at from message_change
                  where hotel_id = ? and channel = ?::channel and reference = ? and text is null) c
            where m.hotel_id = ? and m.channel = ?::channel and m.reference = ? and c.changed_at is not null
              and m.deleted_at is distinct from c.changed_at
            """;

    private static final String REWORD = """
            update message m set text = c.text, edited_at = c.changed_at
            from (select text, changed_at from message_change
                  where hotel_id = ? and channel = ?::channel and reference = ? and text is not null and not first_words
                  order by changed_at desc, text desc limit 1) c
            where m.hotel_id = ? and m.channel = ?::channel and m.reference = ? and m.deleted_at is null
              and (m.text, m.edited_at) is distinct from (c.text, c.changed_at)
            """;

    /** Words that were taken back go, whichever came first. */
    private static final String FORGET_WORDS = """
            delete from message_change c
            where c.hotel_id = ? and c.channel = ?::channel and c.reference = ? and c.text is not null
              and exists (select 1 from message_change d
                          where d.hotel_id = c.hotel_id and d.channel = c.channel and d.reference = c.reference
                            and d.text is null)
            """;

    private static final String SETTLE = """
            update message_change set applied = true
            where hotel_id = ? and channel = ?::channel and reference = ? and not applied
            """;

    private static final String WAITING_FOR = """
            select distinct reference from message_change
            where hotel_id = ? and channel = ?::channel and reference = any (string_to_array(?, chr(10)))
              and not applied
            """;

    private static final String OF_MESSAGE = """
            select conversation_id from message where hotel_id = ? and channel = ?::channel and reference = ?
            """;

    private static final String LATE = """
            select m.conversation_id, c.reference from message_change c
            join message m on m.hotel_id = c.hotel_id and m.channel = c.channel and m.reference = c.reference
            where not c.applied order by c.id limit ?
            """;

    private static final String FORGET = "delete from message_change where not applied and received_at < ?";

    private Sql sql;
    private Clock clock;

    /** A change whose message came at the same moment. */
    public record Late(UUID conversation, String message) {}

    /** For the container's stand-in. */
    public Corrections() {}

    @Inject
    public Corrections(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Keeps what was reported; the same once more changes nothing. */
    public void keep(Hotel hotel, MessageCorrection change) {
        var words = change.words().orElse(null);
        sql.change(KEEP, hotel.id(), change.channel().name(), change.id(), change.at(), words, clock.instant());
        sql.change(FORGET_WORDS, hotel.id(), change.channel().name(), change.id());
    }

    /** The conversation of the message that was changed; empty when the message has not come yet. */
    public Optional<UUID> conversationOf(Hotel hotel, MessageCorrection change) {
        return sql
                .rows(
                        OF_MESSAGE,
                        row -> row.getObject("conversation_id", UUID.class),
                        hotel.id(),
                        change.channel().name(),
                        change.id())
                .stream()
                .findFirst();
    }

    /** Which of the messages, all new in this conversation, were changed before they came. */
    public List<String> waitingFor(Conversation conversation, List<Message> fresh) {
        var references = new ArrayList<String>();
        fresh.forEach(message -> references.add(message.reference()));
        return sql.rows(
                WAITING_FOR,
                row -> row.getString("reference"),
                conversation.hotel().id(),
                conversation.channel().name(),
                String.join("\n", references));
    }

    /** Lets the message say what its sender made of it; the conversation is locked. Gives whether that is news. */
    public boolean apply(Conversation conversation, String message) {
        var hotel = conversation.hotel().id();
        var channel = conversation.channel();
        var changed = change(TAKE_BACK, hotel, channel, message) + change(REWORD, hotel, channel, message);
        sql.change(FORGET_WORDS, hotel, channel.name(), message);
        sql.change(SETTLE, hotel, channel.name(), message);
        return changed > 0;
    }

    private int change(String statement, long hotel, Channel channel, String message) {
        return sql.change(statement, hotel, channel.name(), message, hotel, channel.name(), message);
    }

    /** Changes that met their message at the very same moment, so that neither saw the other. */
    public List<Late> late(int most) {
        return sql.rows(
                LATE, row -> new Late(row.getObject("conversation_id", UUID.class), row.getString("reference")), most);
    }

    /** Forgets changes of messages that never came. */
    public int forget(Instant before) {
        return sql.change(FORGET, before);
    }
}
