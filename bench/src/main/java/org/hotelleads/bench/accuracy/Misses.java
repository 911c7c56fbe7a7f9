package org.hotelleads.bench.accuracy;

/** What was not understood, printed on demand. */
record Misses(boolean wanted) {

    /** Gives back what it was told. */
    @SuppressWarnings("SystemOut")
    boolean note(boolean right, String set, String text, Object understood) {
        if (wanted && !right) {
            System.out.println("MISS\t" + set + "\t" + text.replace('\n', ' ') + "\t" + understood);
        }
        return right;
    }
}
