package org.hotelleads.search;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.search.LeadFilter.Due;
import org.hotelleads.search.LeadOrder.Sort;

/** Which guests are to be contacted again, the earliest first, and what was written about them last. */
@Stateless
public class CallList {

    private static final Sort EARLIEST_FIRST = new Sort(LeadOrder.NEXT_CONTACT, false);
    private static final int MOST = 1_000;

    @Inject
    private DataSource database;

    @Inject
    private LeadSearch search;

    /**
     * A guest to be contacted.
     *
     * @param lastWords the beginning of the last comment; null if there is none
     */
    public record Call(LeadRow lead, String lastWords) {}

    /**
     * The calls that are due at the same time.
     *
     * @param hasMore whether there are more of them than were asked for
     */
    public record Calls(Due due, List<Call> all, boolean hasMore) {}

    /**
     * The first of the calls that are due then.
     *
     * @param people ids of those whose calls they are, and {@link LeadFilter#NOBODY}; empty for everybody's
     */
    @Requires(Permission.READ_LEADS)
    public Calls of(Set<Long> people, Due due, int most) {
        var bounded = Math.min(Math.max(most, 1), MOST);
        var wanted = LeadFilter.everything().of(people).due(due);
        var found = search.rows(wanted, EARLIEST_FIRST, 0, bounded + 1);
        var shown = found.subList(0, Math.min(bounded, found.size()));
        var words = lastWords(shown.stream().map(LeadRow::id).toArray(UUID[]::new));
        return new Calls(
                due,
                shown.stream().map(row -> new Call(row, words.get(row.id()))).toList(),
                found.size() > bounded);
    }

    /** One line of the index for each of the few leads. */
    private Map<UUID, String> lastWords(UUID... leads) {
        var words = new HashMap<UUID, String>();
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement("""
                        select wanted.id, c.words from unnest(?::uuid[]) wanted(id)
                        cross join lateral (select left(text, 160) as words from lead_comment
                                            where lead_id = wanted.id order by id desc limit 1) c
                        """)) {
            prepared.setArray(1, connection.createArrayOf("uuid", leads));
            try (var row = prepared.executeQuery()) {
                while (row.next()) {
                    words.put(row.getObject("id", UUID.class), row.getString("words"));
                }
            }
            return words;
        } catch (SQLException e) {
            throw new EJBException("the last comments could not be read", e);
        }
    }
}
