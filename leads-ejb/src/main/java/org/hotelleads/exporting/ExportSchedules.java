package org.hotelleads.exporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.access.User;
import org.hotelleads.access.Users;
import org.hotelleads.export.ExportSchedule;
import org.hotelleads.system.Refusal;

/** Files that are made again and again: each person has their own schedules, and who runs the chain has all. */
@Stateless
public class ExportSchedules {

    private static final int MOST_OF_ONE_PERSON = 100;
    private static final int MOST_LISTED = 500;
    private static final int MOST_TIMES = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ScheduleReading reading;

    @Inject
    private ScheduleRows rows;

    @Inject
    private RunBook book;

    @Inject
    private Users users;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Diary diary;

    @Inject
    private Clock clock;

    /** Those that the caller may see, in the order of their names. */
    @Requires(Permission.EXPORT_LEADS)
    public List<ScheduleRow> list() {
        var visible = em.createQuery(
                        "select s from ExportSchedule s join fetch s.owner order by lower(s.name), s.id",
                        ExportSchedule.class)
                .setMaxResults(MOST_LISTED)
                .getResultStream()
                .filter(schedule -> schedule.isVisibleTo(caller.get()))
                .toList();
        return rows.of(visible);
    }

    @Requires(Permission.EXPORT_LEADS)
    public ScheduleRow get(long id) {
        return rows.of(List.of(found(id, LockModeType.NONE))).get(0);
    }

    /** Keeps a new one of the caller and gives its id. @throws Refusal naming each wrong field */
    @Requires(Permission.EXPORT_LEADS)
    public long keep(ScheduleWish wish) {
        var owner = caller.get()
                .user()
                .map(id -> em.find(User.class, id))
                .orElseThrow(() -> Refusal.forbidden("error.schedule.owner"));
        return keep(wish, owner);
    }

    /**
     * The same for somebody else.
     *
     * @param owner the login of whose it is
     * @throws Refusal naming each wrong field
     */
    @Requires(Permission.RUN_CHAIN)
    public long keepFor(String owner, ScheduleWish wish) {
        if (!caller.get().allHotels()) {
            throw Refusal.forbidden("error.target.chain");
        }
        var found = users.find(owner)
                .filter(user -> user.isActive() && user.asCaller().may(Permission.EXPORT_LEADS))
                .orElseThrow(() -> Refusal.invalid("owner", "error.schedule.ownerUnknown", Flaws.shown(owner)));
        return keep(wish, found);
    }

    private long keep(ScheduleWish wish, User owner) {
        var kept = em.createQuery("select count(s) from ExportSchedule s where s.owner = :owner", Long.class)
                .setParameter("owner", owner)
                .getSingleResult();
        if (kept >= MOST_OF_ONE_PERSON) {
            throw Refusal.conflict("error.schedule.tooManyKept", String.valueOf(MOST_OF_ONE_PERSON));
        }
        var schedule = new ExportSchedule(owner, reading.of(wish, owner), clock.instant());
        em.persist(schedule);
        em.flush();
        note(Deed.SCHEDULE_MADE, schedule);
        return schedule.id();
    }

    /** It is something else from now on; its owner stays. @throws Refusal naming each wrong field */
    @Requires(Permission.EXPORT_LEADS)
    public void change(long id, ScheduleWish wish) {
        var schedule = found(id, LockModeType.PESSIMISTIC_WRITE);
        schedule.change(reading.of(wish, schedule.owner()), clock.instant());
        note(Deed.SCHEDULE_CHANGED, schedule);
    }

    private void note(Deed deed, ExportSchedule schedule) {
        diary.note(deed, schedule.id(), null, Map.of("name", schedule.name()));
    }

    /** Lets it run, or leaves it alone; what it misses meanwhile is not made up. */
    @Requires(Permission.EXPORT_LEADS)
    public void turn(long id, boolean on) {
        var schedule = found(id, LockModeType.PESSIMISTIC_WRITE);
        schedule.turn(on, clock.instant());
        note(Deed.SCHEDULE_CHANGED, schedule);
    }

    /** Its runs stay until their files are erased. */
    @Requires(Permission.EXPORT_LEADS)
    public void delete(long id) {
        var schedule = found(id, LockModeType.PESSIMISTIC_WRITE);
        em.remove(schedule);
        note(Deed.SCHEDULE_REMOVED, schedule);
    }

    /**
     * Makes a file at once, out of turn, and gives the id of the run.
     *
     * @throws Refusal if a run of it is under way
     */
    @Requires(Permission.EXPORT_LEADS)
    public UUID runNow(long id) {
        var schedule = found(id, LockModeType.PESSIMISTIC_WRITE);
        var open = em.createQuery(
                        "select count(r) from ExportRun r where r.scheduleId = :id and r.finishedAt is null",
                        Long.class)
                .setParameter("id", id)
                .getSingleResult();
        if (open > 0) {
            throw Refusal.conflict("error.schedule.underWay");
        }
        return book.askFor(schedule, clock.instant()).id();
    }

    /**
     * The next times that such a schedule would run; only its timing is looked at.
     *
     * @param count how many, at most twenty
     * @throws Refusal naming each wrong field
     */
    @Requires(Permission.EXPORT_LEADS)
    public List<ZonedDateTime> next(ScheduleWish timing, int count) {
        return reading.timing(timing).next(clock.instant(), Math.min(count, MOST_TIMES));
    }

    /**
     * Those who could get the file of such a schedule by mail: who may export and see all of its hotels.
     *
     * @param id of the schedule that is changed, for its owner counts; empty for a new one of the caller
     * @throws Refusal if it is not known which leads are meant
     */
    @Requires(Permission.EXPORT_LEADS)
    public List<ScheduleRow.Person> whoMayGet(ScheduleWish wish, Optional<Long> id) {
        var owner = id.map(known -> found(known, LockModeType.NONE).owner())
                .or(() -> caller.get().user().map(me -> em.find(User.class, me)))
                .orElseThrow(() -> Refusal.forbidden("error.schedule.owner"));
        return reading.whoMayGet(wish, owner).stream()
                .map(user -> new ScheduleRow.Person(user.id(), user.name()))
                .toList();
    }

    private ExportSchedule found(long id, LockModeType lock) {
        return Optional.ofNullable(em.find(ExportSchedule.class, id, lock))
                .filter(schedule -> schedule.isVisibleTo(caller.get()))
                .orElseThrow(() -> Refusal.notFound("error.schedule.unknown"));
    }
}
