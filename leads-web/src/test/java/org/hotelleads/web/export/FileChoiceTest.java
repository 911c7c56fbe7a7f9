package org.hotelleads.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hotelleads.export.FileFormat;
import org.hotelleads.search.LeadColumn;
import org.junit.jupiter.api.Test;

/** The browser remembers how somebody wants files to be; what it remembers may be old, or somebody else's joke. */
class FileChoiceTest {

    private static FileChoice remembered(String words) {
        return FileChoice.remembered(Optional.ofNullable(words));
    }

    @Test
    void nothingRememberedIsTheUsualWorkbook() {
        assertThat(remembered(null)).isEqualTo(new FileChoice(FileFormat.XLSX, true, LeadColumn.DEFAULT));
    }

    @Test
    void formatMarkAndColumnsAreRemembered() {
        assertThat(remembered("CSV.plain.name.score"))
                .isEqualTo(new FileChoice(FileFormat.CSV, false, java.util.List.of(LeadColumn.NAME, LeadColumn.SCORE)));
        assertThat(remembered("XLSX.bom.email").bom()).isTrue();
    }

    @Test
    void whatMeansNothingIsPassedOver() {
        assertThat(remembered("PDF.bom.shoeSize")).isEqualTo(new FileChoice(FileFormat.XLSX, true, LeadColumn.DEFAULT));
        assertThat(remembered("").columns()).isEqualTo(LeadColumn.DEFAULT);
        assertThat(remembered("...").columns()).isEqualTo(LeadColumn.DEFAULT);
    }
}
