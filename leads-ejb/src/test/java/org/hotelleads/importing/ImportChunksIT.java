package org.hotelleads.importing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Role;
import org.hotelleads.capture.Capture;
import org.hotelleads.conversation.SomeMessage;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.importing.ImportRun.State;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.inside.TestImports;
import org.hotelleads.lead.Channel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many rows become leads and bookings at once, and each of them fares as if it had come alone. */
class ImportChunksIT extends InTheContainer {

    @Inject
    private Clock clock;

    @Inject
    private TestImports desk;

    @Inject
    private ImportRows rows;

    @Inject
    private Capture capture;

    @Inject
    private Tables tables;

    @Inject
    private TestChain chain;

    private Hotel hotel;
    private Caller marta;

    @BeforeEach
    void openAHotel() {
        hotel = chain.openHotel();
        marta = chain.hire(Role.MANAGER, hotel).asCaller();
        chain.enters(marta);
    }

    @AfterEach
    void letTheDatabaseTakeAll() {
        tables.change("alter table lead drop constraint if exists no_zoe");
        tables.change("alter table booking drop constraint if exists no_zoe");
    }

    private long leads() {
        return tables.count("lead where hotel_id = ?", hotel.id());
    }

    private long made(ImportFacts run, Duplicates duplicates) {
        return desk.applied(run, duplicates).count(RowState.MADE);
    }

    /** Rows, each with another guest of that name. */
    private static String guests(String name, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(guest -> name + ",guest" + guest + "@example.org\n")
                .collect(Collectors.joining());
    }

