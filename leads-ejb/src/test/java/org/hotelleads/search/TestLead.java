package org.hotelleads.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.Persona;
import org.hotelleads.lead.SomeGuest;
import org.hotelleads.system.TestDatabase;

/** A row of the table of leads; what is not said of it is like that of most others. */
final class TestLead {

    private static final String INSERT = """
            insert into lead (id, hotel_id, name, email, phone, search_text, name_key, channel, persona, score, status,
                arrival, stay_month, next_contact_at, assigned_to, captured_at, last_message_at,
                persona_confidence, persona_reasons, score_reasons, version)
            values (?, ?, ?, ?, ?, ?, ?, ?::channel, ?::persona, ?, ?::lead_status,
                ?, ?, ?, ?, ?, now(), 0.5, '[]', '[]', 1)
            """;

    private final long hotel;
    private String name = "Ana Ruiz";
    private String email;
    private String phone;
    private Channel channel = Channel.WEB_CHAT;
    private Persona persona = Persona.EXPLORER;
    private int score = 50;
    private LeadStatus status = LeadStatus.NEW;
    private LocalDate arrival;
    private String month;
    private Instant nextContact;
    private Long assignedTo;
    private Instant captured = Instant.parse("2026-11-20T10:00:00Z");

    TestLead(long hotel) {
        this.hotel = hotel;
    }

    TestLead named(String text) {
        name = text;
        return this;
    }

    TestLead email(String address) {
        email = address;
        return this;
    }

    TestLead phone(String number) {
        phone = number;
        return this;
    }

    TestLead by(Channel way) {
        channel = way;
        return this;
    }

    TestLead who(Persona kind) {
        persona = kind;
        return this;
    }

    TestLead scored(int points) {
        score = points;
        return this;
    }

    TestLead now(LeadStatus now) {
        status = now;
        return this;
    }

    TestLead arriving(LocalDate day) {
        arrival = day;
        return this;
    }

    TestLead inMonth(String text) {
        month = text;
        return this;
    }

    TestLead contactAt(Instant time) {
        nextContact = time;
        return this;
    }

    TestLead assignedTo(long person) {
        assignedTo = person;
        return this;
    }

    TestLead captured(String time) {
        captured = Instant.parse(time);
        return this;
    }

    UUID stored() {
        try (var connection = TestDatabase.source().getConnection()) {
            return storedOn(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stores it in the transaction of a connection, which may end later. */
    UUID storedOn(Connection connection) throws SQLException {
        var id = UUID.randomUUID();
        var texts = SomeGuest.texts(name, email, phone);
        Object[] values = {
            id,
            hotel,
            name,
            email,
            phone,
            texts.search(),
            texts.sortKey(),
            channel.name(),
            persona.name(),
            score,
            status.name(),
            arrival,
            month,
            time(nextContact),
            assignedTo,
            time(captured)
        };
        try (var prepared = connection.prepareStatement(INSERT)) {
            for (var position = 0; position < values.length; position++) {
                prepared.setObject(position + 1, values[position]);
            }
            prepared.executeUpdate();
        }
        return id;
    }

    private static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
