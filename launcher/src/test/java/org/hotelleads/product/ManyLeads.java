package org.hotelleads.product;

import java.sql.Connection;
import java.sql.SQLException;

/** Puts many leads of a hotel into the database at once, past the application. */
final class ManyLeads {

    private static final String LEADS = """
            insert into lead (id, hotel_id, channel, name, email, phone, persona, persona_confidence, persona_reasons, score,
                              score_reasons, status, captured_at, last_message_at, search_text, name_key, version)
            select gen_random_uuid(), h.id, 'WHATSAPP', 'Guest ' || n, 'guest' || n || '@example.org', '+34600' || 100000 + n,
                   'EXPLORER', 0.5, '[]', n % 100, '[]', 'NEW', now() - n * interval '1 second', now(),
                   'guest ' || n, 'guest ' || n, 0
            from hotel h, generate_series(1, ?) n where h.code = ?
            """;

    private ManyLeads() {}

    static void of(String hotel, int number, Connection database) throws SQLException {
        try (var insert = database.prepareStatement(LEADS)) {
            insert.setInt(1, number);
            insert.setString(2, hotel);
            insert.executeUpdate();
        }
    }
}
