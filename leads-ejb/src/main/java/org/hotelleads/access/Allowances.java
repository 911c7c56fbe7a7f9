package org.hotelleads.access;

import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * An allowance for each of many, such as the keys or the addresses from which forms are sent. Of no more than so many is
 * it known; when there is no room for another one, the newcomers share one allowance.
 */
public final class Allowances<K> {

    private final int most;
    private final ConcurrentHashMap<K, Allowance> all = new ConcurrentHashMap<>();
    private final Allowance ofNewcomers = new Allowance();
    private final AtomicReference<Instant> tidied = new AtomicReference<>(Instant.EPOCH);

    public Allowances(int most) {
        this.most = most;
    }

    /** Takes one of those that are allowed a minute, if there is one. */
    public Pace take(K whose, int limit, Instant now) {
        return of(whose, now).take(limit, now);
    }

    /** What would become of taking one. */
    public Pace look(K whose, int limit, Instant now) {
        var known = all.get(whose);
        return (known == null ? new Allowance() : known).look(limit, now);
    }

    private Allowance of(K whose, Instant now) {
        var known = all.get(whose);
        if (known != null) {
            return known;
        }
        if (all.size() >= most) {
            tidy(now);
        }
        return all.size() >= most ? ofNewcomers : all.computeIfAbsent(whose, unknown -> new Allowance());
    }

    /** Forgets those that are full, which are as good as new; once a second is enough, since looking at all takes time. */
    private void tidy(Instant now) {
        var last = tidied.get();
        if (!now.isBefore(last.plusSeconds(1)) && tidied.compareAndSet(last, now)) {
            all.values().removeIf(one -> one.isFull(now));
        }
    }

    int size() {
        return all.size();
    }
}
