package org.hotelleads.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Role;
import org.hotelleads.access.User;
import org.hotelleads.capture.Capture;
import org.hotelleads.conversation.SomeMessage;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.importing.ImportRun.State;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.inside.TestImports;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.pipeline.Pipeline;
import org.hotelleads.pms.link.MatchRounds;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files are checked before anything is made of them, imported once, and taken back as far as nobody has worked with it. */
class ImportsIT extends InTheContainer {

    @Inject
    private Clock clock;

    @Inject
    private Imports imports;

    @Inject
    private ImportFiles files;

    @Inject
    private ImportRows rows;

    @Inject
    private ImportReport report;

    @Inject
    private TestImports desk;

    @Inject
    private ImportWork work;

    @Inject
    private ImportStep step;

    @Inject
    private ImportCleaning cleaning;

    @Inject
    private Capture capture;

    @Inject
    private Pipeline pipeline;

    @Inject
    private MatchRounds matches;

    @Inject
    private Tables tables;

    @Inject
    private TestChain chain;

    private Hotel hotel;
    private User marta;

    @BeforeEach
    void openAHotel() {
        hotel = chain.openHotel();
        marta = chain.hire(Role.MANAGER, hotel);
        chain.enters(marta.asCaller());
    }

    private ImportFacts checked(ImportKind what, String text) {
        var checked = desk.checked(what, hotel, text);
        assertThat(checked.state()).isEqualTo(State.CHECKED);
        return checked;
    }

    private long leads() {
        return tables.count("lead where hotel_id = ?", hotel.id());
    }

    @Test
    void aTrialMakesNothingAndSaysOfEachRowWhatIsWrong() {
        var run = checked(ImportKind.LEADS, """
                Nombre;Correo;Teléfono;Llegada;Salida;Estado
                Ana Ruiz;ana@example.org;;13/08/2026;15/08/2026;Nuevo
                Luis Gil;luis(at)example;600 111 222;;;
                ;;;;;Nuevo
                Eva Sanz;eva@example.org;12;15/08/2026;13/08/2026;Frobniziert
                =cmd();x@example;;;;
                """);

        assertThat(run.rows()).isEqualTo(5);
        assertThat(run.count(RowState.FRESH)).isEqualTo(1);
        assertThat(run.count(RowState.FAULTY)).isEqualTo(4);
        assertThat(leads()).isZero();
        assertThat(desk.why(run))
                .contains("3,Faulty,Correo: ")
                .contains("4,Faulty,\"Nombre: ")
                .contains("Teléfono: This is no phone number")
                .contains("Salida: The departure is not after the arrival.")
                .contains("Estado: This word is not known here.")
                .contains(",'=cmd(),")
                .doesNotContain("Ana Ruiz");
        assertThat(tables.count(
                        "audit_entry where deed = 'IMPORT_CHECKED' and subject = ?",
                        run.id().toString()))
                .isOne();
    }

    @Test
    void leadsComeWithTheirStory() {
        var staff = chain.hire(Role.SALES, hotel);
        tables.change(
                "insert into hotel_notice (hotel_id, address, locale) values (?, 'desk@example.org', 'es')",
                hotel.id());
        var run = desk.applied(checked(ImportKind.LEADS, """
                        Name,Email,Phone,Message,Captured at,Status,Lost reason,Assigned to,Arrival,Departure,Comment,Channel
                        Ana Ruiz,ana@example.org,600111222,"A room, please",2026-03-01 09:30,Lost,Price,%s,2026-08-12,2026-08-15,Was too dear,WhatsApp
                        """.formatted(staff.login())), Duplicates.SKIP);

        assertThat(run.state()).isEqualTo(State.APPLIED);
        assertThat(run.count(RowState.MADE)).isOne();
        var lead = "lead where hotel_id = ? and name = 'Ana Ruiz' and email = 'ana@example.org' and status = 'LOST'"
                + " and channel = 'WHATSAPP' and arrival = '2026-08-12' and departure = '2026-08-15' and assigned_to = ?";
        assertThat(tables.count(lead, hotel.id(), staff.id())).isOne();
        assertThat(tables.text(
                        "select (captured_at at time zone 'UTC')::date::text from lead where hotel_id = ?", hotel.id()))
                .isEqualTo(LocalDate.of(2026, 3, 1).toString());
        assertThat(tables.text(
                        "select distinct changed_by from status_change c join lead l on l.id = c.lead_id where l.hotel_id = ?",
                        hotel.id()))
                .isEqualTo("Import guests.csv · Marta");
        assertThat(tables.count("import_row where run_id = ? and cells is null and email_key is null", run.id()))
                .isOne();
        assertThat(tables.count("outbox where hotel_id = ?", hotel.id())).isOne();
        assertThat(tables.count("outbox where hotel_id = ? and occasion = 'LEADS_IMPORTED'", hotel.id()))
                .isOne();
        assertThat(tables.count(
                        "audit_entry where deed = 'IMPORT_APPLIED' and subject = ?",
                        run.id().toString()))
                .isOne();
    }

