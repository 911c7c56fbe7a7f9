package org.hotelleads.bench.pms;

import java.io.IOException;
import org.hotelleads.bench.Arguments;
import org.hotelleads.bench.Chapters;
import org.hotelleads.bench.Sheet;

/** The report on how bookings find their leads. */
final class Report {

    private static final String BEGINNING = """
            # How bookings find their leads

            Made by the programs of `org.hotelleads.bench.pms`, not by hand; CONTRIBUTING.md has the commands. Each writes its own
            chapter anew and leaves the others as they are.
            """;

    private Report() {}

    /** Prints a chapter and, if the command says {@code --to FILE}, writes it there. */
    static void tell(Sheet chapter, Arguments arguments) throws IOException {
        new Chapters(BEGINNING).tell(chapter, arguments);
    }

    /** What the figures were taken on, and how busy it was. */
    static String machine() {
        return Chapters.machine();
    }
}