    @Test
    void aLeadThatTheDatabaseRefusesCostsOnlyItself() {
        tables.change("alter table lead add constraint no_zoe check (name not like 'Zoe%') not valid");
        var text =
                "Name,Email\n" + guests("Ana Ruiz", 0, 60) + guests("Zoe Ruiz", 60, 61) + guests("Ana Ruiz", 61, 130);

        var run = desk.applied(ImportKind.LEADS, hotel, text, Duplicates.SKIP);

        assertThat(run.state()).isEqualTo(State.APPLIED);
        assertThat(run.count(RowState.MADE)).isEqualTo(129);
        assertThat(leads()).isEqualTo(129);
        assertThat(tables.count("conversation where hotel_id = ?", hotel.id())).isEqualTo(129);
        assertThat(rows.of(run.id(), ImportRows.WORTH_A_LOOK, 0, 10))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.number()).isEqualTo(62);
                    assertThat(row.state()).isEqualTo(RowState.FAILED);
                });
        assertThat(desk.undone(run).count(RowState.UNDONE)).isEqualTo(129);
        assertThat(leads()).isZero();
    }

    @Test
    void aBookingThatTheDatabaseRefusesCostsOnlyItself() {
        tables.change("alter table booking add constraint no_zoe check (persons not like '%Zoe%') not valid");

        var run = desk.applied(ImportKind.BOOKINGS, hotel, """
                Reservation,Status,Arrival,Departure,Name
                R-1,Confirmed,2027-09-10,2027-09-12,Ana Ruiz
                R-2,Confirmed,2027-09-10,2027-09-12,Zoe Ruiz
                R-3,Confirmed,2027-09-10,2027-09-12,Eva Sanz
                """, Duplicates.SKIP);

        assertThat(run.count(RowState.MADE)).isEqualTo(2);
        assertThat(run.count(RowState.FAILED)).isOne();
        assertThat(tables.count("booking where hotel_id = ?", hotel.id())).isEqualTo(2);
    }

    @Test
    void ofTwoRowsWithTheSameIdTheFirstIsImported() {
        var text = "Id,Name\n17,Ana Ruiz\n17,Ana Maria Ruiz\n18,Eva Sanz\n";

        var run = desk.checked(ImportKind.LEADS, hotel, text);

        assertThat(run.count(RowState.DUPLICATE)).isOne();
        var all = desk.applied(run, Duplicates.TAKE);
        assertThat(all.count(RowState.MADE)).isEqualTo(2);
        assertThat(all.count(RowState.SKIPPED)).isOne();
        assertThat(rows.of(run.id(), ImportRows.WORTH_A_LOOK, 0, 10))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.number()).isEqualTo(3);
                    assertThat(row.flaws()).extracting(RowFlaw::key).containsExactly("imports.flaw.before");
                });
        assertThat(leads()).isEqualTo(2);
        assertThat(made(desk.checked(ImportKind.LEADS, hotel, text), Duplicates.TAKE))
                .isZero();
    }

    @Test
    void theSameIdOfAnotherChannelIsAnotherGuest() {
        var run = desk.checked(ImportKind.LEADS, hotel, "Id,Name,Channel\n17,Ana Ruiz,Form\n17,Eva Sanz,Phone\n");

        assertThat(made(run, Duplicates.TAKE)).isEqualTo(2);
    }

    @Test
    void ofTwoRowsOfTheSameGuestTheSecondIsImportedIfThatIsWished() {
        var text = "Name,Email\nAna Ruiz,ana@example.org\nAna R.,ANA@example.org\n";

        assertThat(made(desk.checked(ImportKind.LEADS, hotel, text), Duplicates.SKIP))
                .isOne();
        assertThat(leads()).isOne();
        assertThat(made(desk.checked(ImportKind.LEADS, hotel, text), Duplicates.TAKE))
                .isEqualTo(2);
        assertThat(leads()).isEqualTo(3);
    }

    @Test
    void whoBecameALeadAfterTheTrialIsLeftOut() {
        var run = desk.checked(
                ImportKind.LEADS, hotel, "Name,Email\nAna Ruiz,ana@example.org\nEva Sanz,eva@example.org\n");
        chain.enters(Caller.system("Test"));
        capture.take(SomeMessage.saying("Soy Eva Sanz, eva@example.org")
                .to(hotel.code())
                .event());
        chain.enters(marta);

        var applied = desk.applied(run, Duplicates.SKIP);

        assertThat(applied.count(RowState.MADE)).isOne();
        assertThat(desk.why(applied)).contains("3,");
        assertThat(leads()).isEqualTo(2);
    }

    @Test
    void whatWasErasedOrSaidUnderTheSameIdIsNotImported() {
        tables.change(
                "insert into erased_mark (mark) values (erased_mark_of('MESSAGE', ? || '/FORM', 'import-id:17'))",
                String.valueOf(hotel.id()));
        chain.enters(Caller.system("Test"));
        capture.take(SomeMessage.saying("Soy Eva Sanz")
                .to(hotel.code())
                .on(Channel.FORM)
                .in("elsewhere")
                .id("import-id:18")
                .event());
        chain.enters(marta);

        var run = desk.applied(
                ImportKind.LEADS, hotel, "Id,Name\n17,Ana Ruiz\n18,Eva Sanz\n19,Luis Gil\n", Duplicates.TAKE);

        assertThat(run.count(RowState.MADE)).isOne();
        assertThat(run.count(RowState.SKIPPED)).isEqualTo(2);
        assertThat(leads()).isEqualTo(2);
        assertThat(tables.count("conversation where hotel_id = ?", hotel.id())).isEqualTo(2);
    }

    @Test
    void theSameReservationOnceMoreInAFileIsAChangeOfIt() {
        var text = """
                Reservation,Status,Arrival,Departure,Name,Changed at
                R-1,Confirmed,2027-09-10,2027-09-12,Ana Ruiz,2026-03-01 09:30
                R-2,Confirmed,2027-09-10,2027-09-12,Eva Sanz,2026-03-01 09:30
                R-1,Confirmed,2027-09-10,2027-09-14,Ana Ruiz,2026-03-02 09:30
                R-1,Confirmed,2027-09-10,2027-09-15,Ana Ruiz,2026-03-03 09:30
                R-2,Confirmed,2027-09-10,2027-09-12,Eva Sanz,2026-03-01 09:30
                """;
        var run = desk.checked(ImportKind.BOOKINGS, hotel, text);

        var taken = desk.applied(run, Duplicates.TAKE);

        assertThat(taken.count(RowState.MADE)).isEqualTo(2);
        assertThat(taken.count(RowState.CHANGED)).isEqualTo(2);
        assertThat(taken.count(RowState.SKIPPED)).isOne();
        assertThat(tables.text(
                        "select departure::text from booking where hotel_id = ? and reservation_id = 'R-1'",
                        hotel.id()))
                .isEqualTo("2027-09-15");
        var again = desk.applied(ImportKind.BOOKINGS, hotel, text, Duplicates.SKIP);
        assertThat(again.count(RowState.MADE) + again.count(RowState.CHANGED)).isZero();
    }

    @Test
    void programsHearOfEachLeadAndNobodyGetsAMailForEach() {
        tables.change(
                "insert into subscription (id, hotel_id, url, events, secret, created_at)"
                        + " values (?, ?, 'https://crm.example.org', 'lead.captured', 'x', now())",
                UUID.randomUUID(),
                hotel.id());
        tables.change(
                "insert into hotel_notice (hotel_id, address, locale) values (?, 'desk@example.org', 'es')",
                hotel.id());

        desk.applied(ImportKind.LEADS, hotel, "Name,Email\n" + guests("Ana Ruiz", 0, 12), Duplicates.SKIP);

        assertThat(tables.count(
                        "lead l join outbox o on o.lead_id = l.id and o.occasion = 'LEAD_CAPTURED' and o.way = 'WEBHOOK'"
                                + " where l.hotel_id = ? and position(l.email in o.text) > 0",
                        hotel.id()))
                .isEqualTo(12);
        assertThat(tables.count("outbox where hotel_id = ? and way = 'MAIL'", hotel.id()))
                .isOne();
    }

    @Test
    void eachComesWithItsOwnStoryAndAllOfItGoesAgain() {
        var staff = chain.hire(Role.SALES, hotel);

        var run = desk.applied(ImportKind.LEADS, hotel, """
                Name,Status,Next contact,Assigned to,Comment
                Ana Ruiz,Follow-up,2026-01-10 10:00,%s,Calls back
                Eva Sanz,New,,,
                Luis Gil,Lost,,,Too dear
                Marta Vega,New,,%s,
                """.formatted(staff.login(), staff.login()), Duplicates.SKIP);

        assertThat(run.count(RowState.MADE)).isEqualTo(4);
        assertThat(tables.count(
                        "lead_left_to_all a join lead l on l.id = a.lead_id where l.name = 'Eva Sanz' and l.hotel_id = ?",
                        hotel.id()))
                .isOne();
        assertThat(tables.count("lead_left_to_all a join lead l on l.id = a.lead_id where l.hotel_id = ?", hotel.id()))
                .isOne();
        assertThat(tables.count(
                        "reminder r join lead l on l.id = r.lead_id where l.name = 'Ana Ruiz' and l.hotel_id = ?",
                        hotel.id()))
                .isOne();
        assertThat(tables.count("status_change c join lead l on l.id = c.lead_id where l.hotel_id = ?", hotel.id()))
                .isEqualTo(6);
        assertThat(tables.count("assignment a join lead l on l.id = a.lead_id where l.hotel_id = ?", hotel.id()))
                .isEqualTo(2);
        assertThat(tables.text(
                        "select string_agg(to_status::text, ' ' order by c.id) from status_change c"
                                + " join lead l on l.id = c.lead_id where l.name = 'Luis Gil' and l.hotel_id = ?",
                        hotel.id()))
                .isEqualTo("NEW LOST");
        assertThat(desk.undone(run).count(RowState.UNDONE)).isEqualTo(4);
        assertThat(leads()).isZero();
        assertThat(tables.count("conversation where hotel_id = ?", hotel.id())).isZero();
    }

    @Test
    void aLeadAmongManyStandsInTheDatabaseAsIfItHadComeAlone() {
        var other = chain.openHotel();
        var reference = "import-id:17";
        var minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        var local = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").format(minute.atZone(hotel.zone()));
        chain.enters(Caller.system("Test"));
        capture.take(SomeMessage.saying("A quiet room, please\nCheck-in: 2027-08-12\nCheck-out: 2027-08-15")
                .to(other.code())
                .on(Channel.FORM)
                .in(reference)
                .id(reference)
                .at(minute)
                .from("Ana Ruiz", "ana@example.org", "+34600111222")
                .event());
        chain.enters(marta);

        desk.applied(ImportKind.LEADS, hotel, """
                Id,Name,Email,Phone,Message,Captured at,Arrival,Departure
                17,Ana Ruiz,ana@example.org,600111222,"A quiet room, please",LOCAL,2027-08-12,2027-08-15
                18,Eva Sanz,,,,LOCAL,,
                """.replace("LOCAL", local), Duplicates.SKIP);

        assertThat(ofAna(hotel, "lead t", "- 'number' - 'created_in' - 'changed_in'"))
                .contains("ana@example.org")
                .isEqualTo(ofAna(other, "lead t", "- 'number' - 'created_in' - 'changed_in'"));
        var ofLead = " join lead l on l.id = t.lead_id";
        assertThat(ofAna(hotel, "conversation t" + ofLead, "- 'lead_id'"))
                .isEqualTo(ofAna(other, "conversation t" + ofLead, "- 'lead_id'"));
        assertThat(ofAna(hotel, "message t", "- 'conversation_id' - 'received_at'"))
                .isEqualTo(ofAna(other, "message t", "- 'conversation_id' - 'received_at'"));
        var step = "(select c.*, l.hotel_id, l.name from status_change c" + ofLead.replace("t.", "c.") + ") t";
        assertThat(ofAna(hotel, step, "- 'lead_id' - 'changed_by'"))
                .isEqualTo(ofAna(other, step, "- 'lead_id' - 'changed_by'"));
    }

    /** All that stands in the row of that hotel which is about her, but for what is each row's own. */
    private String ofAna(Hotel where, String table, String own) {
        return tables.text(
                "select (to_jsonb(t) - 'id' - 'hotel_id' " + own + ")::text from " + table
                        + " where t.hotel_id = ? and to_jsonb(t)::text like '%Ana Ruiz%'",
                where.id());
    }
}
