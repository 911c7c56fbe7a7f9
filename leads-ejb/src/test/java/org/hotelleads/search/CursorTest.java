package org.hotelleads.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.hotelleads.search.LeadOrder.Sort;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The place in a list after which the next page begins. */
class CursorTest {

    private static final UUID ID = UUID.fromString("019ab000-0000-7000-8000-000000000001");
    private static final String CAPTURED = "2026-11-22 10:00:00.123456+00";
    private static final Sort BY_NAME = new Sort(LeadOrder.NAME, false);

    private static Cursor at(Sort sort, String key) {
        return new Cursor(sort, key, CAPTURED, ID);
    }

    private static String plain(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana ruiz", "~", "", "o'brien %_\\", "李雷 😀"})
    void comesBackAsItWas(String name) {
        var cursor = at(BY_NAME, name);

        assertThat(Cursor.decode(cursor.encode(), BY_NAME)).isEqualTo(cursor);
    }

    @Test
    void mayStandInAnAddress() {
        assertThat(at(BY_NAME, "¿ÿ?>~".repeat(9)).encode()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @EnumSource
    void belongsToOneOrderAndDirection(LeadOrder order) {
        var text = at(new Sort(order, true), "x").encode();

        assertThat(Refused.fields(() -> Cursor.decode(text, new Sort(order, false))))
                .containsExactly("cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not base64!", "AAAA", "....", "ÿ"})
    void refusesGarbage(String garbage) {
        assertThat(Refused.fields(() -> Cursor.decode(garbage, BY_NAME))).containsExactly("cursor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name\nana\n2026-11-22 10:00:00+00",
                "name\nana\n2026-11-22 10:00:00+00\nno-id",
                "name\nana\nruiz\n2026-11-22 10:00:00+00\n019ab000-0000-7000-8000-000000000001",
                "score\n7\n2026-11-22 10:00:00+00\n019ab000-0000-7000-8000-000000000001",
            })
    void refusesWhatIsMadeUp(String madeUp) {
        assertThat(Refused.fields(() -> Cursor.decode(plain(madeUp), BY_NAME))).containsExactly("cursor");
    }
}
