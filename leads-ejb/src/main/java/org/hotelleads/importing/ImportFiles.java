package org.hotelleads.importing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.system.Refusal;

/** Takes files in as they come, piece by piece, and none that is too large. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportFiles {

    @Inject
    private Imports imports;

    @Inject
    private FilePieces pieces;

    @Inject
    @ConfigProperty(name = "leads.import.megabytes", defaultValue = "20")
    private int megabytes;

    /**
     * Takes a file; what is in it is read afterwards.
     *
     * @param length how many bytes the sender announces; negative if it does not say
     * @throws Refusal if the hotel is none of the caller's, or the file is too large, which is said before it is read
     * @throws IOException if it breaks off; then nothing of it is kept
     */
    @Requires(Permission.SET_UP_HOTELS)
    public UUID take(ImportWish wish, long length, InputStream in) throws IOException {
        var limit = (long) megabytes << 20;
        if (length > limit) {
            throw FilePieces.tooLarge(limit);
        }
        var id = imports.begin(wish);
        try {
            imports.isSent(id, pieces.keep(id, in, limit));
            return id;
        } catch (IOException | RuntimeException brokenOff) {
            imports.forget(id);
            throw brokenOff;
        }
    }

    /** How many megabytes a file has at most. */
    @Requires(Permission.SET_UP_HOTELS)
    public int megabytes() {
        return megabytes;
    }
}
