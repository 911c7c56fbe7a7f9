package org.hotelleads.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.importing.table.FileFace;
import org.hotelleads.importing.table.ImportTrouble;
import org.hotelleads.importing.table.Line;
import org.hotelleads.importing.table.Lines;
import org.hotelleads.importing.table.UnreadableFile;

/** Reads a file into rows of the database, some hundred at a time, and looks at its columns while they go by. */
@ApplicationScoped
class ImportReading {

    static final int MOST_ROWS = 200_000;

    private static final int ROWS_AT_ONCE = 500;

    /** What was seen of a file. */
    record Seen(FileFace.Kind kind, String how, List<ColumnFacts> columns, int rows) {}

    @Inject
    private FilePieces pieces;

    @Inject
    private RowBook book;

    /** @throws UnreadableFile if it is no table, or too much of one */
    Seen read(UUID run) throws IOException {
        book.erase(run);
        var file = pieces.copy(run);
        try {
            var face = FileFace.open(file);
            try (var lines = face.lines()) {
                return read(run, face, lines);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Seen read(UUID run, FileFace face, Lines lines) throws IOException {
        var first = lines.next().orElseThrow(() -> new UnreadableFile(ImportTrouble.EMPTY));
        var isHeaded = first.cells().stream().noneMatch(ColumnLook::isData);
        var looks = new ArrayList<ColumnLook>();
        var some = new ArrayList<Line>();
        var rows = 0;
        var next = isHeaded ? lines.next() : Optional.of(first);
        for (; next.isPresent(); next = lines.next()) {
            if (++rows > MOST_ROWS) {
                throw new UnreadableFile(ImportTrouble.TOO_MANY_ROWS, MOST_ROWS);
            }
            look(looks, next.get());
            some.add(next.get());
            if (some.size() == ROWS_AT_ONCE) {
                book.add(run, some);
                some.clear();
            }
        }
        book.add(run, some);
        if (rows == 0) {
            throw new UnreadableFile(ImportTrouble.EMPTY);
        }
        return new Seen(face.kind(), face.how(), columns(looks, isHeaded ? first.cells() : List.of()), rows);
    }

    private static void look(List<ColumnLook> looks, Line line) {
        for (var column = 0; column < line.cells().size(); column++) {
            if (looks.size() == column) {
                looks.add(new ColumnLook());
            }
            looks.get(column).see(line.cell(column));
        }
    }

    private static List<ColumnFacts> columns(List<ColumnLook> looks, List<String> headings) {
        var columns = new ArrayList<ColumnFacts>();
        for (var column = 0; column < Math.max(looks.size(), headings.size()); column++) {
            var facts = column < looks.size() ? looks.get(column).facts() : new ColumnLook().facts();
            columns.add(column < headings.size() ? facts.headed(headings.get(column)) : facts);
        }
        return columns;
    }
}
