package org.hotelleads.product;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** Puts into the database what a bounded caller has, or what only comes about by itself. */
record MatrixBackdoor(RunningHotelLeads hotelLeads, String unique) {

    /** A new key for one hotel. */
    String key(String name, String scopes, String hotel) throws SQLException {
        var key = keyNamed(name);
        change(
                "with k as (insert into api_key (name, key_hash, scopes, created_at) values (?, ?, ?, now()) returning id)"
                        + " insert into api_key_hotel select k.id, h.id from k, hotel h where h.code = ?",
                key,
                Backdoor.hash(key),
                scopes,
                hotel);
        return key;
    }

    /** What was made up for the key of this name. */
    String keyNamed(String name) {
        return "matrix-" + unique + "-" + name;
    }

    /** The cookie of a browser in which somebody of this role, who works at this hotel, is signed in. */
    String cookie(String role, MatrixThings at) throws SQLException {
        var token = UUID.randomUUID().toString();
        var login = role.toLowerCase() + token;
        change(
                "with u as (insert into app_user (login, name, role, locale, password_hash) values (?, 'Matrix', ?, 'en', '') returning id),"
                        + " w as (insert into app_user_hotel select u.id, h.id from u, hotel h where h.code = ?)"
                        + " insert into sign_in (token_hash, user_id, signed_in_at, last_action_at) select ?, id, now(), now() from u",
                login,
                role,
                at.get("hotel"),
                Backdoor.hash(token));
        return "hotelleads-sign-in=" + token;
    }

    String letter(Map<String, String> all) throws SQLException {
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

    String delivery(Map<String, String> all, String target) throws SQLException {
        var id = UUID.randomUUID().toString();
        change(
                "insert into export_delivery (id, run_id, way, target_id, receiver, state, next_try_at, created_at)"
                        + " values (?::uuid, ?::uuid, 'TARGET', ?::bigint, 'x', 'FAILED', now(), now())",
                id,
                all.get("export"),
                target);
        return id;
    }

    private void change(String sql, Object... values) throws SQLException {
        new Backdoor(hotelLeads).change(sql, values);
    }
}
