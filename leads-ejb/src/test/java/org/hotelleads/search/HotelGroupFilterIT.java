package org.hotelleads.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Permission;
import org.hotelleads.hotel.GroupDescription;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.HotelGroupRegister;
import org.hotelleads.hotel.NamedHotels;
import org.hotelleads.hotel.NamedHotels.Named;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.TestChain;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A group of hotels in a filter means the hotels that are in it when somebody looks. */
class HotelGroupFilterIT extends InTheContainer {

    @Inject
    private LeadSearch search;

    @Inject
    private NamedHotels named;

    @Inject
    private HotelGroupRegister groups;

    @Inject
    private TestChain chain;

    private Hotel first;
    private Hotel second;
    private Hotel third;
    private UUID ofFirst;
    private UUID ofSecond;
    private UUID ofThird;
    private String code;

    @BeforeEach
    void openHotels() {
        first = chain.openHotel();
        second = chain.openHotel();
        third = chain.openHotel();
        ofFirst = chain.guestOf(first);
        ofSecond = chain.guestOf(second);
        ofThird = chain.guestOf(third);
        code = "g-" + UUID.randomUUID();
        chain.enters(Caller.system("Test"));
        groups.make(new GroupDescription(code, "Islands", Set.of(first.code(), second.code())));
    }

    private List<UUID> found(String... words) {
        var filter = FilterWords.of(Map.of("hotel", List.of(words)), null).filter();
        return search.rows(filter, LeadOrder.Sort.NEWEST_FIRST, 0, 10).stream()
                .map(LeadRow::id)
                .toList();
    }

    private static Caller of(Hotel... hotels) {
        return new Caller(
                null,
                "Bot",
                Set.of(Permission.READ_LEADS),
                false,
                Set.of(List.of(hotels).stream().map(Hotel::id).toArray(Long[]::new)),
                null);
    }

    @Test
    void itsHotelsAreMeantAsTheyAreNow() {
        assertThat(found("group:" + code)).containsExactlyInAnyOrder(ofFirst, ofSecond);
        assertThat(found("group:" + code, third.code())).containsExactlyInAnyOrder(ofFirst, ofSecond, ofThird);

        groups.change(code, 1, Optional.empty(), Optional.of(Set.of(third.code())));
        assertThat(found("group:" + code)).containsExactly(ofThird);

        groups.change(code, 2, Optional.empty(), Optional.of(Set.of()));
        assertThat(found("group:" + code)).isEmpty();
    }

    @Test
    void whoSeesAllOfItMaySayIt() {
        chain.enters(of(first, second));

        assertThat(found("group:" + code)).containsExactlyInAnyOrder(ofFirst, ofSecond);
        assertThat(named.visible()).extracting(Named::word).contains("group:" + code, first.code(), second.code());
        assertThat(named.visible()).extracting(Named::word).doesNotContain(third.code());
    }

    @Test
    void toOthersItIsNoneLikeOneThatThereIsNot() {
        chain.enters(of(first, third));

        assertThat(named.visible()).noneMatch(Named::isGroup);
        assertThat(Refused.when(() -> found("group:" + code)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(Refused.when(() -> found("group:no-such")).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void oneThatThereIsNotIsSaidToWhoSeesAll() {
        assertThat(Refused.keys(() -> found("group:no-such"))).containsExactly("error.group.unknown");
    }
}
