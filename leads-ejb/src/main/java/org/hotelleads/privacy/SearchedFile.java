package org.hotelleads.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Looks into a file of leads, a text or a workbook, for whoever is named there; never more than some pages at a time. */
final class SearchedFile {

    private static final int AT_ONCE = 1 << 16;
    private static final int OVERLAP = 1 << 10;

    private SearchedFile() {}

    /** Whether the person is named in it. */
    static boolean names(InputStream content, boolean isWorkbook, GuestWords words) throws IOException {
        return isWorkbook ? isInWorkbook(content, words) : isInText(content, words);
    }

    /** Read by its table of contents, as spreadsheets do: what stands before its parts does not tell how long they are. */
    private static boolean isInWorkbook(InputStream content, GuestWords words) throws IOException {
        var copy = Files.createTempFile("hotelleads-searched", ".xlsx");
        try {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            try (var zip = new ZipFile(copy.toFile())) {
                for (var part : Collections.list(zip.entries())) {
                    if (isInPart(zip, part, words)) {
                        return true;
                    }
                }
                return false;
            }
        } finally {
            Files.delete(copy);
        }
    }

    private static boolean isInPart(ZipFile zip, ZipEntry part, GuestWords words) throws IOException {
        try (var in = zip.getInputStream(part)) {
            return isInText(in, words);
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
