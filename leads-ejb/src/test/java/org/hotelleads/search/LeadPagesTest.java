package org.hotelleads.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.Persona;
import org.hotelleads.search.LeadOrder.Sort;
import org.hotelleads.system.Refused;
import org.hotelleads.system.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole list, page by page, in every order. */
class LeadPagesTest {

    private static final LeadFilter ALL = LeadFilter.everything();
    private static final List<String> NAMES = List.of("Zoë", "ana ruiz", "Ana Ruíz", "Ángel", "Bo");
    private static final int LEADS = 43;

    private final TestHotel hotel = TestHotel.inPalma();
    private final LeadSearch search = hotel.search();

    /** Many leads, of which several are alike in each way; some even in the time of their capture. */
    @BeforeEach
    void fillTheHotel() throws SQLException {
        try (var connection = TestDatabase.source().getConnection()) {
            connection.setAutoCommit(false);
            for (var number = 0; number < LEADS; number++) {
                lead(number).storedOn(connection);
            }
            connection.commit();
        }
    }

    private TestLead lead(int number) {
        var lead = hotel.lead()
                .named(number % 6 == 5 ? null : NAMES.get(number % 6))
                .phone("+3460011122" + number % 10)
                .by(Channel.values()[number % 6])
                .who(Persona.values()[number % 4])
                .now(LeadStatus.values()[number % 5])
                .scored(number % 3 * 50)
                .captured("2026-11-%02dT10:00:00.123456Z".formatted(1 + number % 7));
        return switch (number % 4) {
            case 0 -> lead.arriving(LocalDate.parse("2027-01-01").plusDays(number % 3));
            case 1 -> lead.inMonth("2027-01");
            case 2 -> lead.contactAt(Instant.parse("2026-12-01T10:00:00Z"));
            default -> lead.contactAt(Instant.parse("2026-12-02T10:00:00Z"));
        };
    }

    private List<LeadRow> turnPages(Sort sort, int size) {
        var all = new ArrayList<LeadRow>();
        var next = Optional.<String>empty();
        do {
            var page = search.page(ALL, sort, size, next);
            assertThat(page.rows().size()).isLessThanOrEqualTo(size);
            all.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void eachLeadComesExactlyOnceAndInOrder(LeadOrder order) {
        var up = turnPages(new Sort(order, false), 7);
        var down = turnPages(new Sort(order, true), 5);

        assertThat(up).hasSize(LEADS).doesNotHaveDuplicates();
        assertThat(up.stream().map(row -> Place.of(row, order))).isSorted();
        Collections.reverse(down);
        assertThat(down).isEqualTo(up);
        assertThat(search.rows(ALL, new Sort(order, false), 0, LEADS)).isEqualTo(up);
    }

    @ParameterizedTest
    @EnumSource
    void leadsThatComeBetweenPagesMoveNoOther(LeadOrder order) {
        var sort = new Sort(order, true);
        var before = turnPages(sort, LEADS).stream().map(LeadRow::id).toList();
        var seen = new ArrayList<UUID>();
        var next = Optional.<String>empty();
        do {
            var page = search.page(ALL, sort, 6, next);
            page.rows().forEach(row -> seen.add(row.id()));
            hotel.lead()
                    .named("Bo")
                    .scored(50)
                    .captured("2026-11-04T10:00:00.123456Z")
                    .stored();
            hotel.lead()
                    .named("Ana")
                    .scored(100)
                    .captured("2026-11-21T10:00:00Z")
                    .stored();
            next = page.next();
        } while (next.isPresent());

        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen.stream().filter(before::contains)).containsExactlyElementsOf(before);
    }

    @Test
    void aPageThatIsJustFullEndsTheList() {
        assertThat(search.page(ALL, Sort.NEWEST_FIRST, LEADS, Optional.empty()).next())
                .isEmpty();
        assertThat(search.page(ALL, Sort.NEWEST_FIRST, LEADS - 1, Optional.empty())
                        .next())
                .isPresent();
    }

    @Test
    void positionsBeyondTheListAreEmpty() {
        assertThat(search.rows(ALL, Sort.NEWEST_FIRST, LEADS - 2, 10)).hasSize(2);
        assertThat(search.rows(ALL, Sort.NEWEST_FIRST, LEADS, 10)).isEmpty();
        assertThat(search.rows(ALL, Sort.NEWEST_FIRST, Integer.MAX_VALUE, 10)).isEmpty();
        assertThat(search.rows(ALL, Sort.NEWEST_FIRST, -1, 1)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "99999999999", "", "\u0000"})
    void aMadeUpCursorIsRefused(String key) {
        var sort = new Sort(LeadOrder.SCORE, true);
        var madeUp = new Cursor(sort, key, "2026-11-22 10:00:00+00", new UUID(7, 7)).encode();

        assertThat(Refused.fields(() -> search.page(ALL, sort, 10, Optional.of(madeUp))))
                .containsExactly("cursor");
    }
}
