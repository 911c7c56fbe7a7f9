package org.hotelleads.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChunksInTheMakingTest {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final List<Long> rowsAtChunks = new ArrayList<>();

    private boolean keep(int number, byte[] content, long rows) {
        assertThat(number).isEqualTo(rowsAtChunks.size());
        kept.writeBytes(content);
        rowsAtChunks.add(rows);
        return true;
    }

    @Test
    void theChunksTogetherAreTheFile() throws IOException {
        var file = new byte[5_000_000];
        new Random(1).nextBytes(file);
        try (var chunks = new ChunksInTheMaking(this::keep)) {
            chunks.write(file[0]);
            chunks.holds(10);
            chunks.write(file, 1, 3_000_000);
            chunks.holds(10);
            chunks.write(file, 3_000_001, file.length - 3_000_001);
        }
        assertThat(kept.toByteArray()).isEqualTo(file);
        assertThat(rowsAtChunks).containsExactly(10L, 10L, 20L, 20L, 20L);
    }

    @Test
    void whatNobodyWantsIsWrittenNoFurther() {
        var asked = new ArrayList<Integer>();
        assertThatThrownBy(() -> {
                    try (var chunks = new ChunksInTheMaking((number, content, rows) -> !asked.add(number))) {
                        chunks.write(new byte[3 << 20], 0, 3 << 20);
                    }
                })
                .isInstanceOf(ChunksInTheMaking.Unwanted.class);
        assertThat(asked).containsExactly(0);
    }
}
