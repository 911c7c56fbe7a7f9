package org.hotelleads.connector.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What a system has told and need not be asked again for a while; nodes and restarts do not share it. */
public final class Remembered<T> {

    private record Kept<T>(T value, Instant until) {}

    private final Map<String, Kept<T>> all = new ConcurrentHashMap<>();
    private final Clock clock;

    public Remembered(Clock clock) {
        this.clock = clock;
    }

    public Optional<T> find(String key) {
        var kept = all.get(key);
        return kept == null || !clock.instant().isBefore(kept.until()) ? Optional.empty() : Optional.of(kept.value());
    }

    /** @return the value */
    public T keep(String key, T value, Duration lifetime) {
        var now = clock.instant();
        all.values().removeIf(kept -> !now.isBefore(kept.until()));
        all.put(key, new Kept<>(value, now.plus(lifetime)));
        return value;
    }

    /** Forgets this value, but not one that somebody else has got meanwhile. */
    public void forget(String key, T value) {
        all.computeIfPresent(key, (known, kept) -> kept.value().equals(value) ? null : kept);
    }
}
