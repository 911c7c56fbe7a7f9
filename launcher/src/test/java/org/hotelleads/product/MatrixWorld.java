package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Two hotels of which each has one of everything, ids that nothing has, and whoever asks for them. */
final class MatrixWorld {

    private static final long NOTHING = 987_654_321;

    /** One of everything, by name: the lead, its twin, the hotel … */
    record Things(Map<String, String> all) {
        String get(String name) {
            assertThat(all).containsKey(name);
            return all.get(name);
        }

        /** The same, but one of them from elsewhere. */
        Things with(String name, Things other) {
            var mixed = new HashMap<>(all);
            mixed.put(name, other.get(name));
            return new Things(mixed);
        }
    }

    private final RunningHotelLeads hotelLeads;
    private final Api api;
    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final long target;
    final Things mine;
    final Things foreign;
    final Things unknown;

    MatrixWorld(RunningHotelLeads hotelLeads) throws SQLException {
        this.hotelLeads = hotelLeads;
        api = hotelLeads.api();
        target = made(
                        "/api/v1/exports/targets",
                        "{'kind':'FOLDER','name':'Matrix " + unique + "','settings':{'folder':'matrix'}}")
                .getInt("id");
        mine = hotel("Mina");
        foreign = hotel("Zoraida");
        unknown = nothing();
    }

    private JsonObject made(String path, String body) {
        return made(api, path, body);
    }

    private static JsonObject made(Api api, String path, String body) {
        try (var reader = Json.createReader(new StringReader(body.replace('\'', '"')))) {
            var answer = api.post(path, (JsonValue) reader.read());
            assertThat(answer.status()).as(() -> path + " " + answer).isBetween(200, 299);
            return answer.body().isEmpty() ? JsonValue.EMPTY_JSON_OBJECT : answer.json();
        }
    }

    private Things hotel(String guest) throws SQLException {
        var chain = Chain.withNewHotel(api);
        var own = api.withKey(key("every " + guest, allScopes(), chain.hotel()));
        var all = new HashMap<String, String>();
        all.put("hotel", chain.hotel());
        all.put("newHotel", "new-" + unique + "-" + guest.toLowerCase());
        all.put("newLogin", "new-" + unique + "-" + guest.toLowerCase());
        all.put("guest", guest + "mark");
        all.put("lead", chain.guestNamed(all.get("guest") + " Ruiz", guest.toLowerCase() + unique + "@example.org"));
        all.put(
                "twin",
                chain.guestNamed(all.get("guest") + " Sol", "sol" + guest.toLowerCase() + unique + "@example.org"));
        var manager = chain.appoint("Marta " + guest, "es", "m-" + guest + "@example.org");
        all.put("person", String.valueOf(manager.id()));
        all.put("login", manager.login());
        all.put(
                "comment",
                String.valueOf(made(own, "/api/v1/leads/" + all.get("lead") + "/comments", "{'text':'matrix'}")
                        .getInt("id")));
        for (var name : new String[] {"booking", "match", "second", "third"}) {
            var booking = made(
                            "/api/v1/bookings",
                            HotelSystem.booking(chain.hotel(), name, name + "@example.com")
                                    .build()
                                    .toString())
                    .getString("booking");
            all.put(name, name.equals("booking") ? booking : review(booking, all));
        }
        all.put(
                "connection",
                made("/api/v1/connections", "{'kind':'WEB_FORM','hotel':'" + chain.hotel() + "'}")
                        .getString("id"));
        all.put("system", new HotelSystem(api).connect(chain.hotel(), "tulip"));
        all.put(
                "subscription",
                made(
                                "/api/v1/subscriptions",
                                "{'hotel':'" + chain.hotel()
                                        + "','url':'https://example.org/h','events':['lead.captured']}")
                        .getString("id"));
        all.put(
                "bulk",
                made(own, "/api/v1/leads/bulk", "{'leads':['" + all.get("twin") + "'],'change':{'comment':'x'}}")
                        .getString("id"));
        all.put("letter", letter(all));
        var exports = new Exports(api, apiKeyOf(guest), chain.hotel());
        all.put("export", exports.ask("csv", "name", "hotelCode"));
        exports.awaitDone(all.get("export"));
        all.put("delivery", delivery(all));
        all.put("target", String.valueOf(target));
        all.put(
                "schedule",
                String.valueOf(made(
                                "/api/v1/exports/schedules",
                                "{'owner':'" + manager.login()
                                        + "','name':'Matrix','query':'','columns':['name'],'format':'csv','rhythm':'DAILY','time':'03:00','zone':'UTC','people':["
                                        + manager.id() + "]}")
                        .getInt("id")));
        return new Things(all);
    }

