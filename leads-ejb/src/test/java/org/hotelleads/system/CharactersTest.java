package org.hotelleads.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people, hotels and the like can be called. */
class CharactersTest {

    private static final int LONGEST = 20;

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "Bahía Cancún", "فندق", "می\u200cخواهم", "李", "O'Neill", "👩\u200d💻", "אבי"})
    void whateverPeopleAreCalledIsAName(String text) {
        assertThat(Characters.isName(text, LONGEST)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "\u200b\u200b",
                "\u00a0",
                "A\nB",
                "A\u0000",
                "\u202enimda",
                "a\u2066b",
                "123456789012345678901"
            })
    void nothingThatIsNotSeenOrReadsLikeAnother(String text) {
        assertThat(Characters.isName(text, LONGEST)).isFalse();
    }

    @Test
    void noNameIsNone() {
        assertThat(Characters.isName(null, LONGEST)).isFalse();
    }
}
