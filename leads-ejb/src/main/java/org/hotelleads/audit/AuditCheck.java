package org.hotelleads.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.system.Sql;

/** Checks that nothing in the log was changed, taken out or slipped in since it was sealed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditCheck {

    private static final int AT_ONCE = 5_000;

    private static final String SEALED = "select s.number, s.hash, " + AuditRows.COLUMNS + """
             from audit_seal s join audit_entry e on e.id = s.entry_id
            where s.number > ? order by s.number limit ?
            """;

    private static final String SLIPPED_IN = """
            select count(*) from audit_entry e
            where not exists (select 1 from audit_seal s where s.entry_id = e.id)
              and (e.created_in, e.id) <= (select l.created_in, l.id from audit_seal s
                  join audit_entry l on l.id = s.entry_id order by s.number desc limit 1)
            """;

    private static final String OPEN = """
            select count(*) from audit_entry e where not exists (select 1 from audit_seal s where s.entry_id = e.id)
            """;

    private static final String LAST = "select coalesce(max(number), 0) from audit_seal";

    private record Sealed(Seal seal, AuditEntry entry) {}

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller caller;

    /** Reads the log from its beginning to its end, some thousand entries at a time, whatever of it the caller may see. */
    @Requires(Permission.RUN_CHAIN)
    public Verdict check() {
        return caller.as(Caller.system("HotelLeads"), this::checkAll);
    }

    private Verdict checkAll() {
        var last = number(LAST);
        var seal = Seal.NONE;
        while (true) {
            var some = sql.rows(
                    SEALED,
                    row -> new Sealed(new Seal(row.getLong("number"), row.getString("hash")), AuditRows.entry(row)),
                    seal.number(),
                    AT_ONCE);
            for (var sealed : some) {
                var expected = seal.over(sealed.entry());
                if (!expected.equals(sealed.seal())) {
                    return new Verdict(false, seal.number(), number(OPEN), seal.hash(), expected.number());
                }
                seal = expected;
            }
            if (some.size() < AT_ONCE) {
                return end(seal, last);
            }
        }
    }

    private Verdict end(Seal seal, long last) {
        var isComplete = seal.number() >= last;
        var isWhole = isComplete && number(SLIPPED_IN) == 0;
        return new Verdict(
                isWhole, seal.number(), number(OPEN), seal.hash(), isComplete ? null : Long.valueOf(seal.number() + 1));
    }

    private long number(String question) {
        return sql.rows(question, row -> row.getLong(1)).get(0);
    }
}
