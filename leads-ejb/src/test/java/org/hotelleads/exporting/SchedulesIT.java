package org.hotelleads.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Role;
import org.hotelleads.access.User;
import org.hotelleads.export.DeliveryTrouble;
import org.hotelleads.export.ExportEnded;
import org.hotelleads.export.TargetKind;
import org.hotelleads.export.TargetSetting;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.inside.TestClock;
import org.hotelleads.search.SavedViews;
import org.hotelleads.search.ViewContent;
import org.hotelleads.search.ViewWish;
import org.hotelleads.system.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Schedules come when they are due, exactly once, and their files go to those who may have them. */
class SchedulesIT extends InTheContainer {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    @Inject
    private ExportSchedules schedules;

    @Inject
    private ExportTargets targets;

    @Inject
    private TargetTests trials;

    @Inject
    private ScheduleClock times;

    @Inject
    private Deliveries deliveries;

    @Inject
    private SavedViews views;

    @Inject
    private Nodes nodes;

    @Inject
    private Endings endings;

    @Inject
    private Handcart cart;

    @Inject
    private Tables tables;

    @Inject
    private TestChain chain;

    @Inject
    private TestClock clock;

    private Hotel hotel;
    private User marta;
    private User boss;

    /** Two nodes that look at the same schedule at the same time. */
    @ApplicationScoped
    public static class Nodes {

        @Resource
        private ManagedExecutorService threads;

        @Inject
        private Node node;

        int thatMake(long schedule, int count) throws Exception {
            var work = new ArrayList<Callable<Boolean>>();
            for (var number = 0; number < count; number++) {
                work.add(() -> node.makes(schedule));
            }
            var made = 0;
            for (var done : threads.invokeAll(work)) {
                made += done.get() ? 1 : 0;
            }
            return made;
        }
    }

    @ApplicationScoped
    public static class Node {

        @Inject
        private ScheduleClock times;

        @Inject
        private CurrentCaller caller;

        @ActivateRequestContext
        public boolean makes(long schedule) {
            caller.is(Caller.system("Node"));
            return times.make(schedule);
        }
    }

    /** Lets runs end as the job does. */
    @ApplicationScoped
    public static class Endings {

        @Inject
        private Runs runs;

        @Inject
        private Event<ExportEnded> ended;

        @Transactional
        public void tell(UUID run) {
            ended.fire(new ExportEnded(runs.find(run).orElseThrow()));
        }
    }

    /** Brings files into a map. */
    @ApplicationScoped
    public static class Handcart implements Courier {

        private final Map<String, Integer> brought = new ConcurrentHashMap<>();
        private final Map<String, DeliveryTrouble> troubles = new ConcurrentHashMap<>();

        public Map<String, Integer> brought() {
            return brought;
        }

        public Map<String, DeliveryTrouble> troubles() {
            return troubles;
        }

        @Override
        public TargetKind kind() {
            return TargetKind.S3;
        }

        @Override
        public void bring(Map<TargetSetting, String> settings, String fileName, FileContent content) {
            var bucket = settings.get(TargetSetting.BUCKET);
            var trouble = troubles.get(bucket);
            if (trouble != null) {
                throw new CourierTrouble(trouble, "as the test wants it");
            }
            try (var in = content.open()) {
                brought.put(bucket, in.readAllBytes().length);
            } catch (IOException e) {
                throw new CourierTrouble(DeliveryTrouble.FAULT, "", e);
            }
        }

        @Override
        public void test(Map<TargetSetting, String> settings) {
            if (!"very-secret".equals(settings.get(TargetSetting.SECRET))) {
                throw new CourierTrouble(DeliveryTrouble.REFUSED, "");
            }
        }
    }

    @BeforeEach
    void aHotelWithAManager() {
        tables.change("update export_schedule set enabled = false");
        hotel = chain.openHotel();
        marta = chain.hire(Role.MANAGER, hotel);
        boss = chain.hire(Role.ADMIN, hotel);
        tables.change("update app_user set email = login || '@example.org' where id in (?, ?)", marta.id(), boss.id());
        chain.enters(marta.asCaller());
    }

    private ScheduleWish weekly(Long view, List<Long> people, List<Long> places, boolean attach) {
        return new ScheduleWish(
                "Weekly",
                view,
                "status=NEW",
                view == null ? "LAST_WEEK" : null,
                "",
                "csv",
                true,
                null,
                "WEEKLY",
                List.of("MONDAY"),
                null,
                "07:00",
                "Europe/Madrid",
                people,
                places,
                attach,
                true);
    }

