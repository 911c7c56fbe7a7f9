package org.hotelleads.pms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.pms.BookingFilter.Kind;
import org.hotelleads.system.QueryPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list of bookings runs along its indexes. Costs are not looked at. */
class BookingIndexesTest {

    private static final String NO_SORTING = """
            set enable_seqscan = off; set enable_sort = off; set enable_bitmapscan = off; set enable_hashjoin = off;
            set enable_mergejoin = off""";

    private static String list(String visible, Kind kind, String words, Optional<PlaceInList> after) {
        return BookingList.text("booking", visible, new BookingFilter(Set.of(), kind, words), after, new ArrayList<>());
    }

    @ParameterizedTest
    @EnumSource(names = "UNKNOWN_PROPERTY", mode = EnumSource.Mode.EXCLUDE)
    void allBookingsRunAlongTheirTime(Kind kind) {
        assertThat(QueryPlan.of(NO_SORTING, list("b.hotel_id is not null", kind, "", Optional.empty())))
                .contains("using booking_by_time on booking");
    }

    @ParameterizedTest
    @EnumSource(names = "UNKNOWN_PROPERTY", mode = EnumSource.Mode.EXCLUDE)
    void theBookingsOfOneHotelRunAlongTheirOwnTime(Kind kind) {
        assertThat(QueryPlan.of(NO_SORTING, list("b.hotel_id in (?)", kind, "", Optional.empty())))
                .contains("using booking_of_hotel_by_time on booking");
    }

    @Test
    void aListGoesOnAfterAPlaceWithoutReadingWhatWasSeen() {
        var place = Optional.of(new PlaceInList(Instant.EPOCH, new UUID(1, 1)));

        assertThat(QueryPlan.of(NO_SORTING, list("b.hotel_id is not null", Kind.ALL, "", place)))
                .contains("using booking_by_time on booking")
                .contains("Index Cond: (ROW(");
    }

    @Test
    void whatIsOfNoHotelYetIsFoundWithoutReadingAllOthers() {
        assertThat(QueryPlan.of(
                        "set enable_seqscan = off",
                        list("b.hotel_id is null", Kind.UNKNOWN_PROPERTY, "", Optional.empty())))
                .doesNotContain("Seq Scan on booking b");
    }

    @Test
    void fragmentsAreFoundByTheirTrigrams() {
        var some = list("b.hotel_id is not null", Kind.ALL, "nunez", Optional.empty())
                .replaceFirst("\\?", "'%nunez%'");

        assertThat(QueryPlan.of(QueryPlan.MANY_BOOKINGS, some)).contains("Bitmap Index Scan on booking_by_fragment");
    }
}
