package org.hotelleads.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The trial itself: it finds what is broken and bears what is allowed. */
class TrialTest {

    private static final List<byte[]> GOOD = List.of("{\"a\":1,\"b\":[\"c\"]}".getBytes(StandardCharsets.UTF_8));

    @Test
    void findsAReaderThatFails() {
        assertThatThrownBy(() -> Trial.of("a broken reader", GOOD).run(input -> {
                    if (new String(input, StandardCharsets.UTF_8).contains("null")) {
                        throw new IllegalStateException("broken");
                    }
                    return true;
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("target/fuzz");
    }

    @Test
    void findsAReaderThatIsSlow() {
        assertThatThrownBy(() -> Trial.of("a slow reader", GOOD).run(input -> {
                    var thread = ManagementFactory.getThreadMXBean();
                    var end = thread.getCurrentThreadCpuTime() + (input.length > 2000 ? 80_000_000 : 0);
                    while (thread.getCurrentThreadCpuTime() < end) {
                        Thread.onSpinWait();
                    }
                    return false;
                }))
                .hasMessageContaining("thinks for");
    }

    @Test
    void bearsWhatIsAllowedAndTriesTheSameAgain() {
        assertThat(inputs()).isEqualTo(inputs());
    }

    private static List<Integer> inputs() {
        var seen = new ArrayList<Integer>();
        Trial.of("a strict reader", GOOD, IllegalArgumentException.class).run(input -> {
            if (seen.size() < 1000) {
                seen.add(Arrays.hashCode(input));
            }
            throw new IllegalArgumentException();
        });
        return seen;
    }
}
