package org.hotelleads.importing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.export.HotelIdsColumn;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.system.Ids;
import org.hotelleads.system.Refusal;

/** Imports as people have to do with them: sent in, checked, applied, taken back and removed. */
@Stateless
public class Imports {

    private static final int MOST_LISTED = 201;
    private static final int MOST_OPEN = 20;

    private static final String VISIBLE = """
            select r.* from import_run r
            where (? or (r.user_id is not null and r.user_id = ?::bigint) or (r.user_id is null and r.asked_by = ? and ?::bigint is null)
                or (cardinality(r.hotels) > 0 and r.hotels <@ ?::bigint[]))
              and (?::uuid is null or (r.asked_at, r.id) < (select b.asked_at, b.id from import_run b where b.id = ?::uuid))
            order by r.asked_at desc, r.id desc limit ?
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Runs runs;

    @Inject
    private RowBook book;

    @Inject
    private FilePieces pieces;

    @Inject
    private Hotels hotels;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** A file is about to come. */
    @Requires(Permission.SET_UP_HOTELS)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public UUID begin(ImportWish wish) {
        var hotel = wish.hotel() == null ? null : hotel(wish.hotel()).id();
        var open = list(MOST_LISTED, Optional.empty()).stream()
                .filter(run -> run.mine() && (run.state().isAtWork() || run.state() == ImportRun.State.SENDING))
                .count();
        if (open >= MOST_OPEN) {
            throw Refusal.conflict("imports.refused.tooMany", String.valueOf(MOST_OPEN));
        }
        var run = new ImportRun(Ids.next(clock), wish.what(), wish.fileName(), hotel, caller.get(), clock.instant());
        runs.add(run);
        return run.id();
    }

    /** A hotel that the caller may not see looks like one that there is not. */
    private Hotel hotel(String code) {
        return hotels.find(code)
                .filter(known -> caller.get().sees(known.id()))
                .orElseThrow(() -> Refusal.invalid("hotel", "error.hotel.unknown", code));
    }

    /** All of it has come: it is read as soon as a node has time. */
    @Requires(Permission.SET_UP_HOTELS)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void isSent(UUID id, long bytes) {
        own(id).isSent(bytes, caller.get(), clock.instant());
    }

    /** It broke off: nothing of it stays. */
    @Requires(Permission.SET_UP_HOTELS)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void forget(UUID id) {
        runs.remove(own(id));
    }

    /**
     * The newest imports that the caller may know of, or those after one.
     *
     * @param after the id of the last one of the page before
     */
    @Requires(Permission.SET_UP_HOTELS)
    public List<ImportFacts> list(int most, Optional<String> after) {
        var who = caller.get();
        var before = after.map(Imports::parse).map(UUID::toString).orElse(null);
        List<?> found = em.createNativeQuery(VISIBLE, ImportRun.class)
                .setParameter(1, who.allHotels())
                .setParameter(2, who.userId())
                .setParameter(3, who.name())
                .setParameter(4, who.userId())
                .setParameter(5, HotelIdsColumn.write(who.hotels()))
                .setParameter(6, before)
                .setParameter(7, before)
                .setParameter(8, Math.min(most, MOST_LISTED))
                .getResultList();
        return found.stream().map(ImportRun.class::cast).map(this::facts).toList();
    }

    @Requires(Permission.SET_UP_HOTELS)
    public ImportFacts facts(UUID id) {
        return facts(visible(runs.find(id)));
    }

    /** The code of a hotel that is not the viewer's stays unsaid. */
    private ImportFacts facts(ImportRun run) {
        var code = run.hotelId()
                .filter(hotel -> caller.get().sees(hotel))
                .map(hotel -> em.find(Hotel.class, hotel).code())
                .orElse(null);
        return run.facts(caller.get(), code);
    }

    /**
     * Has the rows looked at, or looked at again, with what somebody says that the columns mean; makes nothing.
     *
     * @param hotel the code of the hotel that all rows are of; null or blank if each says its own
     * @throws Refusal if something needed has no column, or two columns mean the same
     */
    @Requires(Permission.SET_UP_HOTELS)
    public ImportFacts check(UUID id, Mapping mapping, String hotel) {
        var run = own(id);
        var code = hotel == null || hotel.isBlank() ? null : hotel.strip();
        if (mapping.fields().size() != run.columns().size()) {
            throw Refusal.conflict(
                    "imports.mapping.columns", String.valueOf(run.columns().size()));
        }
        mapping.requireComplete(run.what(), code != null);
        run.check(mapping, code == null ? null : hotel(code).id(), caller.get(), clock.instant());
        book.forgetCheck(id);
        return facts(run);
    }

    /** Has the good rows imported, and those of known guests if that is wished. */
    @Requires(Permission.SET_UP_HOTELS)
    public ImportFacts apply(UUID id, Duplicates duplicates) {
        var run = own(id);
        run.apply(duplicates, caller.get(), clock.instant());
        return facts(run);
    }

    /** Has taken back what was imported, as far as nobody has worked with it. */
    @Requires(Permission.SET_UP_HOTELS)
    public ImportFacts undo(UUID id) {
        var run = own(id);
        run.undo(caller.get(), clock.instant());
        return facts(run);
    }

    /** Ends the work that goes on; what was imported until then stays, and can be taken back. */
    @Requires(Permission.SET_UP_HOTELS)
    public ImportFacts cancel(UUID id) {
        var run = own(id);
        run.cancel(clock.instant());
        run.counts(book.counts(id));
        return facts(run);
    }

    /** Erases the file and what its rows say; which leads came of them stays known. */
    @Requires(Permission.SET_UP_HOTELS)
    public void erase(UUID id) {
        var run = own(id);
        if (run.state().isAtWork()) {
            throw Refusal.conflict("imports.refused.atWork");
        }
        pieces.erase(id);
        book.forgetWhatTheySay(id);
        run.isErased(clock.instant());
    }

    private ImportRun own(UUID id) {
        return visible(runs.findToChange(id));
    }

    /** What the caller may not see looks as if there were none. */
    private ImportRun visible(Optional<ImportRun> found) {
        return found.filter(run -> run.isVisibleTo(caller.get()))
                .orElseThrow(() -> Refusal.notFound("imports.refused.unknown"));
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("cursor", "error.cursor");
        }
    }
}
