package org.hotelleads.key;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.access.ApiKey;
import org.hotelleads.access.ApiKeys;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.KeySecret;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.system.Refusal;

/**
 * Where programs get their keys. Nobody gives a key what they do not have themselves, and nobody gets the secret of a key
 * that may do more than they.
 */
@Stateless
public class KeyRing {

    @Inject
    private ApiKeys keys;

    @Inject
    private KeyRights rights;

    @Inject
    private KeyReading reading;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Diary diary;

    @Inject
    private Clock clock;

    /**
     * The living keys that the caller may see, in the order in which they were made; those that are over among them.
     *
     * @param after the id of the last key that is known already; 0 for the beginning
     */
    @Requires(Permission.RUN_CHAIN)
    public List<Key> page(long after, int most) {
        var bound = caller.get().allHotels()
                ? Optional.<Set<Long>>empty()
                : Optional.of(caller.get().hotels());
        if (bound.filter(Set::isEmpty).isPresent()) {
            return List.of();
        }
        return reading.read(keys.page(bound, after, most));
    }

    /**
     * @throws Refusal if there is no such key, or it was withdrawn
     */
    @Requires(Permission.RUN_CHAIN)
    public Key get(long id) {
        return reading.read(found(id));
    }

    /**
     * Makes a key. Its secret is told now and never again.
     *
     * @throws Refusal if a living key has the name, or the caller has not all that the key is to have
     */
    @Requires(Permission.RUN_CHAIN)
    public Issued issue(KeyDescription described) {
        rights.requireAll(described.scopes());
        var reach = rights.reach(described);
        requireFuture(described, null);
        if (keys.find(described.name()).isPresent()) {
            throw Refusal.conflict("error.key.exists", described.name());
        }
        var secret = KeySecret.made();
        var key = new ApiKey(described.name(), secret, caller.get().name(), clock.instant());
        key.reach(described.scopes(), reach);
        key.limit(described.rate(), described.expiresAt());
        keys.add(key);
        diary.note(Deed.KEY_ISSUED, key.name(), null, KeyWords.of(described));
        return new Issued(reading.read(key), secret.text());
    }

    /**
     * Gives a key other rights or limits, from its next request on. The name stays, since the history knows it by that.
     *
     * @throws Refusal if there is no such key, or the caller has not all that it has or is to have
     */
    @Requires(Permission.RUN_CHAIN)
    public Key change(long id, KeyDescription described) {
        var key = own(id);
        if (!key.name().equals(described.name())) {
            throw Refusal.invalid("name", "error.key.name");
        }
        rights.requireAll(described.scopes());
        var reach = rights.reach(described);
        requireFuture(described, key);
        key.reach(described.scopes(), reach);
        key.limit(described.rate(), described.expiresAt());
        diary.note(Deed.KEY_CHANGED, key.name(), null, KeyWords.of(described));
        return reading.read(key);
    }

    /**
     * Gives a key another secret, which is told now and never again.
     *
     * @param grace how long the one before works on
     * @throws Refusal if there is no such key, it is over, or the caller has not all that it has
     */
    @Requires(Permission.RUN_CHAIN)
    public Issued renew(long id, Grace grace) {
        var key = own(id);
        if (key.expiresAt().filter(end -> !end.isAfter(clock.instant())).isPresent()) {
            throw Refusal.conflict("error.key.expired", key.name());
        }
        var secret = KeySecret.made();
        keys.renew(key, secret, grace.duration());
        diary.note(Deed.KEY_RENEWED, key.name(), null, Map.of("hours", String.valueOf(grace.hours())));
        return new Issued(reading.read(key), secret.text());
    }

    /**
     * Withdraws a key: it opens nothing any more.
     *
     * @throws Refusal if there is no such key
     */
    @Requires(Permission.RUN_CHAIN)
    public void withdraw(long id) {
        var key = found(id);
        key.withdraw();
        keys.forgetOld(key);
        diary.note(Deed.KEY_WITHDRAWN, key.name(), null);
    }

    private ApiKey found(long id) {
        return keys.find(id)
                .filter(key -> key.reach().isWithin(caller.get()))
                .orElseThrow(() -> Refusal.notFound("error.key.unknown"));
    }

    /** A key of which the caller has all rights, and which is not set elsewhere. */
    private ApiKey own(long id) {
        var key = found(id);
        if (key.name().equals(ApiKeys.BOOTSTRAP)) {
            throw Refusal.conflict("error.key.ofSetting");
        }
        rights.requireAll(key.scopes());
        return key;
    }

    private void requireFuture(KeyDescription described, ApiKey known) {
        var end = described.expiresAt();
        var isKept = known != null && Objects.equals(end, known.expiresAt().orElse(null));
        if (end != null && !isKept && !end.isAfter(clock.instant())) {
            throw Refusal.invalid("expiresAt", "error.key.expiresAt");
        }
    }
}
