package org.hotelleads.search;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.system.Ids;

/**
 * Knows which leads have changed since a moment, so that every open screen can follow without asking the database.
 *
 * <p>Each node looks once a second for rows that the database had not shown at the look before: each row carries the
 * transaction that changed it last, and PostgreSQL tells whether an earlier snapshot had seen that transaction. Thus no
 * change is missed, however long its transaction took, and none is told twice. Changes are numbered per node; who comes
 * with the mark of another node, or with one that is too old, is told to look at everything anew.
 */
@Startup
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LeadChanges {

    private static final Logger LOG = System.getLogger(LeadChanges.class.getName());
    static final int REMEMBERED = 5_000;
    static final String LOOK = """
            select now.snapshot::text as snapshot, changed.*
            from (select pg_current_snapshot() as snapshot) now
            left join (
                select l.id, l.hotel_id, not pg_visible_in_snapshot(l.created_in, before.snapshot) as captured
                from (select ?::pg_snapshot as snapshot) before, lead l
                where l.changed_in >= pg_snapshot_xmin(before.snapshot)
                  and not pg_visible_in_snapshot(l.changed_in, before.snapshot)
                order by l.changed_in limit ?) changed on true
            """;

    private record Change(long number, long hotel, UUID lead, boolean captured) {}

    @Inject
    private DataSource database;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    private final Deque<Change> changes = new ArrayDeque<>();
    private String node;
    private long number;
    private long knownSince;
    private String snapshot;

    /** For the container, which gives it what it needs. */
    public LeadChanges() {}

    LeadChanges(DataSource database, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What has changed, as far as the caller may see it.
     *
     * @param mark the mark that the caller was given last; any other text for none
     */
    @Requires(Permission.READ_LEADS)
    public synchronized Changes since(String mark) {
        var seen = numberOf(mark);
        if (seen < knownSince || seen > number) {
            return Changes.everything(mark());
        }
        var visible = changes.stream()
                .filter(change -> change.number() > seen && caller.get().sees(change.hotel()))
                .toList();
        return new Changes(
                mark(),
                false,
                visible.stream().map(Change::lead).collect(Collectors.toSet()),
                visible.stream().filter(Change::captured).map(Change::lead).collect(Collectors.toSet()));
    }

    private String mark() {
        return node + "." + number;
    }

    private long numberOf(String mark) {
        try {
            return node != null && mark != null && mark.startsWith(node + ".")
                    ? Long.parseLong(mark.substring(node.length() + 1))
                    : -1;
        } catch (NumberFormatException noMark) {
            return -1;
        }
    }

    /** Looks for changes; the first look only takes the snapshot to start from. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public synchronized void look() {
        try {
            if (snapshot == null) {
                start();
            } else {
                caller.as(Caller.system("HotelLeads"), this::noteChanges);
            }
        } catch (SQLException | EJBException e) {
            LOG.log(Level.WARNING, "Changes of leads could not be looked for; trying again", e);
        }
    }

    private void start() throws SQLException {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement("select pg_current_snapshot()::text");
                var row = prepared.executeQuery()) {
            row.next();
            snapshot = row.getString(1);
            node = Ids.next(clock).toString();
        }
    }

    private int noteChanges() {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(LOOK)) {
            prepared.setString(1, snapshot);
            prepared.setInt(2, REMEMBERED);
            try (var row = prepared.executeQuery()) {
                return remember(row);
            }
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private int remember(ResultSet row) throws SQLException {
        var found = 0;
        while (row.next()) {
            snapshot = row.getString("snapshot");
            var lead = row.getObject("id", UUID.class);
            if (lead != null) {
                found++;
                changes.addLast(new Change(++number, row.getLong("hotel_id"), lead, row.getBoolean("captured")));
            }
        }
        if (found == REMEMBERED) {
            changes.clear();
            knownSince = ++number;
        }
        while (changes.size() > REMEMBERED) {
            knownSince = changes.removeFirst().number();
        }
        return found;
    }

    /**
     * What has changed.
     *
     * @param mark what to ask with next time
     * @param unknown whether it cannot be said what changed: look at everything anew
     * @param changed ids of all leads that were made or changed
     * @param captured ids of those that are new
     */
    public record Changes(String mark, boolean unknown, Set<UUID> changed, Set<UUID> captured) {

        static Changes everything(String mark) {
            return new Changes(mark, true, Set.of(), Set.of());
        }
    }
}
