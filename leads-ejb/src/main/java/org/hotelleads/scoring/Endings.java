package org.hotelleads.scoring;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.conversation.Conversations;
import org.hotelleads.score.Ending;
import org.hotelleads.score.ScoreChoices;
import org.hotelleads.score.Signs;
import org.hotelleads.understanding.ScoreCard;
import org.hotelleads.understanding.ScoreRules;
import org.hotelleads.understanding.Surroundings;
import org.hotelleads.understanding.Understanding;

/**
 * How the leads of a hotel ended, each with what was known when its guest last wrote before the end: nothing that came
 * after, and nothing that only time has made.
 */
@Stateless
public class Endings {

    private static final String NEWEST = """
            select l.status = 'CONVERTED' as converted, l.closed_at, l.channel, c.id, c.understanding,
                   c.last_sent_at > l.closed_at as went_on, h.zone, h.locale, h.region
            from lead l join conversation c on c.lead_id = l.id join hotel h on h.id = l.hotel_id
            where l.hotel_id = ? and l.closed_at is not null and l.merged_into is null and c.understood
            order by l.closed_at desc limit ?
            """;
    private static final int ROWS_AT_ONCE = 1_000;

    @Inject
    private DataSource database;

    @Inject
    private ScoreChoices choices;

    @Inject
    private Conversations conversations;

    private record GoneOn(UUID talk, Surroundings where, boolean converted, Instant closed) {}

    /** The newest endings of the hotel, so many at most. */
    @Requires(Permission.RUN_CHAIN)
    public List<Ending> of(long hotelId, int most) {
        var points = choices.of(hotelId).points();
        var endings = new ArrayList<Ending>();
        var goneOn = new ArrayList<GoneOn>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(NEWEST)) {
            query.setLong(1, hotelId);
            query.setInt(2, most);
            query.setFetchSize(ROWS_AT_ONCE);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    read(row, points, endings, goneOn);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The leads that have ended could not be read", e);
        }
        goneOn.forEach(lead -> heardUntilTheEnd(lead, points).ifPresent(endings::add));
        return endings;
    }

    private static void read(ResultSet row, ScoreCard points, List<Ending> endings, List<GoneOn> goneOn)
            throws SQLException {
        var where = ScoreRows.surroundings(row);
        var converted = row.getBoolean("converted");
        var closed = row.getTimestamp("closed_at").toInstant();
        if (row.getBoolean("went_on")) {
            goneOn.add(new GoneOn(row.getObject("id", UUID.class), where, converted, closed));
        } else {
            ending(Understanding.fromJson(row.getString("understanding")), where, points, converted, closed)
                    .ifPresent(endings::add);
        }
    }

    /** What the guest wrote after the end would give it away. */
    private Optional<Ending> heardUntilTheEnd(GoneOn lead, ScoreCard points) {
        return conversations
                .find(lead.talk())
                .map(talk -> talk.understoodBy(conversations.messages(talk).stream()
                        .filter(message -> !message.sentAt().isAfter(lead.closed()))
                        .toList()))
                .flatMap(known -> ending(known, lead.where(), points, lead.converted(), lead.closed()));
    }

    private static Optional<Ending> ending(
            Understanding known, Surroundings where, ScoreCard points, boolean converted, Instant closed) {
        return known.lastSaidAt()
                .map(last -> new Ending(
                        Signs.bits(ScoreRules.signs(known, where, last)),
                        ScoreRules.score(known, where, last, points).value(),
                        converted,
                        closed));
    }
}