    private long kept(ScheduleWish wish) {
        return schedules.keep(wish);
    }

    private void system() {
        chain.enters(Caller.system("Test"));
    }

    /** Puts the clock forward to a minute after the schedule is due. */
    private Instant waitFor(long schedule) {
        var next = Instant.ofEpochMilli(Long.parseLong(tables.text(
                "select (extract(epoch from next_at) * 1000)::bigint from export_schedule where id = ?", schedule)));
        clock.forward(Duration.between(clock.instant(), next).plusSeconds(60));
        return next;
    }

    private long runs(long schedule) {
        return tables.count("export_run where schedule_id = ?", schedule);
    }

    private UUID lastRun(long schedule) {
        return UUID.fromString(tables.text(
                "select id from export_run where schedule_id = ? order by asked_at desc limit 1", schedule));
    }

    private UUID done(long schedule, int bytes) {
        var run = lastRun(schedule);
        tables.change("insert into export_chunk (run_id, number, content) values (?, 0, ?)", run, new byte[bytes]);
        tables.change(
                "update export_run set state = 'DONE', rows = 3, rows_written = 3, bytes = ?, finished_at = ?, expires_at = ? where id = ?",
                bytes,
                Timestamp.from(clock.instant()),
                Timestamp.from(clock.instant().plus(Duration.ofDays(30))),
                run);
        endings.tell(run);
        return run;
    }

    private void bringAll() {
        system();
        while (deliveries.bring()) {}
    }

    private String delivered(UUID run, String what, String way) {
        return tables.text("select " + what + " from export_delivery where run_id = ? and way = ?", run, way);
    }

    @Test
    void aWeeklyScheduleMakesOneRunForEachWeekAlsoWhenClocksChange() {
        var schedule = kept(weekly(null, List.of(), List.of(), false));
        system();

        for (var week = 0; week < 20; week++) {
            var due = waitFor(schedule);
            assertThat(due.atZone(MADRID).toLocalTime()).hasToString("07:00");
            assertThat(times.due()).contains(schedule);
            assertThat(times.make(schedule)).isTrue();
            assertThat(times.make(schedule)).isFalse();
            done(schedule, 1);
            assertThat(times.due()).doesNotContain(schedule);
        }

        assertThat(runs(schedule)).isEqualTo(20);
        assertThat(tables.count("(select distinct due_at from export_run where schedule_id = ?) d", schedule))
                .isEqualTo(20);
    }

    @Test
    void ofSeveralNodesOneMakesIt() throws Exception {
        var schedule = kept(weekly(null, List.of(), List.of(), false));
        waitFor(schedule);

        assertThat(nodes.thatMake(schedule, 6)).isEqualTo(1);
        assertThat(runs(schedule)).isEqualTo(1);
    }

    @Test
    void whatWasMissedIsMadeUpOnceForTheLastTime() {
        var schedule = kept(weekly(null, List.of(), List.of(), false));
        var first = waitFor(schedule);
        clock.forward(Duration.ofDays(23));
        system();

        assertThat(times.make(schedule)).isTrue();
        done(schedule, 1);
        assertThat(times.make(schedule)).isFalse();

        var due = Instant.ofEpochMilli(Long.parseLong(tables.text(
                "select (extract(epoch from due_at) * 1000)::bigint from export_run where schedule_id = ?", schedule)));
        assertThat(due.atZone(MADRID)).isEqualTo(first.atZone(MADRID).plusWeeks(3));
        assertThat(ZonedDateTime.ofInstant(clock.instant(), MADRID)).isAfter(due.atZone(MADRID));
        var monday = due.atZone(MADRID).toLocalDate().minusWeeks(1);
        assertThat(tables.text("select query from export_run where schedule_id = ?", schedule))
                .contains("from=" + monday, "to=" + monday.plusDays(6), "status=NEW");
    }

    @Test
    void runsOfOneScheduleDoNotOverlap() {
        var schedule = kept(weekly(null, List.of(), List.of(), false));
        waitFor(schedule);
        system();
        times.make(schedule);
        waitFor(schedule);

        assertThat(times.due()).doesNotContain(schedule);
        assertThat(times.make(schedule)).isFalse();
        assertThatThrownBy(() -> schedules.runNow(schedule)).isInstanceOf(Refusal.class);

        done(schedule, 1);
        assertThat(times.make(schedule)).isTrue();
        assertThat(runs(schedule)).isEqualTo(2);
    }

