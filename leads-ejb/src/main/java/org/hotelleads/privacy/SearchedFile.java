package org.hotelleads.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/** Looks into a file of leads, a text or a workbook, for whoever is named there; never more than some pages at a time. */
final class SearchedFile {

    private static final int AT_ONCE = 1 << 16;
    private static final int OVERLAP = 1 << 10;

    private SearchedFile() {}

    /** Whether the person is named in it. */
    static boolean names(InputStream content, boolean isWorkbook, GuestWords words) throws IOException {
        return isWorkbook ? isInWorkbook(content, words) : isInText(content, words);
    }

    private static boolean isInWorkbook(InputStream content, GuestWords words) throws IOException {
        try (var zip = new ZipInputStream(content)) {
            while (zip.getNextEntry() != null) {
                if (isInText(zip, words)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isInText(InputStream content, GuestWords words) throws IOException {
        var reader = new InputStreamReader(content, StandardCharsets.UTF_8);
        var page = new char[AT_ONCE];
        var kept = "";
        var got = reader.read(page);
        while (got >= 0) {
            var text = kept + new String(page, 0, got);
            if (words.areIn(unescaped(text))) {
                return true;
            }
            kept = text.substring(Math.max(0, text.length() - OVERLAP));
            got = reader.read(page);
        }
        return false;
    }

    /** As XML has them; a text has none, or says the same with them. */
    private static String unescaped(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&apos;", "'")
                        .replace("&#39;", "'")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
    }
}