    @Test
    void knownGuestsAreFoundInTheFileAndAmongTheLeads() {
        chain.enters(Caller.system("Test"));
        capture.take(SomeMessage.saying("Soy Eva Sanz, eva@example.org")
                .to(hotel.code())
                .event());
        chain.enters(marta.asCaller());
        var text = """
                Name,Email,Phone
                Ana Ruiz,ana@example.org,
                Ana R.,ANA@example.org,
                Eva Sanz,Eva@Example.org,
                Luis Gil,,+55 11 98765 4321
                Luis Gil,,+55 11 8765 4321
                """;

        var run = checked(ImportKind.LEADS, text);

        assertThat(run.count(RowState.FRESH)).isEqualTo(2);
        assertThat(run.count(RowState.DUPLICATE)).isEqualTo(3);
        assertThat(desk.why(run)).contains("The same as row 2.").contains("The same as row 5.");
        assertThat(desk.applied(run, Duplicates.SKIP).count(RowState.MADE)).isEqualTo(2);
        assertThat(leads()).isEqualTo(3);
        assertThat(desk.applied(checked(ImportKind.LEADS, text), Duplicates.TAKE)
                        .count(RowState.MADE))
                .isEqualTo(5);
    }

    @Test
    void theSameIdOfAnotherSystemIsImportedOnce() {
        var text = "Id,Name\n17,Ana Ruiz\n18,Eva Sanz\n";
        desk.applied(checked(ImportKind.LEADS, text), Duplicates.SKIP);

        var again = checked(ImportKind.LEADS, text);

        assertThat(again.count(RowState.DUPLICATE)).isEqualTo(2);
        assertThat(desk.applied(again, Duplicates.TAKE).count(RowState.SKIPPED)).isEqualTo(2);
        assertThat(leads()).isEqualTo(2);
    }

