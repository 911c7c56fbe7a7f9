package org.hotelleads.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotelleads.system.Sql;

/** All keys of programs. Those that were withdrawn stay for the history, and are not found any more. */
@Stateless
public class ApiKeys {

    /** The name of the key that is given by the setting {@code leads.bootstrap.api.key}. */
    public static final String BOOTSTRAP = "bootstrap";

    private static final String KNOWN = """
            select k.id, k.name, k.rate, k.scopes, k.all_hotels,
                   array(select hotel_id from api_key_reach where api_key_id = k.id) hotels
            from api_key k
            where k.active and (k.expires_at is null or k.expires_at > ?)
            """;

    private static final String BY_SECRET = KNOWN + """
            and k.id = coalesce((select id from api_key where key_hash = ?),
                                (select api_key_id from api_key_old_secret where key_hash = ? and works_until > ?))
            """;

    private static final String BY_NAME = KNOWN + "and k.name = ?";

    private static final String RETIRE = """
            insert into api_key_old_secret (key_hash, api_key_id, works_until) values (?, ?, ?)
            """;

    private static final String SPENT = """
            delete from api_key_old_secret where api_key_id = ? and works_until <= ?
            """;

    private static final String NOTE_USE = """
            update api_key set last_used_at = ? where id = ? and (last_used_at is null or last_used_at < ?)
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Whose secret it is; empty when no key that works has it. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<KnownKey> recognise(String secretHash) {
        var now = clock.instant();
        return sql.rows(BY_SECRET, ApiKeys::read, now, secretHash, secretHash, now).stream()
                .findFirst();
    }

    /** The caller of the key that has this name by now. */
    public Optional<Caller> again(String name) {
        return sql.rows(BY_NAME, ApiKeys::read, clock.instant(), name).stream()
                .findFirst()
                .map(KnownKey::caller);
    }

    private static KnownKey read(ResultSet row) throws SQLException {
        var permissions = Scope.parse(row.getString("scopes")).stream()
                .flatMap(scope -> scope.permissions().stream())
                .collect(Collectors.toSet());
        var hotels = Set.of((Long[]) row.getArray("hotels").getArray());
        var caller = new Caller(
                null, Callers.ofKey(row.getString("name")), permissions, row.getBoolean("all_hotels"), hotels, null);
        var rate = Sql.number(row, "rate");
        return new KnownKey(row.getLong("id"), rate == null ? null : rate.intValue(), caller);
    }

    /** Sees to it that the key of this name, with every scope on all hotels, is the given one. */
    public void keep(String name, String text) {
        var secret = new KeySecret(text);
        var known = find(name);
        if (known.isEmpty()) {
            var made = new ApiKey(name, secret, null, clock.instant());
            made.reach(Set.of(Scope.values()), KeyReach.everywhere());
            em.persist(made);
        } else if (!known.get().keyHash().equals(secret.hash())) {
            known.get().replaceBy(secret);
        }
    }

    /** The living key of this name. */
    public Optional<ApiKey> find(String name) {
        return em.createQuery("select k from ApiKey k where k.name = :name and k.active = true", ApiKey.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    public Optional<ApiKey> find(long id) {
        return Optional.ofNullable(em.find(ApiKey.class, id)).filter(ApiKey::isActive);
    }

    /**
     * Living keys in the order in which they were made.
     *
     * @param hotels only those that are for some of these hotels and for nothing else; empty for all
     * @param after only with a greater id
     */
    public List<ApiKey> page(Optional<Set<Long>> hotels, long after, int most) {
        var bound = hotels.isEmpty() ? "" : """
                and k.allHotels = false and k.groups is empty and k.hotels is not empty
                and not exists (select h from k.hotels h where h not in :hotels)
                """;
        var query = em.createQuery(
                        "select k from ApiKey k where k.active = true and k.id > :after " + bound + " order by k.id",
                        ApiKey.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .setHint("eclipselink.batch", "k.hotels")
                .setHint("eclipselink.batch", "k.groups")
                .setHint("eclipselink.batch.type", "IN");
        hotels.ifPresent(some -> query.setParameter("hotels", some));
        return query.getResultList();
    }

    public ApiKey add(ApiKey key) {
        em.persist(key);
        em.flush();
        return key;
    }

    /** Gives the key another secret; the one before works on for the grace, if there is any. */
    public void renew(ApiKey key, KeySecret secret, Duration grace) {
        var now = clock.instant();
        if (grace.isZero()) {
            forgetOld(key);
        } else {
            sql.change(SPENT, key.id(), now);
            sql.change(RETIRE, key.keyHash(), key.id(), now.plus(grace));
        }
        key.replaceBy(secret);
        em.flush();
    }

    /** Whatever a key was before works no longer. */
    public void forgetOld(ApiKey key) {
        sql.change("delete from api_key_old_secret where api_key_id = ?", key.id());
    }

    /** Until when what each of the keys was before works on, by their ids; those without are missing. */
    public Map<Long, Instant> oldWorkUntil(List<ApiKey> keys) {
        var ids = keys.stream().map(key -> String.valueOf(key.id())).collect(Collectors.joining(",", "{", "}"));
        return sql
                .rows("""
                        select api_key_id, max(works_until) until from api_key_old_secret
                        where api_key_id = any(?::bigint[]) and works_until > ? group by api_key_id
                        """, row -> Map.entry(row.getLong("api_key_id"), Sql.instant(row, "until")), ids, clock.instant())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Writes down when keys were used, by their ids; what is known to be later stays. */
    public void noteUses(Map<Long, Instant> uses) {
        var ids = uses.keySet().stream().sorted().toList();
        sql.changeAll(
                NOTE_USE,
                ids.stream()
                        .map(id -> new Object[] {uses.get(id), id, uses.get(id)})
                        .toList());
    }
}
