package org.hotelleads.exporting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.system.Sql;

/** Erases files whose time is over, what is left of those that failed, and at last the memory of them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExportCleaning {

    private static final Duration LEFTOVERS_KEPT = Duration.ofDays(1);
    private static final int AT_ONCE = 500;

    private static final String EXPIRE = """
            with expired as (
                update export_run set state = 'EXPIRED' where id in (
                    select id from export_run where state = 'DONE' and expires_at <= ?
                    order by expires_at limit 10 for no key update skip locked)
                returning id)
            delete from export_chunk c using expired where c.run_id = expired.id
            """;

    private static final String LEFT_OVER = """
            delete from %s p using export_run r
            where r.id = p.run_id and r.state in ('FAILED', 'CANCELLED') and r.finished_at <= ?
            """;

    private static final String FORGET = """
            delete from export_run where id in (
                select id from export_run where finished_at <= ? and state <> 'DONE' limit ? for update skip locked)
            """;

    @Inject
    private Sql sql;

    @Inject
    @ConfigProperty(name = "leads.export.history", defaultValue = "365")
    private int daysRemembered;

    @Inject
    private Clock clock;

    @Requires(Permission.RUN_CHAIN)
    public void clean() {
        var now = clock.instant();
        while (sql.change(EXPIRE, now) > 0) {}
        sql.change(LEFT_OVER.formatted("export_piece"), now.minus(LEFTOVERS_KEPT));
        sql.change(LEFT_OVER.formatted("export_chunk"), now.minus(LEFTOVERS_KEPT));
        forgetBefore(now.minus(Duration.ofDays(daysRemembered)));
    }

    private void forgetBefore(Instant time) {
        while (sql.change(FORGET, time, AT_ONCE) == AT_ONCE) {}
    }
}