    @Test
    void whoseOwnerHasLeftFailsAndSaysSo() {
        var schedule = kept(weekly(null, List.of(), List.of(), false));
        waitFor(schedule);
        tables.change("update app_user set active = false where id = ?", marta.id());
        system();

        assertThat(times.make(schedule)).isTrue();

        assertThat(tables.text("select state || ' ' || trouble from export_run where schedule_id = ?", schedule))
                .isEqualTo("FAILED ASKER_GONE");
        assertThat(tables.count(
                        "outbox where occasion = 'EXPORT_FAILED' and user_id = ? and text like '%" + lastRun(schedule)
                                + "%'",
                        boss.id()))
                .isEqualTo(1);
    }

    @Test
    void whoseViewIsDeletedFailsAndIsShownAsSuch() {
        var view = views.keep(new ViewWish("Mine", null, new ViewContent("status=NEW", 7, "")));
        var schedule = kept(weekly(view, List.of(), List.of(), false));
        assertThat(schedules.get(schedule).viewName()).isEqualTo("Mine");
        views.delete(view);
        waitFor(schedule);
        system();

        assertThat(times.make(schedule)).isTrue();

        assertThat(tables.text("select state || ' ' || trouble from export_run where schedule_id = ?", schedule))
                .isEqualTo("FAILED VIEW_GONE");
        assertThat(schedules.get(schedule).viewGone()).isTrue();
    }

    @Test
    void eachFlawIsNamed() {
        var wish = new ScheduleWish(
                " ",
                null,
                "status=NOBODY&hotel=nowhere",
                "SOON",
                "name.shoe-size",
                "pdf",
                true,
                "not a tag",
                "WEEKLY",
                List.of(),
                null,
                "25:00",
                "Europe/Atlantis",
                List.of(-5L),
                List.of(-7L),
                false,
                false);

        var refusal = catchThrowableOfType(Refusal.class, () -> schedules.keep(wish));

        assertThat(refusal.flaws().stream().map(Refusal.Flaw::field))
                .contains(
                        "name",
                        "query",
                        "moving",
                        "columns",
                        "format",
                        "locale",
                        "weekdays",
                        "time",
                        "zone",
                        "targets");
    }

    @Test
    void whoDoesNotSeeItsHotelsIsNoReceiver() {
        var stranger = chain.hire(Role.MANAGER, chain.openHotel());
        var seller = chain.hire(Role.SALES, hotel);
        var wish = weekly(null, List.of(stranger.id(), seller.id()), List.of(), false);

        assertThatThrownBy(() -> schedules.keep(wish)).isInstanceOf(Refusal.class);
        assertThat(schedules.whoMayGet(wish, Optional.empty()).stream().map(ScheduleRow.Person::id))
                .contains(marta.id(), boss.id())
                .doesNotContain(stranger.id(), seller.id());
    }

    @Test
    void onlyItsOwnerAndAdminsSeeIt() {
        var schedule = kept(weekly(null, List.of(), List.of(), false));
        chain.enters(chain.hire(Role.MANAGER, hotel).asCaller());
        assertThat(schedules.list()).isEmpty();
        assertThatThrownBy(() -> schedules.turn(schedule, false)).isInstanceOf(Refusal.class);

        chain.enters(boss.asCaller());
        schedules.turn(schedule, false);
        assertThat(schedules.get(schedule).nextAt()).isNull();
    }

    private long bucket(String name) {
        system();
        var values = new EnumMap<TargetSetting, String>(TargetSetting.class);
        values.put(TargetSetting.BUCKET, name);
        values.put(TargetSetting.REGION, "eu-west-1");
        values.put(TargetSetting.KEY, "key");
        values.put(TargetSetting.SECRET, "very-secret");
        var id = targets.keep(TargetKind.S3, new TargetWish(name, true, values, Set.of()));
        chain.enters(marta.asCaller());
        return id;
    }

    @Test
    void aFileGoesToPeopleAndTargetsWhoMayHaveIt() {
        var name = "b-" + UUID.randomUUID();
        var target = bucket(name);
        var colleague = chain.hire(Role.MANAGER, hotel);
        var schedule = kept(weekly(null, List.of(marta.id(), colleague.id()), List.of(target), true));
        waitFor(schedule);
        system();
        times.make(schedule);
        tables.change("delete from app_user_hotel where user_id = ?", colleague.id());

        var run = done(schedule, 5_000);
        endings.tell(run);
        bringAll();

        assertThat(tables.count("export_delivery where run_id = ?", run)).isEqualTo(3);
        assertThat(tables.count("export_delivery where run_id = ? and state = 'DONE'", run))
                .isEqualTo(2);
        assertThat(tables.text(
                        "select trouble from export_delivery where run_id = ? and user_id = ?", run, colleague.id()))
                .isEqualTo("RIGHT_LOST");
        assertThat(cart.brought()).containsEntry(name, 5_000);
        assertThat(targets.get(target).lastSuccessAt()).isNotNull();
        assertThat(tables.text(
                        "select length(a.content) || ' ' || a.type from outbox_attachment a join outbox o on o.id = a.outbox_id where o.user_id = ? and o.occasion = 'EXPORT_READY'",
                        marta.id()))
                .isEqualTo("5000 text/csv;charset=UTF-8");
    }

