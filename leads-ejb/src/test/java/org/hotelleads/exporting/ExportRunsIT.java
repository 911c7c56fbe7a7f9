package org.hotelleads.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Role;
import org.hotelleads.access.User;
import org.hotelleads.capture.Capture;
import org.hotelleads.conversation.SomeMessage;
import org.hotelleads.export.ExportEnded;
import org.hotelleads.export.ExportRun;
import org.hotelleads.export.ExportRun.State;
import org.hotelleads.export.ExportWish;
import org.hotelleads.export.FileFormat;
import org.hotelleads.export.RunTrouble;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.inside.TestClock;
import org.hotelleads.search.LeadColumn;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of leads are asked for, made once, kept for those who may see their hotels, and forgotten. */
class ExportRunsIT extends InTheContainer {

    @Inject
    private ExportRuns runs;

    @Inject
    private ExportFiles files;

    @Inject
    private ExportWork work;

    @Inject
    private ExportReading reading;

    @Inject
    private ExportWriting writing;

    @Inject
    private ExportEnding ending;

    @Inject
    private ExportCleaning cleaning;

    @Inject
    private RunBook book;

    @Inject
    private Capture capture;

    @Inject
    private EndsOfRuns ends;

    @Inject
    private TwoNodes twoNodes;

    @Inject
    private Tables tables;

    @Inject
    private TestChain chain;

    @Inject
    private TestClock clock;

    private Hotel hotel;
    private User marta;

    @BeforeEach
    void openAHotel() {
        hotel = chain.openHotel();
        marta = chain.hire(Role.MANAGER, hotel);
        chain.enters(marta.asCaller());
    }

    private UUID guest(String name) {
        chain.enters(Caller.system("Test"));
        var talk = UUID.randomUUID().toString();
        var lead = capture.take(SomeMessage.saying("Hola, soy " + name + ", " + talk + "@example.org")
                        .to(hotel.code())
                        .in(talk)
                        .id(talk)
                        .event())
                .lead();
        chain.enters(marta.asCaller());
        return lead;
    }

    private static ExportWish wish(FileFormat format) {
        return new ExportWish("sort=name", List.of(LeadColumn.NAME, LeadColumn.STATUS), format, false);
    }

    private UUID ask(FileFormat format) {
        return runs.ask(wish(format));
    }

    private void asTheMachine(Runnable work) {
        chain.enters(Caller.system("Test"));
        try {
            work.run();
        } finally {
            chain.enters(marta.asCaller());
        }
    }

    private void read(UUID run, long job) {
        asTheMachine(() -> {
            assertThat(work.begin(run, job)).isTrue();
            assertThat(reading.read(run, job)).isTrue();
        });
    }

    private void write(UUID run, long job) {
        asTheMachine(() -> {
            for (var piece = 0; piece < writing.textPieces(run, job); piece++) {
                assertThat(writing.writeText(run, job, piece)).isTrue();
            }
            writing.writeWorkbook(run, job);
            ending.complete(run, job);
        });
    }

    private void make(UUID run) {
        read(run, 1);
        write(run, 1);
    }

