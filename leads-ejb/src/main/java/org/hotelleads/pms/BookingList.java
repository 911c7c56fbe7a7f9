package org.hotelleads.pms;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.DatabaseReach;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.lead.SearchText;
import org.hotelleads.system.Sql;

/** The bookings of the caller's hotels, those booked last first, with their leads. */
@Stateless
public class BookingList {

    @Inject
    private Sql sql;

    @Inject
    private Hotels hotels;

    @Inject
    private CurrentCaller caller;

    /** @param cursor with which the page before ended */
    @Requires(Permission.READ_LEADS)
    public BookingRows page(BookingFilter filter, Optional<String> cursor, int most) {
        var values = new ArrayList<Object>();
        var bookings = DatabaseReach.of(caller.get()).table("booking");
        var text = text(bookings, visible(filter, values), filter, cursor.map(PlaceInList::decode), values);
        values.add(most + 1);
        return page(sql.rows(text, BookingRowReading::read, values.toArray()), most);
    }

    static String text(
            String table, String visible, BookingFilter filter, Optional<PlaceInList> after, List<Object> values) {
        var text = new StringBuilder("select ")
                .append(BookingRowReading.COLUMNS)
                .append(" from (select b.* from ")
                .append(table)
                .append(" b where ")
                .append(visible)
                .append(wanted(filter));
        SearchText.fold(filter.query()).transform(BookingList::words).forEach(word -> {
            text.append(" and b.search_text like ?");
            values.add("%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%");
        });
        after.ifPresent(place -> {
            text.append(" and (b.booked_at, b.id) < (?, ?)");
            values.addAll(List.of(place.time(), place.id()));
        });
        return text.append(" order by b.booked_at desc, b.id desc limit ?) b ")
                .append(BookingRowReading.TABLES)
                .append(" order by b.booked_at desc, b.id desc")
                .toString();
    }

    private static BookingRows page(List<BookingRow> found, int most) {
        if (found.size() <= most) {
            return new BookingRows(found, Optional.empty());
        }
        var last = found.get(most - 1);
        var place = new PlaceInList(last.booking().madeAt(), last.id());
        return new BookingRows(found.subList(0, most), Optional.of(place.encode()));
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> word.length() > 1);
    }

    /** Bounds the bookings to the hotels of the caller; what belongs to no hotel yet is for those who run the chain. */
    private String visible(BookingFilter filter, List<Object> values) {
        var isUnknown = filter.kind() == BookingFilter.Kind.UNKNOWN_PROPERTY;
        if (isUnknown) {
            return caller.get().may(Permission.RUN_CHAIN) && caller.get().allHotels() ? "b.hotel_id is null" : "false";
        }
        if (filter.hotels().isEmpty() && caller.get().allHotels()) {
            return "b.hotel_id is not null";
        }
        var ids = filter.hotels().isEmpty()
                ? caller.get().hotels()
                : filter.hotels().stream().map(hotels::get).map(Hotel::id).collect(Collectors.toSet());
        values.addAll(ids);
        return ids.isEmpty()
                ? "false"
                : ids.stream().map(id -> "?").collect(Collectors.joining(", ", "b.hotel_id in (", ")"));
    }

    private static String wanted(BookingFilter filter) {
        var link = "exists (select 1 from booking_link k where k.booking_id = b.id and k.ended_at is null)";
        return switch (filter.kind()) {
            case ALL, UNKNOWN_PROPERTY -> "";
            case WITH_LEAD -> " and " + link;
            case WITHOUT_LEAD -> " and not " + link + " and b.status not in ('CANCELLED', 'DELETED')";
            case FLAWED -> " and b.flaw is not null";
        };
    }
}
