package org.hotelleads.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotelleads.system.Sql;
import org.hotelleads.system.TestDatabase;
import org.hotelleads.system.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What several postmen at once, each on a node of its own, take out of one bag. */
class PostbagTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final Sql sql = new Sql(TestDatabase.source());

    private static final Vault VAULT = new Vault(Optional.of("a key"));

    @BeforeEach
    void anEmptyBag() {
        TestDatabase.execute("delete from outbox");
    }

    private static Clock at(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }

    private Postbag bag(Instant time) {
        return new Postbag(sql, new Attachments(sql), VAULT, at(time));
    }

    private void write(int number, String receiver, String onceKey) {
        var letters = new Letters(sql, at(NOON));
        letters.put(IntStream.range(0, number)
                .mapToObj(one -> letter(receiver, onceKey))
                .toList());
    }

    private static Letter letter(String receiver, String onceKey) {
        return new Letter(
                Way.MAIL, Occasion.TEST, null, null, null, null, receiver, onceKey, "subject", "text", "html", false);
    }

    @Test
    void whatIsForOnePersonIsKeptEncipheredUntilItIsSent() {
        var letter = letter("ana@example.org", null).sealedBy(VAULT);
        new Letters(sql, at(NOON)).put(List.of(letter));
        assertThat(letter.text()).doesNotContain("text");
        assertThat(letter.html()).doesNotContain("html");

        var due = bag(NOON).take(Way.MAIL, 1, 1, LEASE).get(0);
        assertThat(due.text()).isEqualTo("text");
        assertThat(due.html()).isEqualTo("html");
        bag(NOON).sent(due);
        assertThat(sql.rows("select text || coalesce(html, '') from outbox", row -> row.getString(1)))
                .containsExactly("");
    }

    @Test
    void whatWasEncipheredByAnotherKeySaysNothing() {
        var letter = letter("ana@example.org", null).sealedBy(new Vault(Optional.of("another key")));
        new Letters(sql, at(NOON)).put(List.of(letter));

        assertThat(bag(NOON).take(Way.MAIL, 1, 1, LEASE).get(0).text()).isNull();
    }

    private static List<UUID> ids(List<DueLetter> letters) {
        return letters.stream().map(DueLetter::id).toList();
    }

    @Test
    void nothingIsTakenTwiceHoweverManyTake() throws Exception {
        IntStream.range(0, 50).forEach(receiver -> write(4, "r" + receiver + "@example.org", null));
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<UUID>> postman = () -> {
                var mine = new ArrayList<UUID>();
                for (var taken = ids(bag(NOON).take(Way.MAIL, 7, 7, LEASE));
                        !taken.isEmpty();
                        taken = ids(bag(NOON).take(Way.MAIL, 7, 7, LEASE))) {
                    mine.addAll(taken);
                }
                return mine;
            };
            var all = new ArrayList<UUID>();
            for (var mine : threads.invokeAll(Collections.nCopies(8, postman))) {
                all.addAll(mine.get());
            }
            assertThat(all).doesNotHaveDuplicates();
            assertThat(Stream.concat(all.stream(), ids(bag(NOON).take(Way.MAIL, 500, 500, LEASE)).stream()))
                    .hasSize(200);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatADeadNodeHadTakenIsDueAgainUnderTheSameId() {
        write(1, "a@example.org", null);
        var taken = ids(bag(NOON).take(Way.MAIL, 10, 10, LEASE));

        assertThat(bag(NOON.plusSeconds(599)).take(Way.MAIL, 10, 10, LEASE)).isEmpty();
        assertThat(ids(bag(NOON.plusSeconds(601)).take(Way.MAIL, 10, 10, LEASE)))
                .isEqualTo(taken)
                .hasSize(1);
    }

    @Test
    void oneReceiverKeepsNobodyElseWaiting() {
        write(100, "slow@example.org", null);
        write(3, "other@example.org", null);

        var taken = bag(NOON).take(Way.MAIL, 20, 5, LEASE);

        assertThat(taken).hasSize(8);
        assertThat(taken)
                .filteredOn(letter -> letter.receiver().startsWith("other"))
                .hasSize(3);
    }

    @Test
    void whatFailedWaitsForItsNextTryAndWhatIsGivenUpForNothing() {
        write(1, "a@example.org", null);
        var first = bag(NOON).take(Way.MAIL, 10, 10, LEASE).get(0);
        var refused = Outcome.failed(Trouble.REFUSED, "550 no");
        bag(NOON).failed(first, refused, NOON, Optional.of(NOON.plusSeconds(60)));

        assertThat(bag(NOON.plusSeconds(59)).take(Way.MAIL, 10, 10, LEASE)).isEmpty();
        var second = bag(NOON.plusSeconds(60)).take(Way.MAIL, 10, 10, LEASE).get(0);
        assertThat(second.attempts()).isEqualTo(1);
        assertThat(second.firstTriedAt()).isEqualTo(NOON);
        bag(NOON.plusSeconds(60)).failed(second, refused, NOON, Optional.empty());
        assertThat(bag(NOON.plus(Duration.ofDays(9))).take(Way.MAIL, 10, 10, LEASE))
                .isEmpty();
    }

    @Test
    void onlyWhatIsPutBackIsTakenAgain() {
        write(2, "a@example.org", null);
        var taken = bag(NOON).take(Way.MAIL, 10, 10, LEASE);
        bag(NOON).putBack(taken.get(0));
        bag(NOON).sent(taken.get(1));

        assertThat(ids(bag(NOON).take(Way.MAIL, 10, 10, LEASE)))
                .containsExactly(taken.get(0).id());
    }

    @Test
    void whatMayBeToldOnceIsWrittenOnce() {
        write(1, "a@example.org", "due:1");
        write(2, "a@example.org", "due:1");

        assertThat(bag(NOON).take(Way.MAIL, 10, 10, LEASE)).hasSize(1);
    }

    @Test
    void onlyWhatIsSettledIsForgotten() {
        write(2, "a@example.org", null);
        bag(NOON).sent(bag(NOON).take(Way.MAIL, 1, 1, LEASE).get(0));

        assertThat(new Letters(sql, at(NOON)).forget(NOON.plusSeconds(1), 10)).isEqualTo(1);
        assertThat(bag(NOON).take(Way.MAIL, 10, 10, LEASE)).hasSize(1);
    }
}
