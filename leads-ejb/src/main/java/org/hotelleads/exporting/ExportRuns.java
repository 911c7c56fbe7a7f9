package org.hotelleads.exporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.export.ExportRun;
import org.hotelleads.export.ExportRun.State;
import org.hotelleads.export.ExportWish;
import org.hotelleads.export.HotelIdsColumn;
import org.hotelleads.system.Refusal;

/** Files of leads as people have to do with them: asked for, watched, cancelled, made anew and deleted. */
@Stateless
public class ExportRuns {

    private static final int MOST_LISTED = 501;
    private static final int MOST_UNSEEN = 20;
    private static final int MOST_WAITING = 20;

    private static final String VISIBLE = """
            select r.* from export_run r
            where (? or r.hotels <@ ?::bigint[])
              and (?::uuid is null or (r.asked_at, r.id) < (select b.asked_at, b.id from export_run b where b.id = ?::uuid))
            order by r.asked_at desc, r.id desc limit ?
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Runs runs;

    @Inject
    private RunRows rows;

    @Inject
    private RunBook book;

    @Inject
    private Pieces pieces;

    @Inject
    private Chunks chunks;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Diary diary;

    @Inject
    private Clock clock;

    /**
     * Wishes for a file, which is made as soon as a node has time.
     *
     * @throws Refusal if the words of the filter are not understood, the caller may not see a hotel of it, or too many
     *     files of the caller are waited for already
     */
    @Requires(Permission.EXPORT_LEADS)
    public UUID ask(ExportWish wish) {
        var open = em.createQuery(
                        "select r from ExportRun r where r.finishedAt is null and r.scheduleName is null"
                                + " and r.askedBy = :name",
                        ExportRun.class)
                .setParameter("name", caller.get().name())
                .getResultStream()
                .filter(run -> run.isOf(caller.get()))
                .count();
        if (open >= MOST_WAITING) {
            throw Refusal.conflict("error.export.tooMany", String.valueOf(MOST_WAITING));
        }
        return book.ask(wish).id();
    }

    /**
     * The newest runs that the caller may know of, or those after one.
     *
     * @param after the id of the last run of the page before
     */
    @Requires(Permission.EXPORT_LEADS)
    public List<RunRow> list(int most, Optional<String> after) {
        var before = after.map(ExportRuns::parse).map(UUID::toString).orElse(null);
        List<?> found = em.createNativeQuery(VISIBLE, ExportRun.class)
                .setParameter(1, caller.get().allHotels())
                .setParameter(
                        2,
                        new HotelIdsColumn()
                                .convertToDatabaseColumn(caller.get().hotels()))
                .setParameter(3, before)
                .setParameter(4, before)
                .setParameter(5, Math.min(most, MOST_LISTED))
                .getResultList();
        return rows.of(found.stream().map(ExportRun.class::cast).toList());
    }

    @Requires(Permission.EXPORT_LEADS)
    public RunRow run(UUID id) {
        return rows.of(visible(runs.find(id)));
    }

    /** What the caller waits for, and what has ended without their having taken notice; newest first. */
    @Requires(Permission.EXPORT_LEADS)
    public List<RunRow> unseen() {
        var found = em.createQuery("""
                        select r from ExportRun r where r.userId = :me and r.seenAt is null and r.scheduleName is null
                        and r.state <> org.hotelleads.export.ExportRun.State.CANCELLED order by r.askedAt desc
                        """, ExportRun.class)
                .setParameter("me", caller.get().user().orElse(-1L))
                .setMaxResults(MOST_UNSEEN)
                .getResultStream()
                .filter(run -> run.isVisibleTo(caller.get()))
                .toList();
        return rows.of(found);
    }

    /** Its maker has taken notice of the end. */
    @Requires(Permission.EXPORT_LEADS)
    public void see(UUID id) {
        visible(runs.findToChange(id).filter(run -> run.isOf(caller.get()))).isSeen(clock.instant());
    }

    /** Ends it, be it waited for or at work; nothing of it is kept. */
    @Requires(Permission.EXPORT_LEADS)
    public void cancel(UUID id) {
        var run = toChange(id);
        if (!run.isOpen()) {
            throw Refusal.conflict("error.export.ended");
        }
        run.cancel(clock.instant());
        erase(id);
    }

    /** Makes after all what failed or was cancelled: from the leads as they are now, unless they were read before. */
    @Requires(Permission.EXPORT_LEADS)
    public void restart(UUID id) {
        var run = toChange(id);
        if (run.state() != State.FAILED && run.state() != State.CANCELLED) {
            throw Refusal.conflict("error.export.notFailed");
        }
        chunks.erase(id);
        run.restart(pieces.count(id) > 0, clock.instant());
    }

    /** Removes it with its file. */
    @Requires(Permission.EXPORT_LEADS)
    public void delete(UUID id) {
        var run = toChange(id);
        if (run.isOpen()) {
            throw Refusal.conflict("error.export.open");
        }
        erase(id);
        runs.remove(run);
        diary.note(Deed.EXPORT_DELETED, id, null, Map.of("file", run.fileName()));
    }

    private void erase(UUID id) {
        pieces.erase(id);
        chunks.erase(id);
    }

    private ExportRun toChange(UUID id) {
        var run = visible(runs.findToChange(id));
        if (!RunRows.mayChange(run, caller.get())) {
            throw Refusal.forbidden("error.export.foreign");
        }
        return run;
    }

    /** What the caller may not see looks as if there were none. */
    private ExportRun visible(Optional<ExportRun> found) {
        return found.filter(run -> run.isVisibleTo(caller.get()))
                .orElseThrow(() -> Refusal.notFound("error.export.unknown"));
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("cursor", "error.cursor");
        }
    }
}
