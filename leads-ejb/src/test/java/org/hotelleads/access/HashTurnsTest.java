package org.hotelleads.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who hashes when, while somebody floods the door. */
class HashTurnsTest {

    private final HashTurns turns = new HashTurns(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private Future<Optional<String>> come(String address, boolean isKnown, String who) {
        return threads.submit(() -> turns.take(address, isKnown, () -> {
            done.add(who);
            return who;
        }));
    }

    /** Somebody is at work until the gate opens. */
    private void keepBusy() throws InterruptedException {
        var atWork = new CountDownLatch(1);
        threads.submit(() -> turns.take("elsewhere", false, () -> {
            atWork.countDown();
            return awaitGate();
        }));
        assertThat(atWork.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private boolean awaitGate() {
        try {
            return gate.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void awaitWaiting(int number) {
        while (turns.waiting() < number) {
            Thread.onSpinWait();
        }
    }

    @Test
    void ofOneAddressOnlyAFewWait() throws Exception {
        keepBusy();
        for (var one = 0; one < 4; one++) {
            come("flood", false, "flood");
        }
        awaitWaiting(4);

        assertThat(come("flood", false, "flood").get(10, TimeUnit.SECONDS)).isEmpty();
        var other = come("home", false, "other");
        gate.countDown();
        assertThat(other.get(10, TimeUnit.SECONDS)).contains("other");
    }

    @Test
    void addressesTakeTurnsAndKnownBrowsersGoFirst() throws Exception {
        keepBusy();
        for (var one = 0; one < 4; one++) {
            come("flood", false, "flood");
        }
        awaitWaiting(4);
        var other = come("home", false, "other");
        awaitWaiting(5);
        var known = come("flood", true, "known");
        awaitWaiting(6);
        gate.countDown();
        other.get(10, TimeUnit.SECONDS);
        known.get(10, TimeUnit.SECONDS);

        assertThat(done.indexOf("known")).isZero();
        assertThat(done.indexOf("other")).isLessThanOrEqualTo(2);
    }

    @Test
    void neverMoreAreAtWorkThanMayBe() throws Exception {
        var atWork = new AtomicInteger();
        var most = new AtomicInteger();
        var all = new ArrayList<Future<Optional<Integer>>>();
        for (var one = 0; one < 20; one++) {
            var address = "a" + one;
            all.add(threads.submit(() -> turns.take(address, false, () -> {
                most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                Thread.yield();
                return atWork.decrementAndGet();
            })));
        }
        for (var one : all) {
            assertThat(one.get(10, TimeUnit.SECONDS)).isPresent();
        }
        assertThat(most).hasValue(1);
    }
}
