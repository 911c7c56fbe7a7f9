package org.hotelleads.importing.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells what is in a container of the old Office, in which encrypted workbooks of the new one are wrapped as well. */
final class OldOffice {

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int BUFFER = 1 << 16;

    private OldOffice() {}

    static boolean isEncrypted(Path file) throws IOException {
        var search = new ByteSearch(ENCRYPTED);
        try (var in = Files.newInputStream(file)) {
            var bytes = new byte[BUFFER];
            for (var read = in.read(bytes); read > 0; read = in.read(bytes)) {
                if (search.isFoundIn(bytes, read)) {
                    return true;
                }
            }
        }
        return false;
    }
}
