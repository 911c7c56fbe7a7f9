package org.hotelleads.scoring;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;

/** Scores anew the leads whose score changes by now, since the arrival has come near or the guest is silent. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueScores {

    static final String DUE = ScoreRows.SELECT + """
             where l.score_due_at <= ? and l.merged_into is null and not l.absorbing
            order by l.score_due_at limit ? for update of l, c skip locked
            """;
    private static final String MERGED = """
            select l.id from lead l
            where l.score_due_at <= ? and (l.merged_into is not null or l.absorbing)
            order by l.score_due_at limit ?
            """;

    @Inject
    private DataSource database;

    @Inject
    private ScoreRows rows;

    @Inject
    private Clock clock;

    /** Scores the next ones, so many at most; those at which somebody is at work are left for later. Gives how many. */
    @Requires(Permission.RUN_CHAIN)
    public int next(int most) {
        try (var connection = database.getConnection();
                var due = connection.prepareStatement(DUE)) {
            due.setTimestamp(1, Timestamp.from(clock.instant()));
            due.setInt(2, most);
            return rows.score(connection, due).size();
        } catch (SQLException e) {
            throw new IllegalStateException("Scores that are due could not be made anew", e);
        }
    }

    /** A fault keeps the lead from being scored anew; it is tried later, so that it does not keep others waiting. */
    @Requires(Permission.RUN_CHAIN)
    public void postpone(UUID lead) {
        try (var connection = database.getConnection()) {
            rows.postpone(connection, lead);
        } catch (SQLException e) {
            throw new IllegalStateException("A score that is due could not be put off", e);
        }
    }

    /** Leads that are due and are one guest with others. */
    @Requires(Permission.RUN_CHAIN)
    public List<UUID> merged(int most) {
        try (var connection = database.getConnection();
                var due = connection.prepareStatement(MERGED)) {
            due.setTimestamp(1, Timestamp.from(clock.instant()));
            due.setInt(2, most);
            return ScoreRows.ids(due);
        } catch (SQLException e) {
            throw new IllegalStateException("Scores that are due could not be looked for", e);
        }
    }
}
