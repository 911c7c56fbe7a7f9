package org.hotelleads.importing;

/**
 * A file that somebody wants to send in.
 *
 * @param hotel the code of the hotel that all rows are of; null or blank if each says its own
 * @param fileName as the sender calls it, whatever that is
 */
public record ImportWish(ImportKind what, String hotel, String fileName) {

    private static final int LONGEST = 120;

    public ImportWish {
        hotel = hotel == null || hotel.isBlank() ? null : hotel.strip();
        fileName = plain(fileName);
    }

    /** Without folders, and with nothing in it but letters, figures and a few signs: names of files are written by anybody. */
    private static String plain(String name) {
        var last = name == null ? "" : name.replaceAll(".*[/\\\\]", "");
        var plain = last.replaceAll("[^\\p{L}\\p{M}\\p{N} ._()+-]", "_")
                .replaceAll("\\s+", " ")
                .strip();
        var cut = plain.length() <= LONGEST ? plain : plain.substring(plain.length() - LONGEST);
        var whole = Character.isLowSurrogate(cut.isEmpty() ? 'x' : cut.charAt(0)) ? cut.substring(1) : cut;
        return whole.isBlank() ? "file" : whole;
    }
}
