package org.hotelleads.scoring;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;

/**
 * Scores all open leads of a hotel anew since it has another card, step by step, each in a transaction of its own. The
 * row of the sweep keeps other nodes out until the step is over. A lead at which somebody is at work is passed over and
 * found by its number in the next pass; a last look after a while finds those that another node still scored by the
 * former card.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CardSweeps {

    private static final Duration LAST_LOOK_AFTER = Duration.ofSeconds(30);
    private static final Duration BETWEEN_PASSES = Duration.ofSeconds(2);

    private static final String NEXT = """
            select hotel_id, card, last_lead, asked_at from score_sweep
            where finished_at is null and next_at <= ? order by next_at limit 1 for update skip locked
            """;
    static final String LEADS = ScoreRows.SELECT + """
             where l.hotel_id = ? and l.status in ('NEW', 'CONTACTED', 'FOLLOW_UP') and l.scored_with <> ?
              and l.id > ? and l.merged_into is null and not l.absorbing
            order by l.id limit ? for update of l, c skip locked
            """;
    private static final String STEP =
            "update score_sweep set done = least(total, done + ?), last_lead = ?, next_at = ? where hotel_id = ?";
    private static final String PASS = """
            update score_sweep s set last_lead = null, next_at = ?,
                settled_at = case when left_over then null else coalesce(settled_at, ?) end,
                done = case when left_over then done else total end,
                finished_at = case when not left_over and asked_at <= ? then ?::timestamptz end
            from (select exists (select 1 from lead l join conversation c on c.lead_id = l.id
                where l.hotel_id = ? and l.status in ('NEW', 'CONTACTED', 'FOLLOW_UP') and l.scored_with <> ?) as left_over) x
            where s.hotel_id = ?
            """;
    private static final String MERGED = """
            select l.id from score_sweep s join lead l on l.hotel_id = s.hotel_id
            where s.finished_at is null and l.status in ('NEW', 'CONTACTED', 'FOLLOW_UP') and l.scored_with <> s.card
              and (l.merged_into is not null or l.absorbing)
            limit ?
            """;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    private DataSource database;

    @Inject
    private ScoreRows rows;

    @Inject
    private Clock clock;

    /** Takes the next step of a sweep, if there is one that no other node is at; says whether to go on at once. */
    @Requires(Permission.RUN_CHAIN)
    public boolean next(int most) {
        try (var connection = database.getConnection();
                var next = connection.prepareStatement(NEXT)) {
            next.setTimestamp(1, now());
            try (var sweep = next.executeQuery()) {
                return sweep.next() && step(connection, sweep, most);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Scores could not be made anew by the changed card", e);
        }
    }

    private boolean step(Connection connection, ResultSet sweep, int most) throws SQLException {
        var hotel = sweep.getLong("hotel_id");
        var card = sweep.getInt("card");
        var last = sweep.getObject("last_lead", UUID.class);
        List<UUID> scored;
        try (var leads = connection.prepareStatement(LEADS)) {
            leads.setLong(1, hotel);
            leads.setInt(2, card);
            leads.setObject(3, last == null ? BEFORE_ALL : last);
            leads.setInt(4, most);
            scored = rows.score(connection, leads);
        }
        if (scored.isEmpty()) {
            endPass(connection, hotel, card);
            return false;
        }
        try (var update = connection.prepareStatement(STEP)) {
            update.setInt(1, scored.size());
            update.setObject(2, scored.get(scored.size() - 1));
            update.setTimestamp(3, now());
            update.setLong(4, hotel);
            update.executeUpdate();
        }
        return true;
    }

    private void endPass(Connection connection, long hotel, int card) throws SQLException {
        var now = clock.instant();
        try (var update = connection.prepareStatement(PASS)) {
            update.setTimestamp(1, Timestamp.from(now.plus(BETWEEN_PASSES)));
            update.setTimestamp(2, now());
            update.setTimestamp(3, Timestamp.from(now.minus(LAST_LOOK_AFTER)));
            update.setTimestamp(4, now());
            update.setLong(5, hotel);
            update.setInt(6, card);
            update.setLong(7, hotel);
            update.executeUpdate();
        }
    }

    /** Leads that a sweep is about and that are one guest with others. */
    @Requires(Permission.RUN_CHAIN)
    public List<UUID> merged(int most) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(MERGED)) {
            query.setInt(1, most);
            return ScoreRows.ids(query);
        } catch (SQLException e) {
            throw new IllegalStateException("Merged leads could not be looked for", e);
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