    private byte[] content(UUID run) {
        try {
            var out = new ByteArrayOutputStream();
            files.send(run, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> lines(UUID run) {
        return new String(content(run), StandardCharsets.UTF_8).lines().toList();
    }

    private State state(UUID run) {
        return runs.run(run).state();
    }

    private long left(UUID run, String table) {
        return tables.count(table + " where run_id = ?", run);
    }

    @Test
    void aFileHoldsTheLeadsThatItsAskerMaySee() {
        guest("Ana Ruiz");
        guest("Ben Roy");
        chain.guestOf(chain.openHotel());
        var run = ask(FileFormat.CSV);
        assertThat(state(run)).isEqualTo(State.WAITING);

        make(run);

        assertThat(lines(run)).hasSize(3).element(1).asString().startsWith("Ana Ruiz,");
        assertThat(lines(run).get(2)).startsWith("Ben Roy,");
        var row = runs.run(run);
        assertThat(row.state()).isEqualTo(State.DONE);
        assertThat(row.rows()).isEqualTo(2);
        assertThat(row.bytes()).isEqualTo(content(run).length);
        assertThat(row.sha256()).hasSize(64);
        assertThat(row.downloads()).isNotEmpty().allSatisfy(got -> assertThat(got.by())
                .isEqualTo("Marta"));
        assertThat(left(run, "export_piece")).isZero();
        assertThat(ends.of(run)).containsExactly(State.DONE);
    }

    @Test
    void ofNoLeadsThereAreTheHeadings() {
        var run = ask(FileFormat.CSV);
        make(run);
        assertThat(lines(run)).hasSize(1);
        assertThat(runs.run(run).percent()).contains(100);
    }

    @Test
    void whatHappensAfterTheReadingIsNotInTheFile() {
        var ana = guest("Ana Ruiz");
        guest("Ben Roy");
        var run = ask(FileFormat.CSV);
        read(run, 1);
        guest("Cleo Sanz");
        tables.change("update lead set name = 'Zoe', name_key = 'zoe' where id = ?", ana);

        write(run, 1);

        assertThat(lines(run)).hasSize(3).element(1).asString().startsWith("Ana Ruiz,");
    }

    @Test
    void nobodySeesAFileBeforeItIsComplete() {
        guest("Ana Ruiz");
        var run = ask(FileFormat.CSV);
        read(run, 1);
        asTheMachine(() -> writing.writeText(run, 1, 0));
        assertThat(Refused.when(() -> files.facts(run)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(Refused.when(() -> content(run)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(runs.run(run).rowsWritten()).isEqualTo(1);
    }

    @Test
    void aWorkbookThatIsWrittenAnewIsTheSameByteByByte() {
        guest("Ana Ruiz");
        var run = ask(FileFormat.XLSX);
        read(run, 1);
        asTheMachine(() -> assertThat(writing.writeWorkbook(run, 1)).isTrue());
        var first = tables.text("select md5(content) from export_chunk where run_id = ? and number = 0", run);
        asTheMachine(() -> assertThat(work.begin(run, 2)).isTrue());

        write(run, 2);

        assertThat(tables.text("select md5(content) from export_chunk where run_id = ? and number = 0", run))
                .isEqualTo(first);
        assertThat(runs.run(run).sha256()).hasSize(64);
    }

    @Test
    void aJobThatALaterOneHasTakenTheRunFromWritesNothingMore() {
        guest("Ana Ruiz");
        var run = ask(FileFormat.CSV);
        read(run, 1);
        asTheMachine(() -> {
            assertThat(work.begin(run, 2)).isTrue();
            assertThat(work.begin(run, 1)).isFalse();
            assertThat(work.read(run, 1, 0)).isFalse();
            assertThat(work.keep(run, 1, 0, new byte[1], 1)).isFalse();
            assertThat(writing.writeText(run, 1, 0)).isFalse();
            assertThat(writing.writeWorkbook(run, 1)).isFalse();
            ending.complete(run, 1);
            work.failed(run, 1, RunTrouble.FILTER, null);
        });
        assertThat(state(run)).isEqualTo(State.WRITING);
        assertThat(left(run, "export_chunk")).isZero();
        write(run, 2);
        assertThat(lines(run)).hasSize(2);
    }

    @Test
    void whatIsCancelledLeavesNothingAndCanBeMadeAnew() {
        guest("Ana Ruiz");
        var run = ask(FileFormat.CSV);
        read(run, 1);
        asTheMachine(() -> writing.writeText(run, 1, 0));

        runs.cancel(run);

        asTheMachine(() -> assertThat(writing.writeText(run, 1, 0)).isFalse());
        assertThat(state(run)).isEqualTo(State.CANCELLED);
        assertThat(left(run, "export_piece") + left(run, "export_chunk")).isZero();
        assertThat(ends.of(run)).isEmpty();
        assertThat(Refused.when(() -> runs.cancel(run)).key()).isEqualTo("error.export.ended");
        guest("Ben Roy");
        runs.restart(run);
        make(run);
        assertThat(lines(run)).hasSize(3);
    }

    @Test
    void whatFailedAfterTheReadingGoesOnFromWhatWasRead() {
        guest("Ana Ruiz");
        var run = ask(FileFormat.CSV);
        read(run, 1);
        asTheMachine(() -> work.failed(run, 1, RunTrouble.FILTER, "x"));
        assertThat(ends.of(run)).containsExactly(State.FAILED);
        assertThat(runs.run(run).troubleKey()).contains("RunTrouble.FILTER");
        guest("Ben Roy");

        runs.restart(run);
        make(run);

        assertThat(lines(run)).hasSize(2);
        assertThat(runs.run(run).troubleKey()).isEmpty();
    }

    @Test
    void whoHasLostAHotelGetsNeitherANewFileNorAnOldOne() {
        guest("Ana Ruiz");
        var old = ask(FileFormat.CSV);
        make(old);
        var run = ask(FileFormat.CSV);
        tables.change("delete from app_user_hotel where user_id = ?", marta.id());
        asTheMachine(() -> {
            work.begin(run, 1);
            assertThatThrownBy(() -> reading.read(run, 1))
                    .satisfies(fault -> assertThat(RunTrouble.of(fault)).isEqualTo(RunTrouble.HOTEL_LOST));
        });
        assertThat(left(run, "export_piece")).isZero();
        marta = chain.again(marta).get(0);
        chain.enters(marta.asCaller());
        assertThat(Refused.when(() -> files.facts(old)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(Refused.when(() -> content(old)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(Refused.when(() -> runs.run(old)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(runs.list(100, Optional.empty())).extracting(RunRow::id).doesNotContain(old, run);
        assertThat(runs.unseen()).isEmpty();
    }

    @Test
    void aHotelThatIsGivenToTheAskerLaterIsNotInTheFile() {
        guest("Ana Ruiz");
        var other = chain.openHotel();
        chain.guestOf(other);
        var run = ask(FileFormat.CSV);
        tables.change("insert into app_user_hotel (user_id, hotel_id) values (?, ?)", marta.id(), other.id());
        make(run);
        assertThat(lines(run)).hasSize(2);
    }

    @Test
    void whoMayExportNoMoreGetsNothing() {
        var run = ask(FileFormat.CSV);
        tables.change("update app_user set role = 'SALES' where id = ?", marta.id());
        asTheMachine(() -> {
            work.begin(run, 1);
            assertThatThrownBy(() -> reading.read(run, 1))
                    .satisfies(fault -> assertThat(RunTrouble.of(fault)).isEqualTo(RunTrouble.RIGHT_LOST));
        });
        tables.change("update app_user set active = false where id = ?", marta.id());
        asTheMachine(() -> assertThatThrownBy(() -> reading.read(run, 1))
                .satisfies(fault -> assertThat(RunTrouble.of(fault)).isEqualTo(RunTrouble.ASKER_GONE)));
    }

    @Test
    void anotherManagerOfTheHotelSeesItAndOneOfAnotherHotelDoesNot() {
        var run = ask(FileFormat.CSV);
        chain.enters(chain.hire(Role.MANAGER, hotel).asCaller());
        assertThat(runs.list(100, Optional.empty())).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(run);
            assertThat(row.mine()).isFalse();
            assertThat(row.mayChange()).isTrue();
        });
        chain.enters(TestChain.bot(hotel, Permission.EXPORT_LEADS));
        assertThat(Refused.when(() -> runs.cancel(run)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        chain.enters(chain.hire(Role.MANAGER, chain.openHotel()).asCaller());
        assertThat(runs.list(100, Optional.empty())).isEmpty();
        assertThat(Refused.when(() -> runs.run(run)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(Refused.when(() -> runs.cancel(run)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(Refused.when(() -> runs.delete(run)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void aFileOfAllHotelsIsForThoseWhoMaySeeAll() {
        chain.enters(chain.hire(Role.ADMIN, hotel).asCaller());
        var run = ask(FileFormat.CSV);
        chain.enters(marta.asCaller());
        assertThat(Refused.when(() -> runs.run(run)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void theListGoesOnWhereAPageEnds() {
        var all = new ArrayList<UUID>();
        for (var run = 0; run < 5; run++) {
            all.add(0, ask(FileFormat.CSV));
        }
        var first = runs.list(2, Optional.empty());
        var second = runs.list(10, Optional.of(first.get(1).id().toString()));
        assertThat(first).extracting(RunRow::id).containsExactlyElementsOf(all.subList(0, 2));
        assertThat(second).extracting(RunRow::id).containsExactlyElementsOf(all.subList(2, 5));
    }

    @Test
    void nobodyWaitsForMoreThanTwentyFiles() {
        for (var run = 0; run < 20; run++) {
            ask(FileFormat.CSV);
        }
        assertThat(Refused.when(() -> ask(FileFormat.CSV)).key()).isEqualTo("error.export.tooMany");
    }

    @Test
    void whatHasEndedIsToldUntilItsMakerHasTakenNotice() {
        var run = ask(FileFormat.CSV);
        make(run);
        assertThat(runs.unseen()).extracting(RunRow::id).containsExactly(run);
        runs.see(run);
        assertThat(runs.unseen()).isEmpty();
    }

    @Test
    void filesGoWhenTheirTimeIsOverAndLaterTheMemoryOfThem() {
        guest("Ana Ruiz");
        var run = ask(FileFormat.CSV);
        make(run);
        clock.forward(Duration.ofDays(31));
        assertThat(Refused.when(() -> content(run)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        asTheMachine(cleaning::clean);
        assertThat(state(run)).isEqualTo(State.EXPIRED);
        assertThat(left(run, "export_chunk")).isZero();
        clock.forward(Duration.ofDays(366));
        asTheMachine(cleaning::clean);
        assertThat(Refused.when(() -> runs.run(run)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void whatIsDeletedIsGoneWithItsFile() {
        var run = ask(FileFormat.CSV);
        assertThat(Refused.when(() -> runs.delete(run)).key()).isEqualTo("error.export.open");
        make(run);
        content(run);
        runs.delete(run);
        assertThat(left(run, "export_chunk") + left(run, "export_download")).isZero();
        assertThat(Refused.when(() -> runs.run(run)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void ofTwoNodesOneTakesARun() throws Exception {
        twoNodes.claimAll();
        var run = ask(FileFormat.CSV);
        assertThat(twoNodes.claimAll().stream().filter(run::equals)).hasSize(1);
        clock.forward(Duration.ofSeconds(121));
        assertThat(twoNodes.claimAll().stream().filter(run::equals)).hasSize(1);
    }

    @Test
    void afterFiveTriesItIsGivenUp() {
        var run = ask(FileFormat.CSV);
        for (var job = 1; job <= 5; job++) {
            long execution = job;
            asTheMachine(() -> {
                while (work.claim().isPresent()) {}
                work.begin(run, execution);
                work.failed(run, execution, RunTrouble.DISK_FULL, "PSQLException 53100");
            });
            assertThat(state(run)).isEqualTo(job == 5 ? State.FAILED : State.WAITING);
            clock.forward(Duration.ofMinutes(10));
        }
        assertThat(ends.of(run)).containsExactly(State.FAILED);
        assertThat(runs.run(run).trouble()).isEqualTo(RunTrouble.DISK_FULL);
    }

    @Test
    void aRunThatItsServersDieOfIsGivenUp() throws Exception {
        var run = ask(FileFormat.CSV);
        for (var death = 0; death < 6; death++) {
            twoNodes.claimAll();
            clock.forward(Duration.ofSeconds(121));
        }
        assertThat(runs.run(run).trouble()).isEqualTo(RunTrouble.CRASHED);
        assertThat(state(run)).isEqualTo(State.FAILED);
    }

    @Test
    void whatWasSentAtOnceIsWrittenDown() {
        twoNodes.sent(book, wish(FileFormat.CSV));
        assertThat(runs.list(10, Optional.empty())).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(State.SENT);
            assertThat(row.rows()).isEqualTo(3);
            assertThat(row.mayDownload()).isFalse();
        });
        assertThat(runs.unseen()).isEmpty();
    }

    @Test
    void aFaultSaysWhatItMeans() {
        assertThat(RunTrouble.of(new IllegalStateException(new SQLException("no space", "53100"))))
                .isEqualTo(RunTrouble.DISK_FULL);
        assertThat(RunTrouble.of(new SQLException("sorry", "53300"))).isEqualTo(RunTrouble.CONNECTIONS);
        assertThat(RunTrouble.of(new SQLException("gone", "08006"))).isEqualTo(RunTrouble.DATABASE);
        assertThat(RunTrouble.of(Refusal.invalid("hotel", "error.hotel.unknown")))
                .isEqualTo(RunTrouble.HOTEL_GONE);
        assertThat(RunTrouble.of(new IllegalStateException())).isEqualTo(RunTrouble.FAULT);
    }

    /** Hears which runs have ended. */
    @ApplicationScoped
    static class EndsOfRuns {

        private final List<ExportRun> ended = new CopyOnWriteArrayList<>();

        void hear(@Observes ExportEnded event) {
            ended.add(event.run());
        }

        public List<State> of(UUID run) {
            return ended.stream()
                    .filter(known -> known.id().equals(run))
                    .map(ExportRun::state)
                    .toList();
        }
    }

    /** Two nodes at the same time. */
    @ApplicationScoped
    static class TwoNodes {

        @Resource
        private ManagedExecutorService threads;

        @Inject
        private OneNode node;

        public List<UUID> claimAll() throws Exception {
            Callable<List<UUID>> work = node::claimAll;
            var all = new ArrayList<UUID>();
            for (var done : threads.invokeAll(List.of(work, work))) {
                all.addAll(done.get());
            }
            return all;
        }

        @Transactional
        public void sent(RunBook book, ExportWish wish) {
            book.sent(wish, Instant.EPOCH, 3, 100);
        }
    }

    /** A node in a request of its own. */
    @ApplicationScoped
    static class OneNode {

        @Inject
        private ExportWork work;

        @Inject
        private CurrentCaller caller;

        @ActivateRequestContext
        public List<UUID> claimAll() {
            caller.is(Caller.system("Test"));
            var all = new ArrayList<UUID>();
            for (var run = work.claim(); run.isPresent(); run = work.claim()) {
                all.add(run.get().id());
            }
            return all;
        }
    }
}
