package org.hotelleads.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.privacy.Certificate.Cause;
import org.hotelleads.privacy.Certificate.Given;
import org.hotelleads.privacy.Certificate.Identifier;
import org.hotelleads.system.Ids;
import org.hotelleads.system.Sql;

/** Where certificates are written and read. */
@ApplicationScoped
class ErasureBook {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private static final String ADD = """
            insert into erasure (id, cause, hotels, request, user_id, who, erased_at, counts, given_away)
            values (?, ?, ?::bigint[], ?, ?, ?, ?, ?, ?)
            """;

    private static final String COUNT = "update erasure set counts = ? where id = ?";

    private static final String SELECT = """
            select e.id, e.cause, e.request, e.who, e.erased_at, e.counts, e.given_away,
                   array(select code from hotel where id = any (e.hotels) order by code) as codes
            from erasure e where true
            """;

    private static final String IDENTIFIERS =
            "select kind, hash from erasure_identifier where erasure_id = ? order by kind, hash";

    @Inject
    private Sql sql;

    @Inject
    private HotelBound bound;

    @Inject
    private IdentifierHashes hashes;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    UUID add(Cause cause, Set<Long> hotels, String request, Map<String, Long> counts, JsonArray givenAway) {
        var id = Ids.next(clock);
        var by = caller.get();
        sql.change(
                ADD,
                id,
                cause.name(),
                HotelBound.ids(hotels),
                request,
                by.userId(),
                by.name(),
                clock.instant(),
                json(counts),
                givenAway.toString());
        return id;
    }

    /** By which one can show later that somebody was erased. */
    void identify(UUID id, String kind, Collection<String> identifiers) {
        sql.changeAll(
                "insert into erasure_identifier (erasure_id, kind, hash) values (?, ?, ?) on conflict do nothing",
                identifiers.stream()
                        .map(one -> new Object[] {id, kind, hashes.of(one)})
                        .toList());
    }

    /** What a rule erases is one certificate each night, that grows. */
    void count(UUID id, Map<String, Long> more) {
        var counts = new TreeMap<>(
                counts(sql.rows("select counts from erasure where id = ? for update", row -> row.getString(1), id)
                        .get(0)));
        more.forEach((kind, number) -> counts.merge(kind, number, Long::sum));
        sql.change(COUNT, json(counts), id);
    }

    List<Certificate> latest(int most, Optional<UUID> before) {
        var values = new ArrayList<Object>();
        var query = SELECT + bound(values);
        if (before.isPresent()) {
            query += " and (e.erased_at, e.id) < (select erased_at, id from erasure where id = ?)";
            values.add(before.get());
        }
        values.add(most);
        return sql.rows(query + " order by e.erased_at desc, e.id desc limit ?", this::read, values.toArray());
    }

    Optional<Certificate> find(UUID id) {
        var values = new ArrayList<Object>(List.of());
        var query = SELECT + bound(values) + " and e.id = ?";
        values.add(id);
        return sql.rows(query, this::read, values.toArray()).stream().findFirst();
    }

    /** Those that have erased whoever had this email or phone number. */
    List<Certificate> of(String identifier) {
        var values = new ArrayList<Object>();
        var query = SELECT + bound(values)
                + " and e.id in (select erasure_id from erasure_identifier where hash = ?) order by e.erased_at desc limit 100";
        values.add(hashes.of(identifier));
        return sql.rows(query, this::read, values.toArray());
    }

    /** What concerns other hotels, too, is for those only who see all of them. */
    private String bound(List<Object> values) {
        return bound.and("e.hotels", values).replace("= any (?::bigint[])", "<@ ?::bigint[]");
    }

    private Certificate read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Certificate(
                id,
                Cause.valueOf(row.getString("cause")),
                List.of((String[]) row.getArray("codes").getArray()),
                row.getString("request"),
                row.getString("who"),
                Sql.instant(row, "erased_at"),
                counts(row.getString("counts")),
                sql.rows(IDENTIFIERS, one -> new Identifier(one.getString("kind"), one.getString("hash")), id),
                given(row.getString("given_away")));
    }

    private static String json(Map<String, Long> counts) {
        var object = JSON.createObjectBuilder();
        new TreeMap<>(counts).forEach(object::add);
        return object.build().toString();
    }

    private static Map<String, Long> counts(String json) {
        var counts = new TreeMap<String, Long>();
        try (var reader = READERS.createReader(new StringReader(json))) {
            reader.readObject().forEach((kind, number) -> counts.put(kind, ((JsonNumber) number).longValue()));
        }
        return counts;
    }

    private static List<Given> given(String json) {
        try (var reader = READERS.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> new Given(one.getString("file"), one.getString("to"), one.getString("at")))
                    .toList();
        }
    }
}
