package org.hotelleads.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hotelleads.lead.Lead;
import org.hotelleads.system.Sql;

/** Conversations that begin many at once with one message each, written with a statement for all of them. */
@ApplicationScoped
public class Openings {

    private static final String KNOWN = """
            select told.place from jsonb_to_recordset(?::jsonb) told (place int, hotel bigint, channel channel, talk text, message text)
            where exists (select 1 from conversation c
                    where c.hotel_id = told.hotel and c.channel = told.channel and c.reference = told.talk)
               or exists (select 1 from message m
                    where m.hotel_id = told.hotel and m.channel = told.channel and m.reference = told.message)
               or exists (select 1 from erased_mark
                    where mark = erased_mark_of('MESSAGE', told.hotel || '/' || told.channel, told.message))
            """;

    private static final String PUT = """
            insert into conversation (id, hotel_id, channel, reference, lead_id, understanding, last_sent_at, last_reference,
                started_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Those of which nobody has heard: begun by nobody, with a message that was not said elsewhere and not erased. */
    public Map<Integer, Opening> unheard(Map<Integer, Opening> openings) {
        var unheard = new LinkedHashMap<>(openings);
        unheard.keySet().removeAll(sql.rows(KNOWN, row -> row.getInt("place"), json(openings)));
        return unheard;
    }

    private static String json(Map<Integer, Opening> openings) {
        var all = JSON.createArrayBuilder();
        openings.forEach((place, opening) -> all.add(JSON.createObjectBuilder()
                .add("place", place)
                .add("hotel", opening.conversation().hotel().id())
                .add("channel", opening.event().channel().name())
                .add("talk", opening.event().conversation())
                .add("message", opening.event().id())));
        return all.build().toString();
    }

    /** Writes what nobody had heard of, and has been heard now; another who has begun the same meanwhile makes it fail. */
    public void write(Collection<Opening> heard) {
        var now = clock.instant();
        sql.changeAll(PUT, heard.stream().map(Openings::values).toList());
        sql.changeAll(
                MessageRow.PUT,
                heard.stream()
                        .map(one -> MessageRow.values(one.event(), one.conversation(), now))
                        .toList());
    }

    private static Object[] values(Opening opening) {
        var conversation = opening.conversation();
        return new Object[] {
            conversation.id(),
            conversation.hotel().id(),
            conversation.channel().name(),
            conversation.reference(),
            conversation.lead().map(Lead::id).orElse(null),
            conversation.understanding().toJson(),
            opening.event().sentAt(),
            opening.event().id(),
            opening.event().sentAt()
        };
    }
}
