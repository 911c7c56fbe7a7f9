package org.hotelleads.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.system.Sql;

/** The file of a run, piece by piece. */
@ApplicationScoped
class Chunks {

    @Inject
    private Sql sql;

    void add(UUID run, int number, byte[] content) {
        sql.change("insert into export_chunk (run_id, number, content) values (?, ?, ?)", run, number, content);
    }

    /** Empty behind the last one. */
    Optional<byte[]> content(UUID run, int number) {
        return sql
                .rows(
                        "select content from export_chunk where run_id = ? and number = ?",
                        row -> row.getBytes(1),
                        run,
                        number)
                .stream()
                .findFirst();
    }

    int count(UUID run) {
        return sql.rows("select count(*) from export_chunk where run_id = ?", row -> row.getInt(1), run)
                .get(0);
    }

    /** Leaves only so many, from the beginning of the file, and gives how many bytes they have. */
    long keep(UUID run, int first) {
        sql.change("delete from export_chunk where run_id = ? and number >= ?", run, first);
        return sql.rows(
                        "select coalesce(sum(length(content)), 0) from export_chunk where run_id = ?",
                        row -> row.getLong(1),
                        run)
                .get(0);
    }

    void erase(UUID run) {
        sql.change("delete from export_chunk where run_id = ?", run);
    }
}
