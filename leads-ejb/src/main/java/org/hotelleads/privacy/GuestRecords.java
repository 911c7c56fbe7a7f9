package org.hotelleads.privacy;

import static org.hotelleads.privacy.LeadRecord.all;
import static org.hotelleads.privacy.LeadRecord.say;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.BookingReading;
import org.hotelleads.system.Sql;

/** What is known of a person beside their leads: talks that are none yet, bookings, mails, and who has looked. */
@ApplicationScoped
class GuestRecords {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final String TALK_MESSAGES = """
            select h.name as hotel, m.channel::text, m.speaker, m.text, m.sent_at from message m
            join conversation c on c.id = m.conversation_id join hotel h on h.id = c.hotel_id
            where m.conversation_id = any (?::uuid[]) and c.lead_id is null order by m.conversation_id, m.sent_at, m.reference
            """;

    private static final String BOOKINGS = "select " + BookingReading.COLUMNS + """
            , h.name as hotel from booking b left join hotel h on h.id = b.hotel_id
            where b.id = any (?::uuid[]) order by b.booked_at
            """;

    private static final String MAILS = """
            select way, occasion, receiver, subject, text, state, created_at, sent_at from outbox
            where lead_id = any (?::uuid[]) order by created_at
            """;

    private static final String LOOKS = """
            select who, min(at) as first, max(at) as last, count(*) as times from audit_entry
            where deed = 'LEAD_SEEN' and subject = any (?::text[]) group by who order by who
            """;

    @Inject
    private Sql sql;

    JsonArrayBuilder conversationsWithoutLead(Person person) {
        return all(sql.rows(TALK_MESSAGES, GuestRecords::message, person.conversationIds()), one -> one);
    }

    JsonArrayBuilder bookings(Person person) {
        return all(sql.rows(BOOKINGS, GuestRecords::booking, person.bookingIds()), one -> one);
    }

    /** Mails and messages to programs about the person. */
    JsonArrayBuilder mails(Person person) {
        return all(sql.rows(MAILS, GuestRecords::mail, person.leadIds()), one -> one);
    }

    /** Who has looked at the leads, as far as the audit log notes it. */
    JsonArrayBuilder looks(Person person) {
        return all(sql.rows(LOOKS, GuestRecords::look, person.leadIds()), one -> one);
    }

    private static JsonObjectBuilder message(ResultSet row) throws SQLException {
        var one = JSON.createObjectBuilder();
        say(one, "at", Sql.instant(row, "sent_at"));
        say(one, "hotel", row.getString("hotel"));
        say(one, "channel", row.getString("channel"));
        say(one, "from", row.getString("speaker"));
        say(one, "text", row.getString("text"));
        return one;
    }

    private static JsonObjectBuilder booking(ResultSet row) throws SQLException {
        var told = BookingReading.read(row);
        var one = JSON.createObjectBuilder();
        say(one, "hotel", row.getString("hotel"));
        say(one, "system", row.getString("system"));
        say(one, "number", told.confirmationNo() == null ? told.reservationId() : told.confirmationNo());
        say(one, "status", told.status());
        say(one, "bookedAt", told.madeAt());
        say(one, "arrival", told.arrival());
        say(one, "departure", told.departure());
        if (told.total() != null) {
            say(one, "amount", told.total().amount());
            say(one, "currency", told.total().currency());
        }
        return one.add("persons", all(told.persons(), GuestRecords::person));
    }

    private static JsonObjectBuilder person(BookingPerson person) {
        var one = JSON.createObjectBuilder();
        say(one, "role", person.role());
        say(one, "name", person.name());
        say(one, "email", person.email());
        return one.add("phones", JSON.createArrayBuilder(person.phones()));
    }

    private static JsonObjectBuilder mail(ResultSet row) throws SQLException {
        var one = JSON.createObjectBuilder();
        say(one, "at", Sql.instant(row, "created_at"));
        say(one, "way", row.getString("way"));
        say(one, "to", row.getString("receiver"));
        say(one, "subject", row.getString("subject"));
        say(one, "text", row.getString("text"));
        say(one, "sentAt", Sql.instant(row, "sent_at"));
        return one;
    }

    private static JsonObjectBuilder look(ResultSet row) throws SQLException {
        var one = JSON.createObjectBuilder();
        say(one, "who", row.getString("who"));
        say(one, "first", Sql.instant(row, "first"));
        say(one, "last", Sql.instant(row, "last"));
        return one.add("times", row.getLong("times"));
    }
}
