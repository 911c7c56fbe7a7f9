package org.hotelleads.connector.opera;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hotelleads.booking.Booking;
import org.hotelleads.connector.http.Answer;
import org.hotelleads.connector.http.Bookings;
import org.hotelleads.connector.http.Fields;
import org.hotelleads.pms.BookingPage.Told;
import org.hotelleads.pms.Reread;

/** Reads reservations of one hotel, and who they are for. */
final class OperaRecords {

    /** How many are listed at once. */
    static final int AT_ONCE = 100;

    private static final String PARTS = "Reservation";
    private static final int NONE = 404;

    private final OperaDesk desk;
    private final OperaProfiles profiles;

    OperaRecords(OperaDesk desk) {
        this.desk = desk;
        this.profiles = new OperaProfiles(desk);
    }

    /**
     * Some reservations of a list.
     *
     * @param unread how many of them could not be read
     * @param more how many follow, at least
     */
    record Listed(List<Told> told, int unread, int more) {}

    /** Those that arrive on a day. */
    Listed arriving(LocalDate day, int offset) {
        var answer = desk.ask(
                "reservations",
                Set.of(),
                OperaApi.Reservations.class,
                (reservations, headers) -> reservations.arriving(
                        headers, desk.property(), day.toString(), day.toString(), AT_ONCE, offset, PARTS));
        if (answer.isEmpty()) {
            return new Listed(List.of(), 0, 0);
        }
        var records = OperaReservation.in(answer.fields());
        var told = told(records);
        return new Listed(
                told, records.size() - told.size(), more(answer.fields().inside("reservations"), offset));
    }

    private static int more(Fields list, int offset) {
        if (!list.isTrue("hasMore")) {
            return 0;
        }
        var all = list.integer("totalResults");
        return all == null ? 1 : Math.max(1, all - offset - AT_ONCE);
    }

    /**
     * Those with these ids. What is not listed is asked for by itself: only then it is certain that it is not there,
     * and not that a list leaves it out.
     */
    Reread read(Collection<String> ids) {
        var records = listed(ids);
        var found = new ArrayList<>(told(records));
        var rest = new LinkedHashSet<>(ids);
        records.forEach(one -> rest.remove(one.id()));
        var missing = new HashSet<String>();
        for (var id : rest) {
            var answer = alone(id);
            if (answer.isEmpty()) {
                missing.add(id);
            } else {
                found.addAll(told(OperaReservation.in(answer.fields())));
            }
        }
        return new Reread(found, missing);
    }

    private List<OperaReservation> listed(Collection<String> ids) {
        var answer = desk.ask(
                "reservations",
                Set.of(NONE),
                OperaApi.Reservations.class,
                (reservations, headers) ->
                        reservations.byId(headers, desk.property(), List.copyOf(ids), AT_ONCE, PARTS));
        var wanted = new HashSet<>(ids);
        return answer.isEmpty()
                ? List.of()
                : OperaReservation.in(answer.fields()).stream()
                        .filter(one -> wanted.contains(one.id()))
                        .toList();
    }

    private Answer alone(String id) {
        return desk.ask(
                "reservation",
                Set.of(NONE),
                OperaApi.Reservations.class,
                (reservations, headers) -> reservations.one(headers, desk.property(), id, PARTS));
    }

    private List<Told> told(List<OperaReservation> records) {
        var each = records.stream().map(OperaReservation::fields).toList();
        return Bookings.of(each, this::booking).told();
    }

    private Booking booking(Fields fields) {
        return new OperaReservation(fields).booking(desk.property(), desk.zone(), profiles::complete);
    }
}
