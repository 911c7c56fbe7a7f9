package org.hotelleads.exporting;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Callers;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.export.ExportRun;
import org.hotelleads.hotel.NamedHotels;
import org.hotelleads.hotel.NamedHotels.Named;
import org.hotelleads.search.FilterWords;
import org.hotelleads.search.LeadTable;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Sql;

/**
 * Reads the leads of a run: all by one statement, and so as they are at one moment, whatever is captured, changed or
 * merged meanwhile. They are kept in pieces in the same transaction: all of them, or none.
 */
@Stateless
public class ExportReading {

    @Inject
    private Runs runs;

    @Inject
    private Pieces pieces;

    @Inject
    private ExportWork work;

    @Inject
    private LeadTable table;

    @Inject
    private NamedHotels hotels;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Sql sql;

    @Resource
    private SessionContext transaction;

    @Inject
    @ConfigProperty(name = "leads.export.lease", defaultValue = "120")
    private int lease;

    /**
     * Reads them, unless that was done before; says whether the job is to go on.
     *
     * @throws Refusal if whoever asked has lost the right to it, or the filter makes no sense any more
     */
    @Requires(Permission.RUN_CHAIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean read(UUID id, long job) {
        var run = runs.find(id).filter(known -> known.isInHandOf(job));
        if (run.isEmpty() || pieces.count(id) > 0) {
            return run.isPresent();
        }
        letGoOfTheDead();
        var reading = new PiecesInTheMaking(id, pieces, rows -> isToGoOn(id, job, rows));
        if (isRead(run.get(), reading)) {
            var read = runs.findToChange(id).filter(known -> known.isInHandOf(job));
            read.ifPresent(known -> known.wasRead(reading.rows()));
            if (read.isPresent()) {
                return true;
            }
        }
        transaction.setRollbackOnly();
        return false;
    }

    /** What a node that hangs has begun to read would bar the way to the next one. */
    private void letGoOfTheDead() {
        sql.change("set local idle_in_transaction_session_timeout = '" + lease + "s'");
    }

    private boolean isRead(ExportRun run, PiecesInTheMaking reading) {
        var wish = run.wish();
        var asker = asker(run);
        return caller.as(asker, () -> {
            var words = FilterWords.read(wish.query(), asker.userId());
            requireHotels(words.filter().hotels());
            table.read(words.filter(), words.sort(), wish.columns(), reading::take);
            return reading.isComplete();
        });
    }

    /** The system asks, not the asker, in a transaction of its own. */
    private boolean isToGoOn(UUID id, long job, long rows) {
        return caller.as(Caller.system("HotelLeads"), () -> work.read(id, job, rows));
    }

    /** Whoever asked, with the rights that they have by now, and no more hotels than they had then. */
    private Caller asker(ExportRun run) {
        var asker = callers.again(run.userId(), run.askedBy()).orElseThrow(Refusal::unknownCaller);
        if (!asker.may(Permission.EXPORT_LEADS)) {
            throw Refusal.forbidden("error.permission", Permission.EXPORT_LEADS.name());
        }
        if (!run.isVisibleTo(asker)) {
            throw Refusal.forbidden(
                    "error.hotel.foreign", run.hotels().map(Object::toString).orElse("*"));
        }
        return run.boundToItsHotels(asker);
    }

    private void requireHotels(Set<String> codes) {
        var known = hotels.visible().stream().map(Named::word).collect(Collectors.toSet());
        Optional<String> gone =
                codes.stream().filter(code -> !known.contains(code)).findFirst();
        gone.ifPresent(code -> {
            throw Refusal.invalid("hotel", "error.hotel.unknown", code);
        });
    }
}
