package org.hotelleads.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names, emails and phones are written so that fragments find them. */
class SearchTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            José  Núñez|jose nunez
             Ana\tRuiz |ana ruiz
            Müller-Strauß|muller-strauss
            ÇELİK|celik
            ﬁnn|finn
            Ｆｕｌｌ|full
            Ångström|angstrom
            Łukasz|łukasz
            """)
    void foldsCaseAccentsAndBlanks(String written, String folded) {
        assertThat(SearchText.fold(written)).isEqualTo(folded);
    }

    @Test
    void foldsComposedAndDecomposedLettersAlike() {
        assertThat(SearchText.fold("Jose\u0301")).isEqualTo(SearchText.fold("Jos\u00e9"));
    }

    @Test
    void isNameEmailAndTheDigitsOfThePhone() {
        var text = SearchText.of("Ana Ruíz", new EmailAddress("Ana@Example.org"), new PhoneNumber("+34600111222"));

        assertThat(text).isEqualTo("ana ruiz ana@example.org 34600111222");
    }

    @Test
    void leavesOutWhatIsUnknown() {
        assertThat(SearchText.of(null, null, new PhoneNumber("+34600111222"))).isEqualTo("34600111222");
        assertThat(SearchText.of("Ana", null, null)).isEqualTo("ana");
    }

    @Test
    void takesOnlyTheDigitsOfAPhone() {
        assertThat(SearchText.digits("+34 (600) 11-12.22")).isEqualTo("34600111222");
    }

    @Test
    void sortsLeadsWithoutANameLast() {
        var keys = List.of("Zoë", "Ángel", "李雷", "zz top").stream()
                .map(SearchText::sortKey)
                .toList();

        assertThat(SearchText.sortKey(null)).isEqualTo(SearchText.NO_NAME);
        assertThat(SearchText.sortKey("´ ")).isEqualTo(SearchText.NO_NAME);
        assertThat(keys).startsWith("zoe", "angel");
    }
}
