package org.hotelleads.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.hotelleads.system.Sql;

/** The leads of a run as they were when they were read, some thousand in each piece. */
@ApplicationScoped
class Pieces {

    /** Some of the leads. */
    record Piece(int rows, byte[] packed) {
        void unpack(int columns, Packing.Rows to) throws IOException {
            Packing.unpack(packed, rows, columns, to);
        }
    }

    @Inject
    private Sql sql;

    void add(UUID run, int number, int rows, byte[] packed) {
        sql.change(
                "insert into export_piece (run_id, number, rows, content) values (?, ?, ?, ?)",
                run,
                number,
                rows,
                packed);
    }

    /** How many there are; none until all leads were read. */
    int count(UUID run) {
        return sql.rows("select count(*) from export_piece where run_id = ?", row -> row.getInt(1), run)
                .get(0);
    }

    Piece get(UUID run, int number) {
        return sql.rows(
                        "select rows, content from export_piece where run_id = ? and number = ?",
                        row -> new Piece(row.getInt(1), row.getBytes(2)),
                        run,
                        number)
                .get(0);
    }

    void erase(UUID run) {
        sql.change("delete from export_piece where run_id = ?", run);
    }
}
