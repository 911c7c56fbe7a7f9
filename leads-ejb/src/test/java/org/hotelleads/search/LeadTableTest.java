package org.hotelleads.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.LostReason;
import org.hotelleads.lead.Persona;
import org.hotelleads.search.LeadOrder.Sort;
import org.hotelleads.system.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole tables of leads, with the columns that somebody wants. */
class LeadTableTest {

    private static final LeadFilter ALL = LeadFilter.everything();

    private final TestHotel hotel = TestHotel.in("America/Cancun");

    private List<Object[]> read(LeadFilter filter, Sort sort, LeadColumn... columns) {
        var rows = new ArrayList<Object[]>();
        var taken = hotel.table().read(filter, sort, List.of(columns), rows::add);
        assertThat(taken).isEqualTo(rows.size());
        return rows;
    }

    private Object[] only(LeadColumn... columns) {
        var rows = read(ALL, Sort.NEWEST_FIRST, columns);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    @Test
    void tellsTheEightColumns() {
        hotel.lead()
                .named("Ana Ruiz")
                .email("ana@example.org")
                .phone("+34600111222")
                .by(Channel.WHATSAPP)
                .who(Persona.URGENT)
                .now(LeadStatus.CONTACTED)
                .arriving(LocalDate.parse("2027-02-03"))
                .captured("2026-11-21T03:04:05.678Z")
                .stored();

        assertThat(only(LeadColumn.DEFAULT.toArray(LeadColumn[]::new)))
                .containsExactly(
                        "Ana Ruiz",
                        "ana@example.org",
                        "+34600111222",
                        Channel.WHATSAPP,
                        Persona.URGENT,
                        LeadStatus.CONTACTED,
                        "2027-02-03",
                        LocalDateTime.parse("2026-11-20T22:04:05"));
    }

    @Test
    void whatIsUnknownIsNothing() {
        hotel.lead().named(null).phone("+34600111222").stored();

        var row = only(LeadColumn.values());

        for (var column : List.of(
                LeadColumn.NAME,
                LeadColumn.DATES,
                LeadColumn.NIGHTS,
                LeadColumn.ASSIGNED,
                LeadColumn.MESSAGE,
                LeadColumn.LOST_REASON,
                LeadColumn.BOOKING,
                LeadColumn.AMOUNT,
                LeadColumn.BOOKED_AT,
                LeadColumn.CONVERSATION)) {
            assertThat(row[column.ordinal()]).as(column.name()).isNull();
        }
    }

    @Test
    void tellsMonthsOfInterest() {
        hotel.lead().inMonth("2027-08").stored();

        assertThat(only(LeadColumn.DATES, LeadColumn.MONTH)).containsExactly("2027-08", "2027-08");
    }

    @Test
    void tellsWhatStandsBesideTheLead() {
        var person = TestHotel.salesperson();
        var lead = hotel.lead()
                .assignedTo(person)
                .arriving(LocalDate.parse("2027-02-03"))
                .now(LeadStatus.LOST)
                .contactAt(Instant.parse("2026-12-01T15:30:00Z"))
                .stored();
        TestDatabase.execute("update lead set departure = '2027-02-10', closed_at = '2026-11-25T12:00:00Z' where id = '"
                + lead + "'");
        lost(lead, "PRICE: too dear, they said");
        talk(lead, "  ", "Hola, ¿tienen sitio?", "Gracias");
        booking(lead, "OFF", "OLD-1", "10.00");
        booking(lead, "WON", "R-77", "1234.50");

        assertThat(only(
                        LeadColumn.ASSIGNED,
                        LeadColumn.DATES,
                        LeadColumn.NIGHTS,
                        LeadColumn.NEXT_CONTACT,
                        LeadColumn.CLOSED_AT,
                        LeadColumn.LOST_REASON,
                        LeadColumn.LOST_NOTE,
                        LeadColumn.MESSAGE,
                        LeadColumn.BOOKING,
                        LeadColumn.BOOKING_STATUS,
                        LeadColumn.AMOUNT,
                        LeadColumn.CURRENCY,
                        LeadColumn.ZONE,
                        LeadColumn.ID))
                .containsExactly(
                        "Marta",
                        "2027-02-03 \u2013 2027-02-10",
                        7,
                        LocalDateTime.parse("2026-12-01T10:30:00"),
                        LocalDateTime.parse("2026-11-25T07:00:00"),
                        LostReason.PRICE,
                        "too dear, they said",
                        "Hola, ¿tienen sitio?",
                        "R-77",
                        BookingStatus.CONFIRMED,
                        new BigDecimal("1234.50"),
                        "EUR",
                        "America/Cancun",
                        lead.toString());
    }

    @Test
    void aLeadWithinAnotherOneIsToldWithIt() {
        var survivor = hotel.lead().named("Ana").stored();
        var absorbed = hotel.lead().named("Ana R.").stored();
        talk(absorbed, "From the other channel");
        booking(absorbed, "WON", "R-1", "5.00");
        TestDatabase.execute("update lead set absorbing = true where id = '" + survivor + "'");
        TestDatabase.execute("update lead set merged_into = '" + survivor + "' where id = '" + absorbed + "'");

        assertThat(only(LeadColumn.NAME, LeadColumn.MESSAGE, LeadColumn.BOOKING))
                .containsExactly("Ana", "From the other channel", "R-1");
    }

    @ParameterizedTest
    @EnumSource
    void standsInTheOrderOfThePanel(LeadOrder order) {
        for (var number = 0; number < 600; number++) {
            hotel.lead()
                    .named("Guest " + number % 7)
                    .scored(number % 11)
                    .by(Channel.values()[number % 6])
                    .captured("2026-11-%02dT10:00:00Z".formatted(1 + number % 9))
                    .stored();
        }
        var sort = new Sort(order, true);

        var ids = read(ALL, sort, LeadColumn.ID).stream()
                .map(row -> (String) row[0])
                .toList();

        assertThat(ids)
                .isEqualTo(hotel.search().rows(ALL, sort, 0, 1000).stream()
                        .map(row -> row.id().toString())
                        .toList());
    }

    @Test
    void tellsOnlyWhatTheFilterLetsThroughInHotelsOfTheCaller() {
        TestHotel.inPalma().lead().named("Foreign").now(LeadStatus.LOST).stored();
        hotel.lead().named("Mine").now(LeadStatus.LOST).stored();
        hotel.lead().named("New").stored();
        var lost = FilterWords.read("status=RESOLVED&from=2026-11-01", null).filter();

        assertThat(read(lost, Sort.NEWEST_FIRST, LeadColumn.NAME)).containsExactly(new Object[] {"Mine"});
        assertThat(lost.statuses()).isEqualTo(Set.of(LeadStatus.CONVERTED, LeadStatus.LOST));
    }

    @Test
    void endsWhenNoMoreIsWanted() {
        for (var number = 0; number < 5; number++) {
            hotel.lead().stored();
        }
        var rows = new ArrayList<Object[]>();

        var taken = hotel.table().read(ALL, Sort.NEWEST_FIRST, List.of(LeadColumn.NAME), row -> {
            rows.add(row);
            return rows.size() < 3;
        });

        assertThat(taken).isEqualTo(3);
    }

    private static void lost(UUID lead, String why) {
        TestDatabase.execute(
                "insert into status_change (lead_id, from_status, to_status, changed_at, changed_by, reason, lead_version)"
                        + " values ('" + lead + "', 'NEW', 'LOST', now(), 'Marta', '" + why + "', 2)");
    }

    private void talk(UUID lead, String... texts) {
        var talk = UUID.randomUUID();
        TestDatabase.execute(
                "insert into conversation (id, hotel_id, channel, reference, lead_id, understanding, started_at) values ('"
                        + talk + "', " + hotel.id() + ", 'WEB_CHAT', '" + talk + "', '" + lead + "', '{}', now())");
        for (var number = 0; number < texts.length; number++) {
            TestDatabase.execute(
                    "insert into message (conversation_id, hotel_id, channel, reference, speaker, text, sent_at, received_at)"
                            + " values ('" + talk + "', " + hotel.id() + ", 'WEB_CHAT', '" + talk + number
                            + "', 'GUEST', '" + texts[number]
                            + "', timestamptz '2026-11-20T10:00:00Z' + interval '" + number + " minutes', now())");
        }
    }

    private void booking(UUID lead, String state, String number, String amount) {
        var booking = UUID.randomUUID();
        TestDatabase.execute(
                "insert into booking (id, connection_id, system, property, reservation_id, hotel_id, confirmation_no, refs,"
                        + " lead_numbers, status, booked_at, updated_at, updated_precisely, persons, amount, currency, search_text,"
                        + " content_hash, first_seen_at, last_seen_at) values ('" + booking
                        + "', 'api', 'BOOKING_API', 'p', '" + booking
                        + "', " + hotel.id() + ", '" + number + "', '[]', '{}', 'CONFIRMED', now(), now(), true, '[]', "
                        + amount
                        + ", 'EUR', '', '', now(), now())");
        TestDatabase.execute(
                "insert into booking_link (id, booking_id, lead_id, state, rule, evidence, matcher, made_at, made_by)"
                        + " values (gen_random_uuid(), '" + booking + "', '" + lead + "', '" + state
                        + "', 'EMAIL', '[]', 1, now(), 'Test')");
    }
}
