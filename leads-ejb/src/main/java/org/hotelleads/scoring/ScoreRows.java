package org.hotelleads.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.ReasonsColumn;
import org.hotelleads.score.Appraisal;
import org.hotelleads.score.CardInForce;
import org.hotelleads.score.ScoreCards;
import org.hotelleads.understanding.Surroundings;
import org.hotelleads.understanding.Understanding;

/**
 * Scores many leads anew, straight in the table: the version that people's edits go by stays as it is, and open screens
 * learn of it like of any change of the row.
 */
@ApplicationScoped
public class ScoreRows {

    /** The leads with their conversations, both of which must be locked, so that none is scored by what was known before. */
    static final String SELECT = """
            select l.id, l.hotel_id, l.channel, c.understanding, h.zone, h.locale, h.region
            from lead l join conversation c on c.lead_id = l.id join hotel h on h.id = l.hotel_id""";

    private static final Logger LOG = System.getLogger(ScoreRows.class.getName());
    private static final Duration LATER = Duration.ofHours(6);
    private static final String UPDATE = """
            update lead l set score = new.score, score_reasons = new.reasons, score_due_at = new.due, scored_with = new.card
            from unnest(?::uuid[], ?::int[], ?::text[], ?::timestamptz[], ?::int[]) new (id, score, reasons, due, card)
            where l.id = new.id
            """;
    private static final String POSTPONE = """
            update lead l set score_due_at = ?,
                scored_with = coalesce((select card from score_choice c where c.hotel_id = l.hotel_id), 0)
            where id = ?
            """;

    @Inject
    private ScoreCards cards;

    @Inject
    private Clock clock;

    private final ReasonsColumn reasons = new ReasonsColumn();

    private record Row(UUID lead, Appraisal appraisal) {}

    /** Scores the leads of the query, and gives their ids in its order. */
    List<UUID> score(Connection connection, PreparedStatement query) throws SQLException {
        var now = clock.instant();
        var all = new ArrayList<UUID>();
        var scored = new ArrayList<Row>();
        try (var row = query.executeQuery()) {
            while (row.next()) {
                var lead = row.getObject("id", UUID.class);
                all.add(lead);
                var card = cards.of(row.getLong("hotel_id"));
                try {
                    scored.add(new Row(lead, appraise(row, card, now)));
                } catch (RuntimeException fault) {
                    LOG.log(Level.WARNING, "Lead " + lead + " could not be scored anew; it is tried later", fault);
                    postpone(connection, lead);
                }
            }
        }
        update(connection, scored);
        return all;
    }

    private static Appraisal appraise(ResultSet row, CardInForce card, Instant now) throws SQLException {
        return Appraisal.of(Understanding.fromJson(row.getString("understanding")), surroundings(row), now, card);
    }

    static Surroundings surroundings(ResultSet row) throws SQLException {
        return new Surroundings(
                ZoneId.of(row.getString("zone")),
                Locale.forLanguageTag(row.getString("locale")),
                row.getString("region"),
                Channel.valueOf(row.getString("channel")));
    }

    private void update(Connection connection, List<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var update = connection.prepareStatement(UPDATE)) {
            update.setArray(1, array(connection, "uuid", rows.stream().map(Row::lead)));
            update.setArray(2, array(connection, "int4", rows.stream().map(row -> row.appraisal()
                    .score()
                    .value())));
            update.setArray(
                    3,
                    array(
                            connection,
                            "text",
                            rows.stream()
                                    .map(row -> reasons.convertToDatabaseColumn(
                                            row.appraisal().score().reasons()))));
            update.setArray(
                    4,
                    array(
                            connection,
                            "timestamptz",
                            rows.stream().map(row -> time(row.appraisal().term().until()))));
            update.setArray(5, array(connection, "int4", rows.stream().map(row -> row.appraisal()
                    .term()
                    .card())));
            update.executeUpdate();
        }
    }

    private static Array array(Connection connection, String type, Stream<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    private static Timestamp time(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    void postpone(Connection connection, UUID lead) throws SQLException {
        try (var update = connection.prepareStatement(POSTPONE)) {
            update.setTimestamp(1, Timestamp.from(clock.instant().plus(LATER)));
            update.setObject(2, lead);
            update.executeUpdate();
        }
    }

    /** The ids that a query finds. */
    static List<UUID> ids(PreparedStatement query) throws SQLException {
        var ids = new ArrayList<UUID>();
        try (var row = query.executeQuery()) {
            while (row.next()) {
                ids.add(row.getObject(1, UUID.class));
            }
        }
        return ids;
    }
}
