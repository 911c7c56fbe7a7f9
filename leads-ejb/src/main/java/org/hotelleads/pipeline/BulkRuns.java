package org.hotelleads.pipeline;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.access.Users;
import org.hotelleads.search.LeadSearch;
import org.hotelleads.system.Ids;
import org.hotelleads.system.Refusal;

/** All changes of many leads, of which each caller gets only their own. */
@Stateless
public class BulkRuns {

    /** How many leads one change may be about. */
    static final int MOST_LEADS = 100_000;

    private static final int MOST_LISTED = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BulkItems items;

    @Inject
    private LeadSearch search;

    @Inject
    private Users users;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Writes down what is to be done and with which leads, before anything of it is done. */
    @Requires(Permission.WORK_LEADS)
    public BulkProgress write(BulkWish wish) {
        wish.change().person().ifPresent(this::requireColleague);
        var run = new BulkRun(Ids.next(clock), caller.get(), wish.change(), clock.instant());
        em.persist(run);
        em.flush();
        run.isAbout(
                wish.filter() == null ? items.addNamed(run.id(), wish.leads()) : addAll(run, wish), clock.instant());
        return run.progress();
    }

    private int addAll(BulkRun run, BulkWish wish) {
        var picks = search.pick(wish.filter(), MOST_LEADS + 1);
        if (picks.size() > MOST_LEADS) {
            throw Refusal.conflict("error.bulk.tooMany", String.valueOf(MOST_LEADS));
        }
        return items.add(run.id(), picks);
    }

    /** Nobody learns of people who share no hotel with them. */
    private void requireColleague(long id) {
        var person = users.get(id, "assignedTo");
        var who = caller.get();
        if (!who.allHotels() && who.hotels().stream().noneMatch(person::worksOn)) {
            throw Refusal.invalid("assignedTo", "error.user.unknown", String.valueOf(id));
        }
    }

    /** The caller's change of this id. */
    @Requires(Permission.WORK_LEADS)
    public BulkProgress progress(UUID id) {
        return own(em.find(BulkRun.class, id)).progress();
    }

    /** What the caller has under way, and what has ended without their having taken notice; newest first. */
    @Requires(Permission.WORK_LEADS)
    public List<BulkProgress> unseen() {
        return em.createQuery(
                        "select r from BulkRun r where r.userId = :me and r.seenAt is null order by r.askedAt desc",
                        BulkRun.class)
                .setParameter("me", caller.get().user().orElse(-1L))
                .setMaxResults(MOST_LISTED)
                .getResultStream()
                .map(BulkRun::progress)
                .toList();
    }

    /** Ends it where it is; what was done stays done. */
    @Requires(Permission.WORK_LEADS)
    public BulkProgress cancel(UUID id) {
        var run = own(em.find(BulkRun.class, id, LockModeType.PESSIMISTIC_WRITE));
        run.cancel(clock.instant());
        return run.progress();
    }

    /** Its maker has taken notice of the end. */
    @Requires(Permission.WORK_LEADS)
    public void see(UUID id) {
        own(em.find(BulkRun.class, id, LockModeType.PESSIMISTIC_WRITE)).isSeen(clock.instant());
    }

    private BulkRun own(BulkRun found) {
        return Optional.ofNullable(found)
                .filter(run -> run.isOf(caller.get()))
                .orElseThrow(() -> Refusal.notFound("error.bulk.unknown"));
    }
}
