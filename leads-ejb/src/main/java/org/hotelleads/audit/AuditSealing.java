package org.hotelleads.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.system.Sql;

/**
 * Seals what was added to the log, one node at a time. Only entries of transactions that no other one can still get in
 * front of are sealed, so that the chain has an order that never changes.
 */
@Stateless
public class AuditSealing {

    private static final int AT_ONCE = 2_000;

    private static final String ALONE = "select pg_try_advisory_xact_lock(hashtextextended('audit_seal', 0))";

    private static final String LAST = "select number, hash from audit_seal order by number desc limit 1";

    /** Those after the last that was sealed, in the order of their transactions. */
    private static final String OPEN = "select " + AuditRows.COLUMNS + """
             from audit_entry e
            where (e.created_in, e.id) > (
                coalesce((select l.created_in from audit_seal s join audit_entry l on l.id = s.entry_id
                          order by s.number desc limit 1), '0'::xid8),
                coalesce((select s.entry_id from audit_seal s order by s.number desc limit 1), 0))
              and e.created_in < pg_snapshot_xmin(pg_current_snapshot())
            order by e.created_in, e.id limit ?
            """;

    private static final String PUT = "insert into audit_seal (number, entry_id, hash, sealed_at) values (?, ?, ?, ?)";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Seals some; gives how many. */
    @Requires(Permission.RUN_CHAIN)
    public int goOn() {
        if (!sql.rows(ALONE, row -> row.getBoolean(1)).get(0)) {
            return 0;
        }
        var seal = sql.rows(LAST, row -> new Seal(row.getLong("number"), row.getString("hash"))).stream()
                .findFirst()
                .orElse(Seal.NONE);
        var rows = new ArrayList<Object[]>();
        for (var entry : sql.rows(OPEN, AuditRows::entry, AT_ONCE)) {
            seal = seal.over(entry);
            rows.add(new Object[] {seal.number(), entry.id(), seal.hash(), clock.instant()});
        }
        sql.changeAll(PUT, rows);
        return rows.size();
    }
}
