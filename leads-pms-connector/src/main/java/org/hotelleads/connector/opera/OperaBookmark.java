package org.hotelleads.connector.opera;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.hotelleads.pms.PmsTrouble;

/** Where to go on in bookings that do not come all at once. */
sealed interface OperaBookmark {

    /**
     * In a summary.
     *
     * @param span which of the stretches of days
     * @param summary its id; empty if it is not ordered yet
     * @param offset how many of it have been read
     */
    record InSummary(int span, String summary, int offset) implements OperaBookmark {

        @Override
        public String toString() {
            return "summary " + span + " " + offset + " " + summary;
        }
    }

    /** In the list of those who arrive on a day. */
    record InList(LocalDate day, int offset) implements OperaBookmark {

        @Override
        public String toString() {
            return "list " + day + " " + offset;
        }
    }

    /** @param written null for the very beginning */
    static OperaBookmark of(String written) {
        if (written == null) {
            return new InSummary(0, "", 0);
        }
        try {
            var parts = written.split(" ", 4);
            return "list".equals(parts[0])
                    ? new InList(LocalDate.parse(parts[1]), Integer.parseInt(parts[2]))
                    : new InSummary(Integer.parseInt(parts[1]), parts[3], Integer.parseInt(parts[2]));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new PmsTrouble(PmsTrouble.Kind.FAULT, "no bookmark of OPERA", e);
        }
    }
}
