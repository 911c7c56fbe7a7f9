package org.hotelleads.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.lead.LeadStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What columns mean is guessed from their headings and from what stands below. */
class GuessTest {

    private static ColumnFacts column(String heading, String... cells) {
        var look = new ColumnLook();
        Stream.of(cells).forEach(look::see);
        return look.facts().headed(heading);
    }

    private static String guess(ImportKind kind, ColumnFacts... columns) {
        return Guess.of(kind, List.of(columns), "ES").fields().stream()
                .map(field -> field.map(Enum::name).orElse("-"))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static ColumnFacts[] headings(String... names) {
        return Arrays.stream(names).map(GuessTest::column).toArray(ColumnFacts[]::new);
    }

    @Test
    void understandsHeadingsOfManyLanguages() {
        assertThat(guess(
                        ImportKind.LEADS,
                        headings(
                                "Hotel",
                                "Nombre y apellidos",
                                "Correo electrónico",
                                "Móvil",
                                "Fecha de captura",
                                "Llegada",
                                "Salida")))
                .isEqualTo("HOTEL NAME EMAIL PHONE CAPTURED_AT ARRIVAL DEPARTURE");
        assertThat(guess(
                        ImportKind.LEADS,
                        headings(
                                "Vorname",
                                "Nachname",
                                "E-Mail-Adresse",
                                "Telefonnummer",
                                "Anreise",
                                "Abreise",
                                "Bemerkungen")))
                .isEqualTo("FIRST_NAME LAST_NAME EMAIL PHONE ARRIVAL DEPARTURE COMMENT");
        assertThat(guess(ImportKind.LEADS, headings("PRÉNOM", "Nom de famille", "Courriel", "téléphone", "Statut")))
                .isEqualTo("FIRST_NAME LAST_NAME EMAIL PHONE STATUS");
        assertThat(guess(ImportKind.LEADS, headings("Nome e cognome", "Cellulare", "Messaggio", "Dal", "Al")))
                .isEqualTo("NAME PHONE MESSAGE ARRIVAL DEPARTURE");
        assertThat(guess(ImportKind.LEADS, headings("Hóspede", "Telemóvel", "Data de chegada")))
                .isEqualTo("NAME PHONE ARRIVAL");
    }

    @Test
    void understandsTheSameWordByWhatTheRowsAre() {
        assertThat(guess(ImportKind.LEADS, headings("Id", "Channel", "Created at")))
                .isEqualTo("EXTERNAL_ID CHANNEL CAPTURED_AT");
        assertThat(guess(ImportKind.BOOKINGS, headings("Id", "Channel", "Created at")))
                .isEqualTo("RESERVATION_ID SALE_CHANNEL BOOKED_AT");
    }

    @Test
    void findsAKnownWordWithinAHeadingAndUsesNoMeaningTwice() {
        assertThat(guess(ImportKind.LEADS, headings("Guest e-mail (private)", "E-mail", "Frobnication")))
                .isEqualTo("- EMAIL -");
        assertThat(guess(ImportKind.LEADS, headings("Primary phone number", "x")))
                .isEqualTo("PHONE -");
    }

    @Test
    void looksAtWhatStandsBelowWhereNoHeadingSays() {
        assertThat(guess(
                        ImportKind.LEADS,
                        column("", "Ana", "Luis"),
                        column("A", "ana@example.org", "luis@example.org", ""),
                        column("B", "+34 600 111 222", "600-111-333")))
                .isEqualTo("- EMAIL PHONE");
    }

    @ParameterizedTest
    @CsvSource({
        "03/04/2026 25/04/2026, DAY_FIRST, false",
        "03/04/2026 04/25/2026, MONTH_FIRST, false",
        "03/04/2026 05/06/2026, DAY_FIRST, false",
        "25/04/2026 04/25/2026, DAY_FIRST, true",
        "2026-04-25 2026-04-26, DAY_FIRST, false"
    })
    void findsTheOrderOfDatesInTheWholeColumn(String cells, DateOrder order, boolean mixed) {
        var columns = List.of(column("Date", cells.split(" ")));

        assertThat(Guess.of(ImportKind.LEADS, columns, "ES").dates()).isEqualTo(order);
        assertThat(Guess.isMixed(columns)).isEqualTo(mixed);
    }

    @Test
    void takesTheOrderOfTheCountryWhereAllDatesCanBeReadInBoth() {
        var columns = List.of(column("Date", "03/04/2026"));

        assertThat(Guess.of(ImportKind.LEADS, columns, "US").dates()).isEqualTo(DateOrder.MONTH_FIRST);
    }

    @Test
    void tellsTheDecimalSignOfAmounts() {
        assertThat(Guess.of(ImportKind.BOOKINGS, List.of(column("Importe", "1.234,50", "7,00")), "ES")
                        .decimalComma())
                .isTrue();
        assertThat(Guess.of(ImportKind.BOOKINGS, List.of(column("Amount", "1,234.50", "7.00")), "ES")
                        .decimalComma())
                .isFalse();
    }

    @Test
    void knowsStatusesInWords() {
        assertThat(KnownHeadings.value(LeadStatus.class, "Wiedervorlage")).contains(LeadStatus.FOLLOW_UP);
        assertThat(KnownHeadings.value(LeadStatus.class, "follow_up")).contains(LeadStatus.FOLLOW_UP);
        assertThat(KnownHeadings.value(BookingStatus.class, "Storniert")).contains(BookingStatus.CANCELLED);
        assertThat(KnownHeadings.value(LeadStatus.class, "blah")).isEqualTo(Optional.empty());
    }
}
