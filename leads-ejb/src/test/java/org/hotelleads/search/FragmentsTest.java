package org.hotelleads.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How what is typed into the search becomes fragments to look for. */
class FragmentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Núñez              | nunez
            José  Núñez        | jose,nunez
            ana@example        | ana@example
            a ruiz             | ruiz
            +34 600 111 222    | 34600111222
            0034 600-111.222   | 34600111222
            (0)600 111222      | (0)600,111222
            600/111            | 600111
            600                | 600
            07 room            | 07,room
            x                  |
            """)
    void readsNamesByWordsAndPhonesByDigits(String typed, String fragments) {
        assertThat(LeadConditions.fragments(typed))
                .containsExactly(fragments == null ? new String[0] : fragments.split(","));
    }
}
