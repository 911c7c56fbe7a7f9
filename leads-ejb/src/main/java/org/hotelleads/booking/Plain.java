package org.hotelleads.booking;

/** Words of another system as they can be kept: without what no database takes, and not without end. */
final class Plain {

    private static final int LONGEST = 500;

    private Plain() {}

    /** The same text for nearly all there is; null for none. */
    static String text(String told) {
        if (told == null) {
            return null;
        }
        var plain = told.replace("\0", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
