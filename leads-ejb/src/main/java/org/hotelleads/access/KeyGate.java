package org.hotelleads.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where programs show their keys. Whoever is let in was looked up just then, so that a key that is withdrawn is none from
 * that moment on; whoever comes too often, or tries one wrong key after the other, is turned away without a look into the
 * database. Each node counts by itself.
 */
@ApplicationScoped
public class KeyGate {

    /** How many wrong keys one address may try in a minute. */
    public static final int WRONG_KEYS = 60;

    private static final int MOST = 10_000;
    private static final Duration WRONG_FOR = Duration.ofSeconds(5);
    private static final Duration FRESH_FOR = Duration.ofSeconds(1);

    @Inject
    private ApiKeys keys;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "leads.api.rate", defaultValue = "60000")
    private int usualRate;

    private final Allowances<Long> ofKeys = new Allowances<>(MOST);
    private final Allowances<String> ofAddresses = new Allowances<>(MOST);
    private final ConcurrentHashMap<String, Instant> wrong = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, KeyUse> right = new ConcurrentHashMap<>();

    /**
     * Shows a key.
     *
     * @param address from where it is shown; asked for only if the key is not known
     */
    public Entry show(String text, Supplier<String> address) {
        var now = clock.instant();
        var hash = Secrets.hash(text);
        var use = right.get(hash);
        if (use == null) {
            return isWrong(hash, now) ? Entry.unknown() : showStrange(hash, address.get(), now);
        }
        var pace = use.isFresh(now.minus(FRESH_FOR)) ? look(use, now) : null;
        return pace == null || pace.isWithin() ? look(hash, now) : Entry.tooFast(pace);
    }

    private boolean isWrong(String hash, Instant now) {
        var until = wrong.get(hash);
        return until != null && now.isBefore(until);
    }

    private Entry showStrange(String hash, String address, Instant now) {
        var pace = ofAddresses.look(address, WRONG_KEYS, now);
        if (!pace.isWithin()) {
            return Entry.tooManyWrong(pace);
        }
        var entry = look(hash, now);
        if (!entry.isKnown()) {
            ofAddresses.take(address, WRONG_KEYS, now);
            if (wrong.size() >= MOST) {
                wrong.clear();
            }
            wrong.put(hash, now.plus(WRONG_FOR));
        }
        return entry;
    }

    private Entry look(String hash, Instant now) {
        var found = keys.recognise(hash);
        if (found.isEmpty()) {
            right.remove(hash);
            return Entry.unknown();
        }
        var key = found.get();
        var limit = key.rate() == null ? usualRate : key.rate();
        use(hash, key.id()).at(now, limit);
        if (limit <= 0) {
            return Entry.in(key.caller(), null);
        }
        var pace = ofKeys.take(key.id(), limit, now);
        return pace.isWithin() ? Entry.in(key.caller(), pace) : Entry.tooFast(pace);
    }

    private KeyUse use(String hash, long id) {
        var known = right.get(hash);
        if (known != null) {
            return known;
        }
        if (right.size() >= MOST) {
            right.clear();
        }
        return right.computeIfAbsent(hash, unknown -> new KeyUse(id));
    }

    private Pace look(KeyUse use, Instant now) {
        return use.limit() <= 0 ? null : ofKeys.look(use.key(), use.limit(), now);
    }

    /** How many requests a minute a key may send that has no limit of its own; 0 for any number. */
    public int usualRate() {
        return usualRate;
    }

    /** Writes down when each key was used last, of each once a minute at most. */
    public void noteUses() {
        var now = clock.instant();
        var uses = new HashMap<Long, Instant>();
        right.values().forEach(use -> use.toNote(now)
                .ifPresent(at -> uses.merge(use.key(), at, (one, other) -> one.isAfter(other) ? one : other)));
        if (!uses.isEmpty()) {
            keys.noteUses(uses);
        }
    }
}
