package org.hotelleads.launcher;

import java.io.PrintStream;

/** The few lines that the operator sees; everything else goes to the log. */
final class Console {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void complain(String line) {
        err.println("HotelLeads: " + line);
        err.flush();
    }
}
