package org.hotelleads.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotelleads.system.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of an address, there and back. */
class FilterWordsTest {

    private static final Long ME = 7L;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sort=-score",
                "assignedTo=12&assignedTo=NOBODY&channel=WHATSAPP&due=TODAY&from=2026-01-01&hotel=sol&persona=URGENT&q=ana+r%C3%ADo&sort=name&status=NEW&to=2026-02-01"
            })
    void writesTheSameWordsAgain(String words) {
        assertThat(FilterWords.read(words, ME).write()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "status=RESOLVED, status=CONVERTED&status=LOST",
        "assignedTo=ME, assignedTo=7",
        "sort=-capturedAt, ''",
        "status=NEW&q=&channel=, status=NEW",
        "&&q=%61na&, q=ana",
    })
    void saysInPlainWordsWhatIsMeant(String words, String plain) {
        assertThat(FilterWords.read(words, ME).write()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "colour=red, colour",
        "limit=5, limit",
        "status=OPEN, status",
        "sort=email, sort",
        "from=soon, from",
        "from=2026-01-01&from=2026-01-02, from",
        "q=%00x, q",
        "q=%zz, query",
        "assignedTo=marta, assignedTo",
    })
    void refusesWhatMeansNothing(String words, String field) {
        assertThat(Refused.fields(() -> FilterWords.read(words, ME))).containsExactly(field);
    }

    @Test
    void nobodyIsMeWhereNobodyIsKnown() {
        assertThat(Refused.fields(() -> FilterWords.read("assignedTo=ME", null)))
                .containsExactly("assignedTo");
    }

    @Test
    void readsColumns() {
        assertThat(LeadColumn.parse("")).isEqualTo(LeadColumn.DEFAULT).hasSize(8);
        assertThat(LeadColumn.parse("score,name.score")).containsExactly(LeadColumn.SCORE, LeadColumn.NAME);
        assertThat(LeadColumn.parse(LeadColumn.write(LeadColumn.DEFAULT))).isEqualTo(LeadColumn.DEFAULT);
        assertThat(Refused.fields(() -> LeadColumn.parse("name,salary"))).containsExactly("columns");
    }
}
