package org.hotelleads.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.system.Sql;

/** Who wants to be told of what happens at a hotel. */
@ApplicationScoped
class Audience {

    private static final String OF_NEW_LEAD = """
            select address as receiver, locale, null::uuid as id from hotel_notice where hotel_id = ?
            union all
            select url, null, id from subscription
            where (hotel_id is null or hotel_id = ?) and ? = any(string_to_array(events, ' '))
            """;

    private static final String PROGRAMS = """
            select id, url from subscription
            where (hotel_id is null or hotel_id = ?) and ? = any(string_to_array(events, ' '))
            """;

    /** One who is to be told: a mail address with its language, or a program. */
    record Listener(Notice notice, Subscriber program) {}

    private Sql sql;

    /** For the container's stand-in. */
    Audience() {}

    @Inject
    Audience(Sql sql) {
        this.sql = sql;
    }

    /** People and programs at once: capture asks once for each new lead. */
    List<Listener> ofNewLead(Hotel hotel) {
        return sql.rows(
                OF_NEW_LEAD,
                row -> {
                    var id = row.getObject("id", UUID.class);
                    var receiver = row.getString("receiver");
                    return id == null
                            ? new Listener(new Notice(receiver, row.getString("locale")), null)
                            : new Listener(null, new Subscriber(id, receiver));
                },
                hotel.id(),
                hotel.id(),
                Occasion.LEAD_CAPTURED.event().orElseThrow());
    }

    /** The programs that want to hear of it. */
    List<Subscriber> programs(Occasion occasion, Hotel hotel) {
        return sql.rows(
                PROGRAMS,
                row -> new Subscriber(row.getObject("id", UUID.class), row.getString("url")),
                hotel.id(),
                occasion.event().orElseThrow());
    }
}
