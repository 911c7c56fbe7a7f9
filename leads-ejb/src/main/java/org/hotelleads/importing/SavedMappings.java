package org.hotelleads.importing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Sql;

/** What columns mean, kept by each person under names of theirs, for files that come again and again. */
@Stateless
public class SavedMappings {

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 80;

    private static final String SAVE = """
            insert into import_mapping (user_id, what, name, content, saved_at) values (?, ?, ?, ?, ?)
            on conflict (user_id, what, lower(name)) do update set content = excluded.content, saved_at = excluded.saved_at
            """;

    /** @param name as the person calls it */
    public record Saved(long id, String name) {}

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Requires(Permission.SET_UP_HOTELS)
    public List<Saved> of(ImportKind what) {
        return sql.rows(
                "select id, name from import_mapping where user_id = ?::bigint and what = ? order by lower(name) limit ?",
                row -> new Saved(row.getLong("id"), row.getString("name")),
                caller.get().userId(),
                what.name(),
                MOST);
    }

    /**
     * Keeps the meaning of each heading; the same name again takes the place of what it named.
     *
     * @throws Refusal if there is no name, or there are too many
     */
    @Requires(Permission.SET_UP_HOTELS)
    public void save(ImportKind what, String name, Mapping mapping, List<ColumnFacts> columns) {
        var plain = name == null ? "" : name.strip();
        if (plain.isEmpty()
                || plain.length() > LONGEST_NAME
                || plain.codePoints().anyMatch(Character::isISOControl)) {
            throw Refusal.invalid("mappingName", "error.length", "1", String.valueOf(LONGEST_NAME));
        }
        if (of(what).size() >= MOST) {
            throw Refusal.conflict("imports.mapping.tooMany", String.valueOf(MOST));
        }
        var owner = caller.get().user().orElseThrow(() -> Refusal.forbidden("imports.mapping.people"));
        sql.change(SAVE, owner, what.name(), plain, content(mapping, columns), clock.instant());
    }

    @Requires(Permission.SET_UP_HOTELS)
    public void remove(long id) {
        sql.change(
                "delete from import_mapping where id = ? and user_id = ?::bigint",
                id,
                caller.get().userId());
    }

    /** The meaning of these columns by a mapping of the caller, found by their headings; empty if there is no such mapping. */
    @Requires(Permission.SET_UP_HOTELS)
    public Optional<Mapping> use(long id, List<ColumnFacts> columns) {
        return sql
                .rows(
                        "select content from import_mapping where id = ? and user_id = ?::bigint",
                        row -> row.getString(1),
                        id,
                        caller.get().userId())
                .stream()
                .findFirst()
                .map(content -> mapping(content, columns));
    }

    private static String content(Mapping mapping, List<ColumnFacts> columns) {
        var headings = Json.createArrayBuilder();
        columns.forEach(column -> headings.add(KnownHeadings.plain(column.heading())));
        try (var reader = Json.createReader(new StringReader(mapping.write()))) {
            return Json.createObjectBuilder(reader.readObject())
                    .add("headings", headings)
                    .build()
                    .toString();
        }
    }

    /** The same heading may stand several times: its first one is the first. */
    private static Mapping mapping(String content, List<ColumnFacts> columns) {
        try (var reader = Json.createReader(new StringReader(content))) {
            var headings =
                    new ArrayList<>(reader.readObject().getJsonArray("headings").getValuesAs(JsonString::getString));
            var saved = Mapping.read(content);
            var fields = new ArrayList<Optional<ImportField>>();
            for (var column : columns) {
                var at = headings.indexOf(KnownHeadings.plain(column.heading()));
                fields.add(at < 0 ? Optional.empty() : saved.fields().get(at));
                if (at >= 0) {
                    headings.set(at, null);
                }
            }
            return new Mapping(fields, saved.dates(), saved.decimalComma());
        }
    }
}
