package org.hotelleads.product;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;

/** Changes what stands in the database, past the application. */
record Backdoor(RunningHotelLeads hotelLeads) {

    void change(String sql, Object... values) throws SQLException {
        try (var connection = hotelLeads.connect();
                var prepared = connection.prepareStatement(sql)) {
            for (var position = 0; position < values.length; position++) {
                prepared.setObject(position + 1, values[position]);
            }
            prepared.executeUpdate();
        }
    }

    /** What is kept of a key or of a sign-in's token. */
    static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
