package org.hotelleads.pipeline;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hotelleads.search.LeadPick;

/** The leads of a change of many, and what has become of each: read and written many at a time. */
@Dependent
class BulkItems {

    /** What has become of a lead. */
    enum Outcome {
        DONE,
        SKIPPED,
        FAILED
    }

    /**
     * What has become of one lead.
     *
     * @param why key of the reason; null for those that were done
     */
    record Settled(UUID lead, Outcome outcome, String why, List<String> details) {}

    /** A lead that was not changed, with the name of the guest and of the hotel as far as they are known. */
    record Left(UUID lead, Long hotel, String name, Outcome outcome, String why, List<String> details) {}

    private static final String BETWEEN = "\n";

    @Inject
    private DataSource database;

    /** Adds leads with the versions that somebody has before them. */
    int add(UUID run, List<LeadPick> picks) {
        return update(
                "insert into bulk_item (run_id, lead_id, lead_version)"
                        + " select ?, * from unnest(?::uuid[], ?::int[])",
                run,
                column("uuid", picks, LeadPick::id),
                column("int4", picks, LeadPick::version));
    }

    /** Adds leads as they are now; ids of no lead as well, so that each gets its answer. */
    int addNamed(UUID run, Collection<UUID> leads) {
        return update(
                "insert into bulk_item (run_id, lead_id, lead_version)"
                        + " select ?, wanted, coalesce(l.version, 0) from unnest(?::uuid[]) wanted"
                        + " left join lead l on l.id = wanted",
                run,
                column("uuid", leads, lead -> lead));
    }

    List<LeadPick> toDo(UUID run, int most) {
        return query(
                "select lead_id, lead_version from bulk_item where run_id = ? and outcome is null"
                        + " order by lead_id limit ?",
                row -> new LeadPick(row.getObject(1, UUID.class), row.getInt(2)),
                run,
                most);
    }

    void settle(UUID run, List<Settled> items) {
        update(
                "update bulk_item i set outcome = s.outcome, why = s.why, details = s.details"
                        + " from unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) s (lead_id, outcome, why, details)"
                        + " where i.run_id = ? and i.lead_id = s.lead_id",
                column("uuid", items, Settled::lead),
                column("text", items, item -> item.outcome().name()),
                column("text", items, Settled::why),
                column("text", items, item -> String.join(BETWEEN, item.details())),
                run);
    }

    /** Skips all that are left, and says how many they were. */
    int skipRest(UUID run, String why) {
        return update(
                "update bulk_item set outcome = 'SKIPPED', why = ?, details = '' where run_id = ? and outcome is null",
                why,
                run);
    }

    /** Those that were not changed, the failed ones first. */
    List<Left> left(UUID run, int most) {
        return query(
                "select i.lead_id, l.hotel_id, coalesce(l.name, l.email, l.phone), i.outcome, i.why, i.details"
                        + " from bulk_item i left join lead l on l.id = i.lead_id"
                        + " where i.run_id = ? and i.outcome in ('SKIPPED', 'FAILED')"
                        + " order by i.outcome, i.lead_id limit ?",
                row -> new Left(
                        row.getObject(1, UUID.class),
                        row.getObject(2, Long.class),
                        row.getString(3),
                        Outcome.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getString(6).isEmpty()
                                ? List.of()
                                : List.of(row.getString(6).split(BETWEEN, -1))),
                run,
                most);
    }

    private record Column(String type, Object[] values) {}

    private static <T> Column column(String type, Collection<T> rows, Function<T, Object> value) {
        return new Column(type, rows.stream().map(value).toArray());
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Reader<T> reader, Object... values) {
        try (var connection = database.getConnection();
                var prepared = prepare(connection, sql, values);
                var rows = prepared.executeQuery()) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new EJBException("leads of a change of many could not be read", e);
        }
    }

    private int update(String sql, Object... values) {
        try (var connection = database.getConnection();
                var prepared = prepare(connection, sql, values)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new EJBException("leads of a change of many could not be written", e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        var prepared = connection.prepareStatement(sql);
        for (var position = 0; position < values.length; position++) {
            if (values[position] instanceof Column column) {
                prepared.setArray(position + 1, connection.createArrayOf(column.type(), column.values()));
            } else {
                prepared.setObject(position + 1, values[position]);
            }
        }
        return prepared;
    }
}
