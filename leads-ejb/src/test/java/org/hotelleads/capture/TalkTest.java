package org.hotelleads.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotelleads.conversation.MessageEvent;
import org.hotelleads.conversation.SomeMessage;
import org.junit.jupiter.api.Test;

/** Which messages of a batch belong together, and in which order conversations are locked. */
class TalkTest {

    private static MessageEvent message(String hotel, String conversation) {
        return SomeMessage.saying("Hola").to(hotel).in(conversation).event();
    }

    @Test
    void keepsThePositionsOfTheMessagesOfOneTalk() {
        var talks = Talk.among(List.of(message("sol", "a"), message("sol", "b"), message("sol", "a")));

        assertThat(talks.values()).containsExactly(List.of(0, 2), List.of(1));
    }

    @Test
    void theSameReferenceAtAnotherHotelIsAnotherTalk() {
        assertThat(Talk.among(List.of(message("sol", "a"), message("mar", "a"))))
                .hasSize(2);
    }

    @Test
    void theOrderOfTalksIsTheSameHoweverTheyComeIn() {
        var one = List.of(message("sol", "b"), message("mar", "z"), message("sol", "a"));
        var other = List.of(message("sol", "a"), message("sol", "b"), message("mar", "z"));

        assertThat(List.copyOf(Talk.among(one).keySet()))
                .isEqualTo(List.copyOf(Talk.among(other).keySet()));
    }
}
