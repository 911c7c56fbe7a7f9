package org.hotelleads.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.search.LeadColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells as they stand in a CSV file. */
class CsvTableTest {

    private static String cell(LeadColumn column, Object value) {
        return Tables.csv(Tables.of(column), new Object[] {value});
    }

    @Test
    void writesEachKindOfValue() {
        var layout = Tables.of(
                LeadColumn.NAME,
                LeadColumn.STATUS,
                LeadColumn.ARRIVAL,
                LeadColumn.CAPTURED_AT,
                LeadColumn.SCORE,
                LeadColumn.AMOUNT);

        assertThat(Tables.csv(layout, new Object[] {
                    "Ruiz, Ana",
                    LeadStatus.FOLLOW_UP,
                    LocalDate.parse("2026-08-12"),
                    LocalDateTime.parse("2026-08-12T14:05:00"),
                    7,
                    new BigDecimal("-1E+3")
                }))
                .isEqualTo("\"Ruiz, Ana\",Follow-up,2026-08-12,2026-08-12 14:05:00,7,-1000\r\n");
    }

    @Test
    void headingsAndWordsAreInTheLanguageOfTheReader() {
        var layout = new TableLayout(
                List.of(LeadColumn.NAME, LeadColumn.STATUS), Locale.forLanguageTag("es-MX"), true, List.of());
        var text = new String(
                Tables.write(FileFormat.CSV, layout, new Object[] {"Ñ", LeadStatus.LOST}), StandardCharsets.UTF_8);

        assertThat(text).isEqualTo("\uFEFFNombre,Estado\r\nÑ,Perdido\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "=cmd|' /C calc'!A0"})
    void aFormulaBecomesText(String formula) {
        assertThat(cell(LeadColumn.NAME, formula)).isEqualTo("'" + formula + "\r\n");
        assertThat(cell(LeadColumn.EMAIL, formula)).startsWith("'");
    }

    @Test
    void aFormulaBehindALineEndBecomesText() {
        assertThat(cell(LeadColumn.NAME, "\r=1+1")).isEqualTo("\"'\r=1+1\"\r\n");
        assertThat(cell(LeadColumn.NAME, "=1+\"2\"")).isEqualTo("\"'=1+\"\"2\"\"\"\r\n");
    }

    @ParameterizedTest
    @CsvSource({"+34600111222", "+34 600-111 (222)", "600/111.222", "(0)600111222"})
    void aPhoneNumberStaysAsItIs(String phone) {
        assertThat(cell(LeadColumn.PHONE, phone)).isEqualTo(phone + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+34600111222=1", "=34600111222", "-cmd", "@600", "+", "-1+1", "+1+2"})
    void aPhoneNumberThatIsNoneIsGuarded(String phone) {
        assertThat(cell(LeadColumn.PHONE, phone)).isEqualTo("'" + phone + "\r\n");
    }

    @Test
    void aRowWithoutAnythingIsNoEmptyLine() {
        assertThat(cell(LeadColumn.NAME, null)).isEqualTo("\"\"\r\n");
        assertThat(Tables.csv(Tables.of(LeadColumn.NAME, LeadColumn.PHONE), new Object[] {null, null}))
                .isEqualTo(",\r\n");
    }
}
