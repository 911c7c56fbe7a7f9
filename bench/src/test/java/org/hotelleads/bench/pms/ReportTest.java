package org.hotelleads.bench.pms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.hotelleads.bench.Arguments;
import org.hotelleads.bench.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @TempDir
    private Path folder;

    @Test
    void putsAChapterInThePlaceOfTheOneBeforeAndLeavesTheOthers() throws IOException {
        tell("Speed", "slow");
        tell("Truth", "all of it");
        tell("Speed", "fast");
        assertThat(Files.readString(file()))
                .startsWith("# How bookings find their leads\n")
                .endsWith("\n\n## Speed\n\nfast\n\n## Truth\n\nall of it\n");
    }

    private void tell(String heading, String sentence) throws IOException {
        var sheet = new Sheet("");
        sheet.heading(heading);
        sheet.sentence(sentence);
        Report.tell(sheet, new Arguments(new String[] {"--to", file().toString()}, Set.of()));
    }

    private Path file() {
        return folder.resolve("report.md");
    }
}