    @Test
    void aHotelThatIsNotTheCallersLooksLikeOneThatThereIsNot() {
        var other = chain.openHotel();
        var run = desk.send(
                ImportKind.LEADS,
                hotel,
                "Hotel,Name\n%s,Ana Ruiz\n%s,Eva Sanz\nnowhere,Luis Gil\n".formatted(hotel.code(), other.code()));
        var read = desk.workOff(run);

        imports.check(run, read.mapping(), null);
        var facts = desk.workOff(run);

        assertThat(facts.count(RowState.FRESH)).isOne();
        assertThat(rows.of(run, ImportRows.WORTH_A_LOOK, 0, 10)).hasSize(2).allSatisfy(row -> assertThat(row.flaws())
                .extracting(RowFlaw::key)
                .containsExactly("imports.flaw.hotel"));
        assertThat(Refused.when(() -> files.take(
                                new ImportWish(ImportKind.LEADS, other.code(), "x.csv"),
                                1,
                                new ByteArrayInputStream(new byte[1])))
                        .kind())
                .isEqualTo(Refusal.Kind.INVALID);
        var stranger = chain.hire(Role.MANAGER, other);
        chain.enters(stranger.asCaller());
        assertThat(Refused.when(() -> imports.facts(run)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(Refused.when(() -> rows.first(run, 1)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(Refused.when(() -> report.name(run)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(imports.list(10, Optional.empty())).isEmpty();
        chain.enters(chain.hire(Role.SALES, hotel).asCaller());
        assertThat(Refused.when(() -> imports.facts(run)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void theRightsOfThatMomentCount() {
        var run = checked(ImportKind.LEADS, "Name\nAna Ruiz\n");
        imports.apply(run.id(), Duplicates.SKIP);
        tables.change("update app_user set active = false where id = ?", marta.id());

        var facts = desk.workOff(run.id());

        assertThat(facts.trouble()).hasToString("NO_RIGHT");
        assertThat(leads()).isZero();
    }

    @Test
    void anImportIsTakenBackExceptWhatSomebodyHasWorkedWith() {
        var run = desk.applied(
                checked(
                        ImportKind.LEADS,
                        "Name,Email,Comment\nAna Ruiz,a@example.org,Knows us\nEva Sanz,e@example.org,\nLuis Gil,l@example.org,\n"),
                Duplicates.SKIP);
        var worked = UUID.fromString(
                tables.text("select id::text from lead where hotel_id = ? and name = 'Eva Sanz'", hotel.id()));
        pipeline.move(worked, StatusMove.contacted(), Optional.empty());

        var undone = desk.undone(run);

        assertThat(undone.state()).isEqualTo(State.UNDONE);
        assertThat(undone.count(RowState.UNDONE)).isEqualTo(2);
        assertThat(undone.count(RowState.KEPT)).isOne();
        assertThat(leads()).isOne();
        assertThat(tables.count("conversation where hotel_id = ?", hotel.id())).isOne();
        assertThat(rows.of(run.id(), ImportRows.WORTH_A_LOOK, 0, 10))
                .extracting(ImportRow::lead)
                .containsExactly(worked);
        assertThat(Refused.when(() -> imports.undo(run.id())).kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThatThrownBy(() -> tables.change("delete from status_change where lead_id = ?", worked))
                .hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    void bookingsFindTheirLeadsAndGoAgainWithTheImport() {
        chain.enters(Caller.system("Test"));
        var year = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear() + 1;
        var lead = capture.take(SomeMessage.saying(
                                "Hola, soy Ada Lovelace, ada@example.org, del 10 al 12 de septiembre de " + year)
                        .to(hotel.code())
                        .at(clock.instant())
                        .event())
                .lead();
        chain.enters(marta.asCaller());
        var run =
                desk.applied(checked(ImportKind.BOOKINGS, """
                        Reserva;Estado;Llegada;Salida;Nombre completo;Correo;Importe;Moneda
                        R-1;Confirmada;10/09/YEAR;12/09/YEAR;Ada Lovelace;ada@example.org;1.240,50;EUR
                        R-2;Confirmada;10/09/YEAR;09/09/YEAR;Eva Sanz;eva@example.org;100;EUR
                        """.replace("YEAR", String.valueOf(year))), Duplicates.SKIP);

        assertThat(run.count(RowState.MADE)).isOne();
        assertThat(run.count(RowState.FAULTY)).isOne();
        assertThat(tables.text("select amount::text from booking where hotel_id = ?", hotel.id()))
                .isEqualTo("1240.50");
        match();
        assertThat(status(lead)).isEqualTo(LeadStatus.CONVERTED.name());

        var undone = desk.undone(run);

        assertThat(undone.count(RowState.UNDONE)).isOne();
        assertThat(status(lead)).isEqualTo(LeadStatus.NEW.name());
        match();
        assertThat(status(lead)).isEqualTo(LeadStatus.NEW.name());
        assertThat(tables.count("booking where hotel_id = ? and status <> 'DELETED'", hotel.id()))
                .isZero();
    }

    private String status(UUID lead) {
        return tables.text("select status::text from lead where id = ?", lead);
    }

    private void match() {
        chain.enters(Caller.system("Test"));
        matches.goOn(Duration.ofSeconds(20));
        chain.enters(marta.asCaller());
    }

    @Test
    void aStepThatIsRolledBackOrTakenOverLosesNoRowAndMakesNoneTwice() {
        var text = new StringBuilder("Name,Email\n");
        for (var guest = 0; guest < 120; guest++) {
            text.append("Ana Ruiz,guest").append(guest).append("@example.org\n");
        }
        var run = checked(ImportKind.LEADS, text.toString());
        imports.apply(run.id(), Duplicates.SKIP);
        var first = desk.nextJob();
        var second = desk.nextJob();
        chain.enters(Caller.system("Test"));
        assertThat(work.begin(run.id(), first)).isTrue();
        assertThat(step.take(run.id(), first, 50)).isTrue();
        assertThat(work.begin(run.id(), second)).isTrue();
        assertThat(step.take(run.id(), first, 50)).isFalse();
        var left = new ArrayList<Boolean>(List.of(true));
        while (left.get(0)) {
            left.set(0, step.take(run.id(), second, 50));
        }
        chain.enters(marta.asCaller());

        assertThat(imports.facts(run.id()).count(RowState.MADE)).isEqualTo(120);
        assertThat(leads()).isEqualTo(120);
    }

    @Test
    void whatIsTooLargeIsNotReadAndWhatIsNoTableSaysSo() {
        assertThat(Refused.when(() -> files.take(
                                new ImportWish(ImportKind.LEADS, null, "x.csv"),
                                21L << 20,
                                new ByteArrayInputStream(new byte[0])))
                        .kind())
                .isEqualTo(Refusal.Kind.INVALID);
        assertThat(Refused.when(() -> files.take(
                                new ImportWish(ImportKind.LEADS, null, "x.csv"),
                                -1,
                                new ByteArrayInputStream(new byte[21 << 20])))
                        .kind())
                .isEqualTo(Refusal.Kind.INVALID);
        assertThat(imports.list(10, Optional.empty())).isEmpty();

        var run = desk.send(ImportKind.LEADS, hotel, "Name,Email\nAna,\"never closed\n");

        assertThat(desk.workOff(run)).satisfies(facts -> {
            assertThat(facts.state()).isEqualTo(State.FAILED);
            assertThat(facts.trouble()).hasToString("OPEN_QUOTE");
            assertThat(facts.troubleDetail()).isEqualTo("2");
        });
    }

    @Test
    void filesAndTextsAreForgottenWhenTheirTimeIsOver() {
        var run = checked(ImportKind.LEADS, "Name,Email\nAna Ruiz,ana@example.org\nx,y\n");
        tables.change("update import_run set asked_at = asked_at - interval '40 days' where id = ?", run.id());

        chain.enters(Caller.system("Test"));
        cleaning.clean();
        chain.enters(marta.asCaller());

        assertThat(tables.count("import_file where run_id = ?", run.id())).isZero();
        assertThat(tables.count(
                        "import_row where run_id = ? and (cells is not null or email_key is not null or flaws is not null)",
                        run.id()))
                .isZero();
        assertThat(imports.facts(run.id()).state()).isEqualTo(State.CANCELLED);
    }
}
