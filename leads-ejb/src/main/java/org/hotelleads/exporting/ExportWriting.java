package org.hotelleads.exporting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.export.ExportRun;
import org.hotelleads.export.FileFormat;
import org.hotelleads.export.TableFile;
import org.hotelleads.export.TableFiles;

/** Writes the file of a run from the leads as they were read; nobody sees of it before it is complete. */
@Stateless
public class ExportWriting {

    @Inject
    private Runs runs;

    @Inject
    private Pieces pieces;

    @Inject
    private Chunks chunks;

    @Inject
    private ExportWork work;

    @Inject
    private ExportLeases leases;

    @Inject
    private RunLayouts layouts;

    /** How many pieces of text the file is written of; none for a workbook, or when the job is not to go on. */
    @Requires(Permission.RUN_CHAIN)
    public int textPieces(UUID id, long job) {
        return runs.find(id)
                .filter(run -> run.isInHandOf(job) && run.wish().format() == FileFormat.CSV)
                .map(run -> pieces.count(id))
                .orElse(0);
    }

    /** How many of them are in the file. */
    @Requires(Permission.RUN_CHAIN)
    public int textWritten(UUID id) {
        return chunks.count(id);
    }

    /** Writes a piece of text behind those before it, in the transaction of whoever remembers that; says whether it may. */
    @Requires(Permission.RUN_CHAIN)
    public boolean writeText(UUID id, long job, int number) {
        var run = runs.findToChange(id).filter(known -> known.isInHandOf(job));
        run.ifPresent(writing -> writeText(writing, number));
        return run.isPresent();
    }

    private void writeText(ExportRun run, int number) {
        var before = number == 0 ? 0 : run.rowsWritten();
        var size = chunks.keep(run.id(), number);
        var piece = pieces.get(run.id(), number);
        var text = text(run, number, piece);
        chunks.add(run.id(), number, text);
        run.isWritten(before + piece.rows(), size + text.length, leases.end());
    }

    private byte[] text(ExportRun run, int number, Pieces.Piece piece) {
        var out = new ByteArrayOutputStream();
        try (var file = TableFiles.open(out, FileFormat.CSV, layouts.of(run, number == 0))) {
            if (number == 0) {
                file.heading();
            }
            piece.unpack(run.wish().columns().size(), file::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes a workbook from its beginning to its end, each chunk in a transaction of its own; says whether it may. */
    @Requires(Permission.RUN_CHAIN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean writeWorkbook(UUID id, long job) {
        var run = runs.find(id)
                .filter(known -> known.isInHandOf(job) && known.wish().format() == FileFormat.XLSX);
        if (run.isEmpty() || !work.beginAnew(id, job)) {
            return false;
        }
        try (var out = new ChunksInTheMaking((number, content, rows) -> work.keep(id, job, number, content, rows))) {
            writeWorkbook(run.get(), out);
            return true;
        } catch (ChunksInTheMaking.Unwanted stopped) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeWorkbook(ExportRun run, ChunksInTheMaking out) throws IOException {
        var columns = run.wish().columns().size();
        var all = pieces.count(run.id());
        try (var file = TableFiles.open(out, FileFormat.XLSX, layouts.of(run, true))) {
            file.heading();
            for (var number = 0; number < all; number++) {
                write(pieces.get(run.id(), number), columns, file, out);
            }
        }
    }

    private static void write(Pieces.Piece piece, int columns, TableFile file, ChunksInTheMaking out)
            throws IOException {
        piece.unpack(columns, file::row);
        out.holds(piece.rows());
    }
}
