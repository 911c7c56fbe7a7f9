package org.hotelleads.importing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.system.Sql;

/** Erases files that were sent in long ago, with all that their rows say, and what never came to its end. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class ImportCleaning {

    private static final Duration SENDING_TAKES = Duration.ofHours(6);

    private static final String OLD = """
            select id from import_run
            where erased_at is null and asked_at <= ? and state not in ('READING', 'CHECKING', 'APPLYING', 'UNDOING')
            order by asked_at limit 10 for update skip locked
            """;

    private static final String BROKEN_OFF = "delete from import_run where state = 'SENDING' and asked_at <= ?";

    @Inject
    private Sql sql;

    @Inject
    private Runs runs;

    @Inject
    private RowBook book;

    @Inject
    private FilePieces pieces;

    @Inject
    @ConfigProperty(name = "leads.import.keep", defaultValue = "30")
    private int daysKept;

    @Inject
    private Clock clock;

    /** Gives how many were erased; ten at a time. */
    @Requires(Permission.RUN_CHAIN)
    public int clean() {
        var now = clock.instant();
        sql.change(BROKEN_OFF, now.minus(SENDING_TAKES));
        List<UUID> old = sql.rows(OLD, row -> row.getObject(1, UUID.class), now.minus(Duration.ofDays(daysKept)));
        for (var id : old) {
            pieces.erase(id);
            book.forgetWhatTheySay(id);
            runs.findToChange(id).ifPresent(run -> run.isErased(now));
        }
        return old.size();
    }
}
