package org.hotelleads.pms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotelleads.pms.BookingPage.Told;
import org.hotelleads.pms.PmsNotices.Due;
import org.hotelleads.pms.PmsProperties.Mapped;
import org.hotelleads.system.Sql;

/** Follows hints: reads anew what they name, many at once, and believes nothing else. */
@ApplicationScoped
class Hints {

    private static final Logger LOG = System.getLogger(Hints.class.getName());
    private static final int AT_ONCE = 500;

    private static final String OF_PERSON = """
            select b.property, b.reservation_id from booking_key k join booking b on b.id = k.booking_id
            where k.kind = 'PERSON' and k.value = ? and b.connection_id = ? order by b.booked_at desc limit 50
            """;

    private static final String OF_GROUP = """
            select property, reservation_id from booking where connection_id = ? and property = ? and group_id = ? limit 200
            """;

    private record Place(String property, String reservation) {}

    @Inject
    private Sql sql;

    @Inject
    private RoundBook book;

    /** Follows everything that is due; what was refused before is asked for by itself, and so holds up nothing else. */
    void follow(PmsConnector connector, PmsAccess access) {
        var due = book.due(access.connection(), AT_ONCE);
        while (!due.isEmpty()) {
            var refused = due.stream().filter(one -> one.attempts() > 0).toList();
            var fresh = new ArrayList<>(due);
            fresh.removeAll(refused);
            followOrPutOff(connector, access, fresh);
            refused.forEach(one -> followOrPutOff(connector, access, List.of(one)));
            due = book.due(access.connection(), AT_ONCE);
        }
    }

    private void followOrPutOff(PmsConnector connector, PmsAccess access, List<Due> due) {
        try {
            follow(connector, access, due);
        } catch (PmsTrouble trouble) {
            if (trouble.kind() != PmsTrouble.Kind.REFUSED && trouble.kind() != PmsTrouble.Kind.GARBLED) {
                throw trouble;
            }
            LOG.log(Level.INFO, "{0}: {1} hints, {2}", access.connection(), due.size(), trouble.getMessage());
            book.putOff(due);
        }
    }

    private void follow(PmsConnector connector, PmsAccess access, List<Due> due) {
        var properties = book.mapped(access.connection()).stream()
                .map(Mapped::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var wanted = new LinkedHashMap<String, Set<String>>();
        due.forEach(hint -> places(access.connection(), hint, properties)
                .forEach(place -> wanted.computeIfAbsent(place.property(), any -> new LinkedHashSet<>())
                        .add(place.reservation())));
        wanted.forEach((property, reservations) -> read(connector, access, property, reservations));
        groups(connector, access, due, properties);
        book.done(due);
    }

    private List<Place> places(String connection, Due hint, Set<String> properties) {
        var all =
                switch (hint.about()) {
                    case RESERVATION ->
                        properties.stream()
                                .filter(code -> hint.property() == null || code.equals(hint.property()))
                                .map(code -> new Place(code, hint.reference()))
                                .toList();
                    case PERSON -> sql.rows(OF_PERSON, Hints::place, hint.reference(), connection);
                    case GROUP ->
                        properties.stream()
                                .filter(code -> hint.property() == null || code.equals(hint.property()))
                                .flatMap(code ->
                                        sql.rows(OF_GROUP, Hints::place, connection, code, hint.reference()).stream())
                                .toList();
                };
        return all.stream()
                .filter(place -> properties.contains(place.property()))
                .toList();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getString("property"), row.getString("reservation_id"));
    }

    private void read(PmsConnector connector, PmsAccess access, String property, Collection<String> reservations) {
        var all = new ArrayList<>(reservations);
        var most = connector.habits().idsAtOnce();
        for (var first = 0; first < all.size(); first += most) {
            var some = all.subList(first, Math.min(first + most, all.size()));
            var reread = connector.read(access, property, some);
            book.goesOn(access.connection());
            book.follow(access.connection(), property, reread.found(), reread.missing());
        }
    }

    /** What was booked together may have become more than we know of. */
    private void groups(PmsConnector connector, PmsAccess access, List<Due> due, Set<String> properties) {
        var asked = new HashSet<Place>();
        for (var hint : due) {
            if (hint.about() == Hint.About.GROUP) {
                properties.stream()
                        .filter(code -> hint.property() == null || code.equals(hint.property()))
                        .map(code -> new Place(code, hint.reference()))
                        .filter(asked::add)
                        .forEach(place -> group(connector, access, place));
            }
        }
    }

    private void group(PmsConnector connector, PmsAccess access, Place group) {
        List<Told> found = connector.readGroup(access, group.property(), group.reservation());
        if (!found.isEmpty()) {
            book.follow(access.connection(), group.property(), found, List.of());
        }
    }
}
