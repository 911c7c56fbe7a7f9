package org.hotelleads.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Sql;

/** The files that were sent in, piece by piece. */
@ApplicationScoped
class FilePieces {

    private static final int PIECE = 1 << 20;

    @Inject
    private Sql sql;

    /**
     * Keeps a file as it comes; never more than a piece of it is held in memory.
     *
     * @param limit in bytes
     * @return how many bytes it has
     * @throws Refusal if it has more than the limit, or none
     */
    long keep(UUID run, InputStream in, long limit) throws IOException {
        var size = 0L;
        var number = 0;
        var piece = in.readNBytes(PIECE);
        while (piece.length > 0) {
            size += piece.length;
            if (size > limit) {
                throw tooLarge(limit);
            }
            sql.change("insert into import_file (run_id, number, content) values (?, ?, ?)", run, number, piece);
            number++;
            piece = in.readNBytes(PIECE);
        }
        if (size == 0) {
            throw Refusal.invalid("file", "imports.refused.nothing");
        }
        return size;
    }

    static Refusal tooLarge(long limit) {
        return Refusal.invalid("file", "imports.refused.tooLarge", String.valueOf(limit >> 20));
    }

    /** Writes the file to the disk, from where it can be read here and there; whoever asks removes it again. */
    Path copy(UUID run) throws IOException {
        var file = Files.createTempFile("import-", ".part");
        try (var out = Files.newOutputStream(file)) {
            var number = 0;
            var piece = piece(run, number);
            while (piece.isPresent()) {
                out.write(piece.get());
                number++;
                piece = piece(run, number);
            }
        }
        return file;
    }

    private Optional<byte[]> piece(UUID run, int number) {
        return sql
                .rows(
                        "select content from import_file where run_id = ? and number = ?",
                        row -> row.getBytes(1),
                        run,
                        number)
                .stream()
                .findFirst();
    }

    void erase(UUID run) {
        sql.change("delete from import_file where run_id = ?", run);
    }
}
