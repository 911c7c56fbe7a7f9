package org.hotelleads.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Role;
import org.hotelleads.access.User;
import org.hotelleads.capture.Capture;
import org.hotelleads.conversation.SomeMessage;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.lead.LeadAssigned;
import org.hotelleads.lead.LeadCommented;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.LeadStatusChanged;
import org.hotelleads.lead.LeadsHandedOver;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.pipeline.Bulk.LeftAsItIs;
import org.hotelleads.search.LeadFiles;
import org.hotelleads.search.LeadFilter;
import org.hotelleads.search.Period;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many leads are changed at once, in the name of who asked, and whatever happens each of them once. */
class BulkIT extends InTheContainer {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);
    private static final BulkChange CONTACTED = BulkChange.moving(StatusMove.contacted());
    private static final BulkChange SUMMER = BulkChange.commenting("Sommerangebot");

    @Inject
    private Bulk bulk;

    @Inject
    private BulkRuns runs;

    @Inject
    private BulkStep step;

    @Inject
    private Pipeline pipeline;

    @Inject
    private LeadFiles files;

    @Inject
    private Capture capture;

    @Inject
    private BulkWitness witness;

    @Inject
    private TwoWorkers twoWorkers;

    @Inject
    private Tables tables;

    @Inject
    private TestChain chain;

    private Hotel hotel;
    private User marta;

    @BeforeEach
    void openAHotel() {
        hotel = chain.openHotel();
        marta = chain.hire(Role.SALES, hotel);
    }

    private Set<UUID> guests(int many) {
        return guestsOf(hotel, many);
    }

    private Set<UUID> guestsOf(Hotel where, int many) {
        chain.enters(Caller.system("Test"));
        var leads = IntStream.range(0, many)
                .mapToObj(guest -> capture.take(SomeMessage.saying("Soy Ana Ruiz, ana" + guest + "@example.org")
                                .to(where.code())
                                .in("c-" + guest)
                                .id("m-" + guest)
                                .event())
                        .lead())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        chain.enters(marta.asCaller());
        return leads;
    }

    private BulkProgress start(BulkChange change, Set<UUID> leads) {
        return bulk.start(BulkWish.of(change, leads));
    }

    private UUID write(BulkChange change, Set<UUID> leads) {
        return runs.write(BulkWish.of(change, leads)).id();
    }

    /** A worker comes along and works until nothing is left. */
    private void workOff() {
        chain.enters(Caller.system("Test"));
        bulk.goOn(LONG_ENOUGH);
        chain.enters(marta.asCaller());
    }

    private long comments(Set<UUID> leads) {
        return leads.stream()
                .mapToLong(lead -> tables.count("lead_comment where lead_id = ?", lead))
                .sum();
    }

    private static void assertCounts(BulkProgress run, int done, int skipped, int failed) {
        assertThat(List.of(run.done(), run.skipped(), run.failed())).containsExactly(done, skipped, failed);
        assertThat(run.finished()).isTrue();
        assertThat(run.total()).isEqualTo(done + skipped + failed);
    }

    private List<String> whys(UUID run) {
        return bulk.leftAsTheyAre(run).stream().map(LeftAsItIs::why).toList();
    }

    @Test
    void aFewAreChangedAtOnceAndEachIsTold() {
        var leads = guests(3);

        assertCounts(start(CONTACTED, leads), 3, 0, 0);

        assertThat(leads).allSatisfy(lead -> {
            assertThat(files.open(lead).status()).isEqualTo(LeadStatus.CONTACTED);
            assertThat(files.open(lead).history()).hasSize(2);
            assertThat(files.open(lead).history().get(1).by()).isEqualTo("Marta");
        });
        assertThat(witness.movesOf(leads)).isEqualTo(3);
    }

    @Test
    void whatIsSoAlreadyIsSkippedAndSaysWhy() {
        var leads = guests(3);
        pipeline.move(leads.iterator().next(), StatusMove.contacted(), Optional.empty());

        var run = start(CONTACTED, leads);

        assertCounts(run, 2, 1, 0);
        assertThat(bulk.leftAsTheyAre(run.id())).singleElement().satisfies(left -> {
            assertThat(left.lead()).isEqualTo(leads.iterator().next());
            assertThat(left.name()).isEqualTo("Ana Ruiz");
            assertThat(left.why()).isEqualTo("bulk.why.already");
            assertThat(left.details()).containsExactly("CONTACTED");
        });
    }

    @Test
    void whatSomebodyChangesMeanwhileStaysAsTheyLeftIt() {
        var leads = guests(2);
        var run = write(CONTACTED, leads);
        chain.enters(chain.hire(Role.MANAGER, hotel).asCaller());
        pipeline.move(leads.iterator().next(), StatusMove.converted(), Optional.empty());

        workOff();

        assertCounts(bulk.progress(run), 1, 1, 0);
        assertThat(whys(run)).containsExactly("bulk.why.moved");
        assertThat(files.open(leads.iterator().next()).status()).isEqualTo(LeadStatus.CONVERTED);
    }

    @Test
    void aCrashInTheMiddleLosesNothingAndRepeatsNothing() {
        var leads = guests(70);
        var run = write(SUMMER, leads);
        step.take(run, 50);
        witness.failOnceAfter(10);
        assertThatThrownBy(() -> step.take(run, 50)).hasMessageContaining("crash");

        assertThat(bulk.progress(run).settled()).isEqualTo(50);
        assertThat(comments(leads)).isEqualTo(50);
        workOff();

        assertCounts(bulk.progress(run), 70, 0, 0);
        assertThat(leads).allSatisfy(lead -> assertThat(tables.count("lead_comment where lead_id = ?", lead))
                .isEqualTo(1));
    }

    @Test
    void aLeadThatCannotBeChangedKeepsNoOtherFromIt() {
        var leads = guests(7);
        var broken = leads.iterator().next();
        witness.failAlwaysAt(broken);

        var run = start(SUMMER, leads);

        assertCounts(run, 6, 0, 1);
        assertThat(bulk.leftAsTheyAre(run.id())).singleElement().satisfies(left -> {
            assertThat(left.failed()).isTrue();
            assertThat(left.lead()).isEqualTo(broken);
        });
        assertThat(comments(leads)).isEqualTo(6);
    }

    @Test
    void twoWorkersDoNothingTwice() throws Exception {
        var leads = guests(110);
        var run = write(SUMMER, leads);

        twoWorkers.workOff();

        assertCounts(bulk.progress(run), 110, 0, 0);
        assertThat(comments(leads)).isEqualTo(110);
    }

    @Test
    void moreThanTwoHundredAreLeftToTheWorker() {
        var leads = guests(201);

        var run = start(SUMMER, leads);

        assertThat(run.finished()).isFalse();
        assertThat(bulk.unseen()).extracting(BulkProgress::id).containsExactly(run.id());
        workOff();
        assertCounts(bulk.progress(run.id()), 201, 0, 0);
        bulk.see(run.id());
        assertThat(bulk.unseen()).isEmpty();
    }

    @Test
    void whatIsCancelledEndsWhereItIs() {
        var leads = guests(55);
        var run = write(SUMMER, leads);
        step.take(run, 50);

        bulk.cancel(run);
        workOff();

        assertCounts(bulk.progress(run), 50, 5, 0);
        assertThat(whys(run)).containsOnly("bulk.why.cancelled");
        assertThat(comments(leads)).isEqualTo(50);
    }

    @Test
    void whoHasLostTheRightToTheHotelChangesNothingAnyMore() {
        var leads = guests(2);
        var run = write(SUMMER, leads);
        tables.change("delete from app_user_hotel where user_id = ?", marta.id());

        workOff();

        assertCounts(bulk.progress(run), 0, 2, 0);
        assertThat(whys(run)).containsOnly("error.lead.unknown");
        assertThat(comments(leads)).isZero();
    }

    @Test
    void whoHasLeftChangesNothingAnyMore() {
        var leads = guests(2);
        var run = write(SUMMER, leads);
        tables.change("update app_user set active = false where id = ?", marta.id());

        workOff();

        assertCounts(bulk.progress(run), 0, 2, 0);
        assertThat(whys(run)).containsOnly("bulk.why.noRight");
    }

    @Test
    void aForeignLeadLooksLikeOneThatDoesNotExist() {
        var leads = new LinkedHashSet<>(guests(1));
        var foreign = guestsOf(chain.openHotel(), 1);
        leads.addAll(foreign);
        leads.add(new UUID(1, 2));

        var run = start(CONTACTED, leads);

        assertCounts(run, 1, 2, 0);
        assertThat(bulk.leftAsTheyAre(run.id())).allSatisfy(left -> {
            assertThat(left.name()).isNull();
            assertThat(left.why()).isEqualTo("error.lead.unknown");
        });
    }

    @Test
    void whoGetsManyLeadsIsToldOnce() {
        var leads = guests(4);
        var ben = chain.hire(Role.SALES, hotel);

        assertCounts(start(BulkChange.assigning(ben.id()), leads), 4, 0, 0);

        assertThat(witness.assignmentsOf(leads)).isEqualTo(4);
        assertThat(witness.handedOverTo(ben.id())).containsExactly(4);
        assertThat(files.open(leads.iterator().next()).assignedTo()).isEqualTo(ben.id());
    }

    @Test
    void nobodyGetsALeadOfAHotelThatIsNotTheirs() {
        var second = chain.openHotel();
        marta = chain.hire(Role.MANAGER, hotel);
        tables.change("insert into app_user_hotel (user_id, hotel_id) values (?, ?)", marta.id(), second.id());
        marta = chain.again(marta).get(0);
        var leads = new LinkedHashSet<>(guests(1));
        leads.addAll(guestsOf(second, 1));
        var ben = chain.hire(Role.SALES, hotel);

        var run = start(BulkChange.assigning(ben.id()), leads);

        assertCounts(run, 1, 1, 0);
        assertThat(whys(run.id())).containsExactly("error.assignee.noRight");
    }

    @Test
    void aStrangerCannotBeGivenLeads() {
        var leads = guests(1);
        var stranger = chain.hire(Role.SALES, chain.openHotel());

        var refusal = Refused.when(() -> start(BulkChange.assigning(stranger.id()), leads));

        assertThat(refusal.flaws()).singleElement().returns("error.user.unknown", Refusal.Flaw::key);
    }

    @Test
    void allThatMatchAreChangedAndNoOthers() {
        var leads = guests(3);
        pipeline.move(leads.iterator().next(), StatusMove.converted(), Optional.empty());
        var fresh =
                new LeadFilter(Set.of(LeadStatus.NEW), Set.of(), Set.of(), Set.of(), Period.ALWAYS, "", Set.of(), null);

        assertCounts(bulk.start(BulkWish.ofAll(CONTACTED, fresh)), 2, 0, 0);

        assertThat(files.open(leads.iterator().next()).status()).isEqualTo(LeadStatus.CONVERTED);
        assertCounts(bulk.start(BulkWish.ofAll(CONTACTED, fresh)), 0, 0, 0);
    }

    @Test
    void nobodySeesOrEndsWhatSomebodyElseAskedFor() {
        var run = write(SUMMER, guests(1));
        chain.enters(chain.hire(Role.MANAGER, hotel).asCaller());

        assertThat(Refused.when(() -> bulk.progress(run)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(Refused.when(() -> bulk.cancel(run)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(Refused.when(() -> bulk.leftAsTheyAre(run)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(bulk.unseen()).isEmpty();
    }

    /** Hears all that is told, and can break a change down at a lead. */
    @ApplicationScoped
    static class BulkWitness {

        private final List<LeadStatusChanged> moves = new CopyOnWriteArrayList<>();
        private final List<LeadAssigned> assignments = new CopyOnWriteArrayList<>();
        private final List<LeadsHandedOver> handovers = new CopyOnWriteArrayList<>();
        private final AtomicInteger untilCrash = new AtomicInteger(-1);
        private final Set<UUID> broken = ConcurrentHashMap.newKeySet();

        void hear(@Observes LeadStatusChanged event) {
            moves.add(event);
        }

        void hear(@Observes LeadAssigned event) {
            if (event.amongMany()) {
                assignments.add(event);
            }
        }

        void hear(@Observes LeadsHandedOver event) {
            handovers.add(event);
        }

        void hear(@Observes LeadCommented event) {
            if (untilCrash.getAndDecrement() == 0
                    || broken.contains(event.lead().id())) {
                throw new IllegalStateException("crash");
            }
        }

        public void failOnceAfter(int comments) {
            untilCrash.set(comments);
        }

        public void failAlwaysAt(UUID lead) {
            broken.add(lead);
        }

        public long movesOf(Set<UUID> leads) {
            return moves.stream()
                    .filter(move -> leads.contains(move.lead().id()))
                    .count();
        }

        public long assignmentsOf(Set<UUID> leads) {
            return assignments.stream()
                    .filter(given -> leads.contains(given.lead().id()))
                    .count();
        }

        public List<Integer> handedOverTo(Long person) {
            return handovers.stream()
                    .filter(handover -> handover.to().id().equals(person))
                    .map(LeadsHandedOver::count)
                    .toList();
        }
    }

    /** Two workers at the same time, as on two nodes. */
    @ApplicationScoped
    static class TwoWorkers {

        @Resource
        private ManagedExecutorService threads;

        @Inject
        private OneWorker worker;

        public void workOff() throws InterruptedException, ExecutionException {
            Callable<Void> work = () -> {
                worker.workOff();
                return null;
            };
            for (var done : threads.invokeAll(List.of(work, work))) {
                done.get();
            }
        }
    }

    /** A worker in a request of its own. */
    @ApplicationScoped
    static class OneWorker {

        @Inject
        private Bulk bulk;

        @Inject
        private CurrentCaller caller;

        @ActivateRequestContext
        public void workOff() {
            caller.is(Caller.system("Test"));
            bulk.goOn(LONG_ENOUGH);
        }
    }
}
