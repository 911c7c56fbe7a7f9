package org.hotelleads.web.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.search.LeadFilter;
import org.hotelleads.search.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadChoiceTest {

    private static final Long ME = 3L;
    private static final Offer OFFER = new Offer(Set.of("sol-palma", "park-london"), Set.of(ME, 7L), ME);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "status=NEW",
                "status=FOLLOW_UP&status=RESOLVED&channel=WHATSAPP&persona=URGENT&hotel=sol-palma",
                "from=2026-11-01&to=2026-11-22&sort=-score",
                "from=2026-11-01",
                "q=n%C3%BA%C3%B1ez+%2B34+%26+%25",
                "sort=name",
                "assignedTo=ME&assignedTo=NOBODY&assignedTo=7&due=OVERDUE",
            })
    void findsTheSameChoiceAgainInItsAddress(String address) {
        assertThat(read(address).address()).isEqualTo(address);
    }

    @Test
    void passesOverWordsThatMeanNothing() {
        var choice = read(
                "status=OLD&channel=FAX&hotel=foreign&from=soon&sort=colour&lead=x&assignedTo=8&assignedTo=me&due=later");
        assertThat(choice.filter()).isEqualTo(LeadFilter.everything());
        assertThat(choice.address()).isEmpty();
    }

    @Test
    void resolvedIsConvertedAndLost() {
        assertThat(read("status=RESOLVED").filter().statuses())
                .containsExactlyInAnyOrder(LeadStatus.CONVERTED, LeadStatus.LOST);
    }

    @Test
    void mineAreThoseOfWhoeverOpensTheAddress() {
        assertThat(read("assignedTo=ME").filter().assignees()).containsExactly(ME);
        assertThat(read("assignedTo=NOBODY&assignedTo=7").filter().assignees())
                .containsExactlyInAnyOrder(LeadFilter.NOBODY, 7L);
    }

    @Test
    void takesOnePersonBackAndLeavesTheOthers() {
        var choice = read("assignedTo=ME&assignedTo=7&due=TODAY");
        choice.drop("assignedTo", "ME");
        assertThat(choice.address()).isEqualTo("assignedTo=7&due=TODAY");
    }

    @Test
    void searchesFromTheSecondCharacterOn() {
        assertThat(read("q=a").isFiltered()).isFalse();
        assertThat(read("q=an").filter().query()).isEqualTo("an");
    }

    @Test
    void turnsAPeriodThatIsTheWrongWayRound() {
        assertThat(read("from=2026-11-22&to=2026-11-01").period())
                .isEqualTo(new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 22)));
    }

    @Test
    void keepsTheOrderWhenAllFiltersAreTakenBack() {
        var choice = read("status=NEW&q=ana&sort=-score");
        choice.clear();
        assertThat(choice.address()).isEqualTo("sort=-score");
    }

    private static LeadChoice read(String address) {
        Map<String, String[]> words = new LinkedHashMap<>();
        Stream.of(address.split("&")).filter(part -> !part.isEmpty()).forEach(part -> {
            var pair = part.split("=", 2);
            var value = URLDecoder.decode(pair[1], StandardCharsets.UTF_8);
            words.merge(pair[0], new String[] {value}, (before, more) -> Stream.of(before, more)
                    .flatMap(Stream::of)
                    .toArray(String[]::new));
        });
        return LeadChoice.of(words, OFFER);
    }
}