    @Test
    void whatIsTooLargeForAMailIsOnlyLinked() {
        var schedule = kept(weekly(null, List.of(marta.id()), List.of(), true));
        waitFor(schedule);
        system();
        times.make(schedule);
        var run = done(schedule, 11 * 1_024 * 1_024);
        bringAll();

        assertThat(delivered(run, "state", "MAIL")).isEqualTo("DONE");
        assertThat(tables.count(
                        "outbox_attachment a join outbox o on o.id = a.outbox_id where o.user_id = ?", marta.id()))
                .isZero();
        assertThat(tables.text("select text from outbox where user_id = ? and occasion = 'EXPORT_READY'", marta.id()))
                .contains("/exports?run=" + run, "demasiado grande");
    }

    @Test
    void whatFailsIsTriedAgainUntilItIsHopeless() {
        var name = "b-" + UUID.randomUUID();
        var target = bucket(name);
        var schedule = kept(weekly(null, List.of(), List.of(target), false));
        waitFor(schedule);
        system();
        times.make(schedule);
        cart.troubles().put(name, DeliveryTrouble.NO_ANSWER);
        var run = done(schedule, 10);

        for (var attempt = 1; attempt <= 8; attempt++) {
            bringAll();
            assertThat(delivered(run, "attempts", "TARGET")).isEqualTo(String.valueOf(attempt));
            clock.forward(Duration.ofHours(15));
        }

        assertThat(delivered(run, "state || ' ' || trouble", "TARGET")).isEqualTo("FAILED NO_ANSWER");
        assertThat(targets.get(target).trouble()).isEqualTo(DeliveryTrouble.NO_ANSWER);
        assertThat(tables.count("outbox where occasion = 'EXPORT_FAILED' and user_id = ?", marta.id()))
                .isEqualTo(1);

        cart.troubles().remove(name);
        chain.enters(marta.asCaller());
        deliveries.again(UUID.fromString(delivered(run, "id", "TARGET")));
        bringAll();
        assertThat(delivered(run, "state", "TARGET")).isEqualTo("DONE");
        assertThat(targets.get(target).trouble()).isNull();
    }

    @Test
    void whatCannotHelpIsNotTriedAgain() {
        var name = "b-" + UUID.randomUUID();
        var schedule = kept(weekly(null, List.of(), List.of(bucket(name)), false));
        waitFor(schedule);
        system();
        times.make(schedule);
        cart.troubles().put(name, DeliveryTrouble.FORBIDDEN);
        var run = done(schedule, 10);

        bringAll();

        assertThat(delivered(run, "state || ' ' || attempts", "TARGET")).isEqualTo("FAILED 1");
    }

    @Test
    void secretsOfTargetsAreEncipheredNeverShownAndStay() {
        var target = bucket("b-" + UUID.randomUUID());
        system();

        assertThat(trials.test(target).isGood()).isTrue();
        assertThat(targets.get(target).settings()).doesNotContainKey(TargetSetting.SECRET);
        assertThat(targets.get(target).secretsSetAt()).containsOnlyKeys(TargetSetting.SECRET);
        assertThat(tables.count("export_target_setting where target_id = ? and value like '%very-secret%'", target))
                .isZero();

        targets.change(target, new TargetWish(null, null, Map.of(TargetSetting.REGION, "eu-south-2"), Set.of()));
        assertThat(trials.test(target).isGood()).isTrue();
        targets.change(target, new TargetWish(null, null, Map.of(TargetSetting.SECRET, "other"), Set.of()));
        assertThat(trials.test(target).trouble()).isEqualTo(DeliveryTrouble.REFUSED);
        assertThat(targets.get(target).trouble()).isEqualTo(DeliveryTrouble.REFUSED);
    }

    @Test
    void onlyWhoRunsTheWholeChainMakesTargets() {
        bucket("b-" + UUID.randomUUID());

        chain.enters(marta.asCaller());
        assertThatThrownBy(() -> targets.list()).isInstanceOf(Refusal.class);
        assertThat(targets.names()).isNotEmpty();
    }
}
