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
            (0)600 111222      | 600111222
            (600) 111-222      | 600111222
            ana 600-111-222    | ana,600111222
            ana (600) 111      | ana,600,111
            a.b-c@example.org  | a.b-c@example.org
            --                 | --
            00                 | 00
            07 room            | 07,room
            600/111            | 600111
            600                | 600
            7room              | 7room
            12 room            | 12,room
            x                  |
            """)
    void readsNamesByWordsAndPhonesByDigits(String typed, String fragments) {
        assertThat(LeadConditions.fragments(typed))
                .containsExactly(fragments == null ? new String[0] : fragments.split(","));
    }
}
