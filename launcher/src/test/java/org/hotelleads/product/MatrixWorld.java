package org.hotelleads.product;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Two hotels of which each has one of everything, ids that nothing has, and whoever asks for them. */
final class MatrixWorld {

    private static final long NOTHING = 987_654_321;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final MatrixBackdoor backdoor;
    final MatrixThings mine;
    final MatrixThings foreign;
    final MatrixThings unknown;

    MatrixWorld(RunningHotelLeads hotelLeads) throws SQLException {
        backdoor = new MatrixBackdoor(hotelLeads, unique);
        var target = MatrixHotel.made(
                        hotelLeads.api(),
                        "/api/v1/exports/targets",
                        "{'kind':'FOLDER','name':'Matrix " + unique + "','settings':{'folder':'matrix'}}")
                .getInt("id");
        mine = MatrixHotel.make(backdoor, "Mina", String.valueOf(target));
        foreign = MatrixHotel.make(backdoor, "Zoraida", String.valueOf(target));
        unknown = nothing();
    }

    static String allScopes() {
        return String.join(" ", MatrixRules.SCOPES.keySet());
    }

    /** The key that may everything at the hotel of this guest. */
    String apiKeyOf(String guest) {
        return backdoor.keyNamed("every " + guest);
    }

    /** A new key for one hotel. */
    String key(String name, String scopes, String hotel) throws SQLException {
        return backdoor.key(name, scopes, hotel);
    }

    /** The cookie of a browser in which somebody of this role, who works at this hotel, is signed in. */
    String cookie(String role, MatrixThings at) throws SQLException {
        return backdoor.cookie(role, at);
    }

    private MatrixThings nothing() {
        var all = new HashMap<String, String>();
        mine.all().keySet().forEach(name -> all.put(name, UUID.randomUUID().toString()));
        Stream.of("comment", "schedule", "target", "person", "key")
                .forEach(name -> all.put(name, String.valueOf(NOTHING)));
        Stream.of("connection", "system").forEach(name -> all.put(name, "c".repeat(32)));
        Stream.of("hotel", "newHotel", "newLogin", "login", "colleague", "group", "keyName")
                .forEach(name -> all.put(name, name.toLowerCase() + "-no-" + unique));
        all.put("version", mine.get("version"));
        return new MatrixThings(all);
    }
}
