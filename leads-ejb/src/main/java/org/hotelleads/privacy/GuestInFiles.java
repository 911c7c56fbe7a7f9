package org.hotelleads.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.search.LeadColumn;
import org.hotelleads.system.Sql;

/**
 * Files of leads that hold a person: those that are kept are read through. A file that does not tell by whom its rows are is
 * taken for one that does. What was given away is not in our hands; it is told who got it.
 */
@ApplicationScoped
class GuestInFiles {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final Set<LeadColumn> TELLING =
            Set.of(LeadColumn.NAME, LeadColumn.EMAIL, LeadColumn.PHONE, LeadColumn.NUMBER);

    private static final String KEPT = """
            select id, format, columns from export_run
            where state = 'DONE' and (hotels is null or hotels && ?::bigint[]) and finished_at >= ?
            """;

    private static final String ATTACHED = """
            select a.outbox_id, a.name, a.content from outbox_attachment a
            """;

    private static final String ERASE = """
            update export_run set state = 'EXPIRED', guest_erased_at = ? where id = any (?::uuid[]) and state = 'DONE'
            """;

    /** Whoever is at work on it is refused at the next step, and it is read anew. */
    private static final String BEGIN_ANEW = """
            update export_run set state = 'WAITING', rows = null, rows_written = 0, bytes = 0, execution = null,
                leased_until = null, next_try_at = ?
            where finished_at is null and (hotels is null or hotels && ?::bigint[]) returning id
            """;

    private static final String GOT = """
            select r.file_name, d.by_name as receiver, d.at from export_download d join export_run r on r.id = d.run_id
            where r.id = any (?::uuid[])
            union all
            select r.file_name, d.receiver, d.done_at from export_delivery d join export_run r on r.id = d.run_id
            where r.id = any (?::uuid[]) and d.state = 'DONE' order by 3
            """;

    private record Kept(UUID id, String format, String columns) {}

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Those that are complete and hold the person. */
    List<UUID> find(Person person, Instant finishedSince) {
        return person.words().isEmpty()
                ? List.of()
                : sql
                        .rows(
                                KEPT,
                                row -> new Kept(
                                        row.getObject("id", UUID.class),
                                        row.getString("format"),
                                        row.getString("columns")),
                                HotelBound.ids(person.hotels()),
                                finishedSince)
                        .stream()
                        .filter(kept -> isIn(kept, person.words()))
                        .map(Kept::id)
                        .toList();
    }

    private boolean isIn(Kept kept, GuestWords words) {
        if (LeadColumn.parse(kept.columns()).stream().noneMatch(TELLING::contains)) {
            return true;
        }
        return names(new SequenceInputStream(new KeptChunks(sql, kept.id())), kept.format(), words);
    }

    /** Mails that carry such a file, by their ids. */
    List<Object> mails(GuestWords words) {
        record Attached(Object mail, boolean names) {}
        return words.isEmpty()
                ? List.of()
                : sql
                        .rows(
                                ATTACHED,
                                row -> new Attached(
                                        row.getObject("outbox_id"),
                                        names(
                                                new ByteArrayInputStream(row.getBytes("content")),
                                                row.getString("name").endsWith(".xlsx") ? "XLSX" : "CSV",
                                                words)))
                        .stream()
                        .filter(Attached::names)
                        .map(Attached::mail)
                        .toList();
    }

    private static boolean names(InputStream content, String format, GuestWords words) {
        try (content) {
            return SearchedFile.names(content, format.equals("XLSX"), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that are in the making are read anew; from now on none of them becomes complete as it was. */
    void beginAnew(Set<Long> hotels) {
        var anew =
                HotelBound.ids(sql.rows(BEGIN_ANEW, row -> row.getObject(1), clock.instant(), HotelBound.ids(hotels)));
        sql.change("delete from export_chunk where run_id = any (?::uuid[])", anew);
        sql.change("delete from export_piece where run_id = any (?::uuid[])", anew);
    }

    /** Erases the files; of the runs stays that there was one. */
    int erase(Collection<UUID> files) {
        var ids = HotelBound.ids(files);
        sql.change("delete from export_chunk where run_id = any (?::uuid[])", ids);
        return sql.change(ERASE, clock.instant(), ids);
    }

    /** Who has got them, and when. */
    JsonArray givenAway(Collection<UUID> files) {
        var all = JSON.createArrayBuilder();
        var ids = HotelBound.ids(files);
        sql.rows(GOT, row -> told(all, row.getString(1), row.getString(2), Sql.instant(row, "at")), ids, ids);
        return all.build();
    }

    private static JsonArrayBuilder told(JsonArrayBuilder all, String file, String receiver, Instant at) {
        return all.add(
                JSON.createObjectBuilder().add("file", file).add("to", receiver).add("at", String.valueOf(at)));
    }
}
