package org.hotelleads.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a saved view may be called, and when two show the same. */
class ViewWishTest {

    private static final ViewContent EVERYTHING = ViewContent.of(Stream.empty(), null, List.of());

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "   ", "a\nb", "a\u0007b", "1234567890123456789012345678901234567890123456789012345678901"})
    void aNameIsALineOfSixtyCharacters(String name) {
        assertThat(Refused.when(() -> new ViewWish(name, null, EVERYTHING)).flaws())
                .singleElement()
                .returns("viewName", Refusal.Flaw::field);
    }

    @Test
    void markupIsANameLikeAnyOther() {
        assertThat(new ViewWish(" <b>\u00d1 & 'x' ", null, EVERYTHING).name()).isEqualTo("<b>\u00d1 & 'x'");
    }

    @Test
    void theOrderInWhichWordsWerePickedMakesNoDifference() {
        var one = ViewContent.of(Stream.of("status=NEW", "", "status=LOST"), 7, List.of("b", "a"));
        var other = ViewContent.of(Stream.of("status=LOST", "status=NEW"), 7, List.of("a", "b"));

        assertThat(one).isEqualTo(other);
        assertThat(one.columnWords()).containsExactly("a", "b");
        assertThat(EVERYTHING.columnWords()).isEmpty();
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThat(Refused.when(() -> ViewContent.of(Stream.of("q=" + "x".repeat(4000)), null, List.of()))
                        .key())
                .isEqualTo("error.view.tooLong");
    }
}
