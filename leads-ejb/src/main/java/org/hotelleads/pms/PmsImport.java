package org.hotelleads.pms;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.system.Sql;

/**
 * Reads everything that a system holds of the stays to come, piece by piece: stays that began a few days ago up to those
 * of the year after next month. What we know of and what it does not tell is asked for by itself.
 */
@Stateless
public class PmsImport {

    private static final int DAYS_BACK = 3;
    private static final int MONTHS_AHEAD = 13;

    private static final String UNTOLD = """
            insert into pms_hint (id, connection_id, about, property, reference, received_at, next_try_at)
            select gen_random_uuid(), connection_id, 'RESERVATION', property, reservation_id, ?, ? from booking
            where connection_id = ? and property = ? and arrival between ?::date and ?::date and last_seen_at < ?
              and status not in ('DELETED', 'CANCELLED')
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Leases leases;

    @Inject
    private PmsRuns runs;

    @Inject
    private PmsConnectors connectors;

    @Inject
    private RoundBook rounds;

    @Inject
    private PmsIntake intake;

    @Inject
    private PmsProperties properties;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** The pieces of a run, the same each time that it goes on. */
    @Requires(Permission.RUN_CHAIN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<ImportPiece> pieces(UUID run) {
        var begun = runs.get(run);
        var access = rounds.access(begun.connection());
        var connector = connectors.of(access.kind());
        rounds.reached(begun.connection(), connector.properties(access));
        var today = LocalDate.ofInstant(begun.startedAt(), ZoneOffset.UTC);
        var all = new ArrivalDays(today.minusDays(DAYS_BACK), today.plusMonths(MONTHS_AHEAD));
        return rounds.mapped(begun.connection()).stream()
                .flatMap(property -> all.inPiecesOf(connector.habits().daysAtOnce()).stream()
                        .map(days -> new ImportPiece(property.code(), days)))
                .toList();
    }

    /** So many pieces there are; gives how many of them were read by a job before, which none need read again. */
    @Requires(Permission.RUN_CHAIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int begin(UUID run, int pieces) {
        var begun = runs.findToChange(run);
        begun.ifPresent(open -> open.hasPieces(pieces));
        return begun.map(PmsRun::piecesDone).orElse(0);
    }

    /** Whether somebody still wants it. */
    @Requires(Permission.RUN_CHAIN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean isWanted(UUID run) {
        return runs.find(run).filter(PmsRun::isOpen).isPresent();
    }

    /** The next page of a piece, as the system tells it now. */
    @Requires(Permission.RUN_CHAIN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public BookingPage page(UUID run, ImportPiece piece, String cursor) {
        var access = rounds.access(runs.get(run).connection());
        return connectors.of(access.kind()).arriving(access, piece.property(), piece.days(), cursor);
    }

    /** Takes a page in, in the transaction of whoever remembers that it was read. */
    @Requires(Permission.RUN_CHAIN)
    public void keep(UUID run, ImportPiece piece, BookingPage page) {
        runs.findToChange(run).filter(PmsRun::isOpen).ifPresent(begun -> keep(begun, piece, page));
    }

    private void keep(PmsRun begun, ImportPiece piece, BookingPage page) {
        var connection = em.find(PmsConnection.class, begun.connection());
        var kept = intake.take(connection, piece.property(), page.bookings());
        var isLast = page.next().isEmpty();
        begun.took(page.bookings().size(), kept.written().size(), isLast, leases.end());
        if (isLast) {
            askForTheRest(begun, piece);
        }
    }

    private void askForTheRest(PmsRun run, ImportPiece piece) {
        var now = clock.instant();
        var days = piece.days();
        sql.change(UNTOLD, now, now, run.connection(), piece.property(), days.first(), days.last(), run.startedAt());
    }

    /** Everything was read: from here on it is enough to ask what has changed. */
    @Requires(Permission.RUN_CHAIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void finish(UUID run) {
        runs.findToChange(run).filter(PmsRun::isOpen).ifPresent(this::finish);
    }

    private void finish(PmsRun done) {
        done.finish(clock.instant());
        properties.of(done.connection()).stream()
                .filter(property -> property.hotelId() != null && property.watermark() == null)
                .forEach(property -> properties.advance(done.connection(), property.code(), done.startedAt()));
    }
}
