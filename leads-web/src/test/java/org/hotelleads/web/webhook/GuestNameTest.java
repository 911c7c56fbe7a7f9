package org.hotelleads.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hotelleads.lead.Channel;
import org.hotelleads.understanding.ContactClaim;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.web.channel.ChannelEvent.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a guest is called of whom the channel knows a user name. */
class GuestNameTest {

    private static ContactClaim claim(ContactClaim held, String username) {
        return GuestName.of(new Said(
                Channel.WHATSAPP,
                List.of("ES.1"),
                "m",
                Instant.EPOCH,
                Speaker.GUEST,
                "hola",
                null,
                null,
                held,
                username));
    }

    @ParameterizedTest
    @CsvSource({"ana.ruiz,Ana Ruiz", "ana_maria_ruiz,Ana Maria Ruiz", "Jean-Luc.picard,Jean Luc Picard"})
    void aUserNameThatReadsLikeANameIsOne(String username, String name) {
        assertThat(claim(null, username).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"littlehaze", "little-haze-776", "x.y", "._.", "", "ana..ruiz"})
    void anyOtherIsNone(String username) {
        assertThat(claim(null, username)).isNull();
    }

    @Test
    void aNameThatTheChannelHoldsGoesFirst() {
        var held = new ContactClaim("Eva Roca", null, "+34600111222");

        assertThat(claim(held, "ana.ruiz")).isEqualTo(held);
    }

    @Test
    void aProfileOfSignsOnlyIsNoName() {
        assertThat(claim(new ContactClaim("\u2728", null, "+34600111222"), "ana.ruiz"))
                .isEqualTo(new ContactClaim("Ana Ruiz", null, "+34600111222"));
    }
}
