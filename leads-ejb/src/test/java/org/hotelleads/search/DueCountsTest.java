package org.hotelleads.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotelleads.lead.LeadStatus.CONTACTED;
import static org.hotelleads.lead.LeadStatus.FOLLOW_UP;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotelleads.search.LeadFilter.Due;
import org.hotelleads.search.LeadOrder.Sort;
import org.hotelleads.system.TestDatabase;
import org.junit.jupiter.api.Test;

/** Which guests are to be called when, by the clock of the hotel; it is noon of a Sunday, universal time. */
class DueCountsTest {

    private final TestHotel hotel = TestHotel.inPalma();

    private UUID callAt(TestHotel where, String time) {
        return where.lead().now(FOLLOW_UP).contactAt(Instant.parse(time)).stored();
    }

    private static List<UUID> due(LeadSearch search, Due when) {
        var filter = LeadFilter.everything().due(when);
        return search.rows(filter, new Sort(LeadOrder.NEXT_CONTACT, false), 0, 50).stream()
                .map(LeadRow::id)
                .toList();
    }

    @Test
    void countsWhatTheOtherFiltersLetThrough() {
        var marta = TestHotel.salesperson();
        hotel.lead()
                .now(FOLLOW_UP)
                .assignedTo(marta)
                .contactAt(Instant.parse("2026-11-20T10:00:00Z"))
                .stored();
        callAt(hotel, "2026-11-21T10:00:00Z");
        callAt(hotel, "2026-11-22T18:00:00Z");
        hotel.lead().now(CONTACTED).stored();

        assertThat(hotel.search().due(LeadFilter.everything())).isEqualTo(new DueCounts(2, 1));
        assertThat(hotel.search().due(Wanted.leads().assignedTo(marta).filter()))
                .isEqualTo(new DueCounts(1, 0));
        assertThat(hotel.search().due(Wanted.leads().now(CONTACTED).filter())).isEqualTo(new DueCounts(0, 0));
    }

    @Test
    void isNotMisledByTheFilterThatItsOwnNumbersSet() {
        callAt(hotel, "2026-11-21T10:00:00Z");
        callAt(hotel, "2026-11-22T18:00:00Z");

        assertThat(hotel.search().due(Wanted.leads().due(Due.TODAY).filter())).isEqualTo(new DueCounts(1, 1));
    }

    @Test
    void doesNotCountForEver() throws SQLException {
        try (var connection = TestDatabase.source().getConnection()) {
            connection.setAutoCommit(false);
            for (var lead = 0; lead < DueCounts.UP_TO + 10; lead++) {
                hotel.lead()
                        .now(FOLLOW_UP)
                        .contactAt(Instant.parse("2026-11-21T10:00:00Z"))
                        .storedOn(connection);
            }
            connection.commit();
        }

        assertThat(hotel.search().due(LeadFilter.everything()).overdue()).isEqualTo(DueCounts.UP_TO + 1);
    }

    @Test
    void eachCallBelongsToOneDayOfTheHotel() {
        var overdue = callAt(hotel, "2026-11-22T11:59:59Z");
        var tonight = callAt(hotel, "2026-11-22T22:59:00Z");
        var tomorrow = callAt(hotel, "2026-11-22T23:00:00Z");
        var tomorrowNight = callAt(hotel, "2026-11-23T22:59:00Z");
        var tuesday = callAt(hotel, "2026-11-23T23:00:00Z");
        var nextSunday = callAt(hotel, "2026-11-29T22:59:00Z");
        callAt(hotel, "2026-11-29T23:00:00Z");

        assertThat(due(hotel.search(), Due.OVERDUE)).containsExactly(overdue);
        assertThat(due(hotel.search(), Due.TODAY)).containsExactly(tonight);
        assertThat(due(hotel.search(), Due.TOMORROW)).containsExactly(tomorrow, tomorrowNight);
        assertThat(due(hotel.search(), Due.SOON)).containsExactly(tuesday, nextSunday);
    }

    @Test
    void tomorrowBeginsElsewhereAtAnotherHour() {
        var cancun = TestHotel.in("America/Cancun");
        var kiritimati = TestHotel.in("Pacific/Kiritimati");
        var lateThere = callAt(cancun, "2026-11-23T04:59:00Z");
        var soonThere = callAt(kiritimati, "2026-11-23T10:00:00Z");
        var both = TestHotel.searchIn(cancun, kiritimati);

        assertThat(due(both, Due.TODAY)).containsExactly(lateThere);
        assertThat(due(both, Due.TOMORROW)).containsExactly(soonThere);
    }
}
