package org.hotelleads.exporting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.export.ExportRun;

/** Sets the seal on a file in which everything is: from then on it can be had. */
@Stateless
public class ExportEnding {

    @Inject
    private Runs runs;

    @Inject
    private RunBook book;

    @Inject
    private Pieces pieces;

    @Inject
    @ConfigProperty(name = "leads.export.keep", defaultValue = "30")
    private int daysKept;

    @Inject
    private Clock clock;

    /** The run is done, unless the job is not to go on. */
    @Requires(Permission.RUN_CHAIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void complete(UUID id, long job) {
        runs.findToChange(id).filter(run -> run.isInHandOf(job)).ifPresent(this::complete);
    }

    private void complete(ExportRun run) {
        if (run.rows().filter(all -> all == run.rowsWritten()).isEmpty()) {
            throw new IllegalStateException(run.rowsWritten() + " rows were written of " + run.rows());
        }
        run.isComplete(run.bytes(), fingerprint(run), clock.instant(), Duration.ofDays(daysKept));
        pieces.erase(run.id());
        book.isEnded(run);
    }

    private String fingerprint(ExportRun run) {
        try (var content = book.content(run).open();
                var digest =
                        new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
