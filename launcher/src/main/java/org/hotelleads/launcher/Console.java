package org.hotelleads.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The few lines that the operator sees; everything else goes to the log. */
final class Console {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    /** From now on, what libraries print goes to this file; only the lines said here still reach the operator. */
    void silenceOthers(Path file) {
        try {
            var log = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            PrintStream stream = new PrintStream(log, true, StandardCharsets.UTF_8);
            System.setOut(stream);
            System.setErr(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void complain(String line) {
        err.println("HotelLeads: " + line);
        err.flush();
    }
}
