package org.hotelleads.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hotelleads.web.faces.NewestFirst.Part;
import org.junit.jupiter.api.Test;

class NewestFirstTest {

    private static final int AT_ONCE = 2;
    private static final List<UUID> FIVE =
            Stream.generate(UUID::randomUUID).limit(5).toList();

    private final NewestFirst shown = new NewestFirst();

    private List<UUID> read(List<UUID> all) {
        return shown.read(after -> Part.of(after(all, after), AT_ONCE, Function.identity()));
    }

    private static List<UUID> after(List<UUID> all, Optional<String> last) {
        var from = last.map(UUID::fromString).map(id -> all.indexOf(id) + 1).orElse(0);
        return all.subList(from, Math.min(from + AT_ONCE, all.size()));
    }

    @Test
    void showsOnePartAtFirst() {
        assertThat(read(FIVE)).isEqualTo(FIVE.subList(0, 2));
        assertThat(shown.isMore()).isTrue();
    }

    @Test
    void showsOnePartMoreEachTime() {
        shown.showMore();
        assertThat(read(FIVE)).isEqualTo(FIVE.subList(0, 4));
        assertThat(shown.isMore()).isTrue();
        shown.showMore();
        assertThat(read(FIVE)).isEqualTo(FIVE);
        assertThat(shown.isMore()).isFalse();
    }

    @Test
    void asksNoFurtherThanTheEnd() {
        shown.showMore();
        shown.showMore();
        assertThat(read(FIVE.subList(0, 1))).hasSize(1);
        assertThat(read(List.of())).isEmpty();
        assertThat(shown.isMore()).isFalse();
    }

    @Test
    void beginsAnewWithAnotherList() {
        shown.showMore();
        shown.begin();
        assertThat(read(FIVE)).hasSize(AT_ONCE);
    }
}