    static String allScopes() {
        return String.join(" ", MatrixRules.SCOPES.keySet());
    }

    /** What was made up for the key of this name. */
    String apiKeyOf(String guest) {
        return "matrix-" + unique + "-every " + guest;
    }

    /** A new key for one hotel. */
    String key(String name, String scopes, String hotel) throws SQLException {
        var key = "matrix-" + unique + "-" + name;
        change(
                "with k as (insert into api_key (name, key_hash, scopes, created_at) values (?, ?, ?, now()) returning id)"
                        + " insert into api_key_hotel select k.id, h.id from k, hotel h where h.code = ?",
                key,
                hash(key),
                scopes,
                hotel);
        return key;
    }

    /** The cookie of a browser in which somebody of this role, who works at this hotel, is signed in. */
    String cookie(String role, Things at) throws SQLException {
        var token = UUID.randomUUID().toString();
        var login = role.toLowerCase() + token;
        change(
                "with u as (insert into app_user (login, name, role, locale, password_hash) values (?, 'Matrix', ?, 'en', '') returning id),"
                        + " w as (insert into app_user_hotel select u.id, h.id from u, hotel h where h.code = ?)"
                        + " insert into sign_in (token_hash, user_id, signed_in_at, last_action_at) select ?, id, now(), now() from u",
                login,
                role,
                at.get("hotel"),
                hash(token));
        return "hotelleads-sign-in=" + token;
    }

    private String review(String booking, Map<String, String> all) throws SQLException {
        var id = UUID.randomUUID().toString();
        change("update booking_review set closed_at = now() where booking_id = ?::uuid and closed_at is null", booking);
        change(
                "insert into booking_review (id, booking_id, hotel_id, what, why, opened_at, fingerprint)"
                        + " select ?::uuid, ?::uuid, id, 'DOUBT', '[]', now(), 'matrix' from hotel where code = ?",
                id,
                booking,
                all.get("hotel"));
        change(
                "insert into booking_candidate (review_id, lead_id, place, rule, evidence) values (?::uuid, ?::uuid, 1, 'EMAIL', '[]')",
                id,
                all.get("lead"));
        return id;
    }

    private String letter(Map<String, String> all) throws SQLException {
        var id = UUID.randomUUID().toString();
        change(
                "insert into outbox (id, way, occasion, hotel_id, receiver, subject, text, state, next_try_at, created_at)"
                        + " select ?::uuid, 'MAIL', 'LEAD_CAPTURED', id, ?, ?, 'x', 'GIVEN_UP', now(), now() from hotel where code = ?",
                id,
                all.get("guest") + "@example.org",
                all.get("guest"),
                all.get("hotel"));
        return id;
    }

    private String delivery(Map<String, String> all) throws SQLException {
        var id = UUID.randomUUID().toString();
        change(
                "insert into export_delivery (id, run_id, way, target_id, receiver, state, next_try_at, created_at)"
                        + " values (?::uuid, ?::uuid, 'TARGET', ?::bigint, 'x', 'FAILED', now(), now())",
                id,
                all.get("export"),
                String.valueOf(target));
        return id;
    }

    private Things nothing() {
        var all = new HashMap<String, String>();
        mine.all().keySet().forEach(name -> all.put(name, UUID.randomUUID().toString()));
        Stream.of("comment", "schedule", "target", "person").forEach(name -> all.put(name, String.valueOf(NOTHING)));
        Stream.of("connection", "system").forEach(name -> all.put(name, "c".repeat(32)));
        Stream.of("hotel", "newHotel", "newLogin", "login")
                .forEach(name -> all.put(name, name.toLowerCase() + "-no-" + unique));
        return new Things(all);
    }

    void change(String sql, String... values) throws SQLException {
        try (var connection = hotelLeads.connect();
                var prepared = connection.prepareStatement(sql)) {
            for (var position = 0; position < values.length; position++) {
                prepared.setString(position + 1, values[position]);
            }
            prepared.executeUpdate();
        }
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
