package org.hotelleads.web.channel.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotelleads.lead.Channel;
import org.hotelleads.understanding.ContactClaim;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.web.channel.ChannelEvent;
import org.hotelleads.web.channel.ChannelEvent.Ignored;
import org.hotelleads.web.channel.Delivered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Twilio posts about calls and short messages, and what it tells. */
class TwilioFormatTest {

    private static final String SPEECH = """
            CallSid=CA1
            AccountSid=AC1
            From=%2B447700900123
            To=%2B34971000111
            CallStatus=in-progress
            Direction=inbound
            FromCountry=GB
            CallerName=JANE+DOE
            SpeechResult=i+need+a+room+from+the+third+of+may
            Confidence=0.91
            """;
    private static final String MESSAGE = """
            MessageSid=SM1
            SmsStatus=received
            From=%2B34600111222
            To=%2B34971000111
            FromCountry=ES
            Body=%C2%BFTienen+sitio+ma%C3%B1ana%3F
            NumMedia=0
            """;

    private final TwilioFormat format = new TwilioFormat();

    private List<ChannelEvent> form(String form) {
        return format.read(Delivered.form(form));
    }

    @Test
    void whatTheCallerSaysIsSaidByTheGuest() {
        var said = Delivered.said(form(SPEECH));

        assertThat(said.channel()).isEqualTo(Channel.PHONE);
        assertThat(said.guest()).containsExactly("+447700900123");
        assertThat(said.id()).startsWith("CA1:");
        assertThat(said.from()).isEqualTo(Speaker.GUEST);
        assertThat(said.text()).isEqualTo("i need a room from the third of may");
        assertThat(said.locale()).isEqualTo("und-GB");
        assertThat(said.contact()).isEqualTo(new ContactClaim("JANE DOE", null, "+447700900123"));
        assertThat(said.sentAt()).isEqualTo(Delivered.AT);
    }

    @Test
    void aTurnThatComesAgainIsTheSameAndAnotherIsAnother() {
        var other = SPEECH.replace("third", "fourth");

        assertThat(Delivered.said(form(SPEECH)).id())
                .isEqualTo(Delivered.said(form(SPEECH)).id());
        assertThat(Delivered.said(form(SPEECH)).id())
                .isNotEqualTo(Delivered.said(form(other)).id());
    }

    @Test
    void theSameWordsInAnotherTurnAreSaidOnceMore() {
        var first = Delivered.with(Delivered.form(SPEECH), "i-twilio-idempotency-token", "t1");
        var second = Delivered.with(Delivered.form(SPEECH), "i-twilio-idempotency-token", "t2");

        assertThat(Delivered.said(format.read(first)).id()).isEqualTo("CA1:t1");
        assertThat(Delivered.said(format.read(second)).id()).isEqualTo("CA1:t2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "Restricted", "Anonymous", "unknown", "%2B266696687", "", "client%3Abob"})
    void aWithheldNumberIsNoContactAndTheCallItselfTheGuest(String from) {
        var said = Delivered.said(form(SPEECH.replace("%2B447700900123", from).replace("JANE+DOE", "UNKNOWN")));

        assertThat(said.guest()).containsExactly("call:CA1");
        assertThat(said.contact()).isNull();
    }

    @Test
    void ofACallThatWeMadeTheGuestIsAtTheOtherEnd() {
        var said = Delivered.said(form(SPEECH.replace("inbound", "outbound-api")));

        assertThat(said.guest()).containsExactly("+34971000111");
        assertThat(said.contact()).isEqualTo(new ContactClaim(null, null, "+34971000111"));
    }

    @Test
    void aNumberKeyedInIsSaidAndAChoiceInAMenuIsNot() {
        var number = SPEECH.replace("SpeechResult=i+need+a+room+from+the+third+of+may", "Digits=600111222");
        var choice = SPEECH.replace("SpeechResult=i+need+a+room+from+the+third+of+may", "Digits=2");

        assertThat(Delivered.said(form(number)).text()).isEqualTo("600111222");
        assertThat(form(choice)).containsExactly(new Ignored("twilio.call.in-progress"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ringing", "in-progress", "completed", "busy", "no-answer", "failed", "canceled"})
    void howACallGoesIsNothingSaid(String status) {
        assertThat(form("CallSid=CA1&From=%2B447700900123&CallStatus=" + status))
                .containsExactly(new Ignored("twilio.call." + status));
    }

    @Test
    void aTranscriptIsSaid() {
        var said = Delivered.said(
                form("CallSid=CA1&From=%2B447700900123&TranscriptionSid=TR1&TranscriptionText=Please+call+me+back"));

        assertThat(said.id()).isEqualTo("CA1:TR1");
        assertThat(said.text()).isEqualTo("Please call me back");
    }

    @Test
    void aShortMessageIsSaid() {
        var said = Delivered.said(form(MESSAGE));

        assertThat(said.channel()).isEqualTo(Channel.PHONE);
        assertThat(said.id()).isEqualTo("SM1");
        assertThat(said.guest()).containsExactly("+34600111222");
        assertThat(said.text()).isEqualTo("¿Tienen sitio mañana?");
        assertThat(said.locale()).isEqualTo("und-ES");
        assertThat(said.contact()).isEqualTo(new ContactClaim(null, null, "+34600111222"));
    }

    @ParameterizedTest
    @CsvSource({"whatsapp, WHATSAPP", "messenger, FACEBOOK"})
    void aMessageOfAnotherChannelKeepsItsChannel(String prefix, Channel channel) {
        var said = Delivered.said(form(MESSAGE.replace("From=", "From=" + prefix + "%3A") + "ProfileName=Clara+Ruiz"));

        assertThat(said.channel()).isEqualTo(channel);
        assertThat(said.guest()).containsExactly("+34600111222");
        assertThat(said.contact().name()).isEqualTo("Clara Ruiz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"queued", "sent", "delivered", "undelivered", "failed", "read"})
    void whatBecomesOfOurOwnMessageIsNothingSaid(String state) {
        assertThat(form(MESSAGE + "MessageStatus=" + state)).containsExactly(new Ignored("twilio.message." + state));
    }

    @Test
    void jsonWithTheSameNamesIsAsGood() {
        var said = Delivered.said(format.read(Delivered.json(
                "{\"MessageSid\":\"SM1\",\"From\":\"+34600111222\",\"Body\":\"hola\",\"odd\":{\"a\":[1,{}]}}")));

        assertThat(said.text()).isEqualTo("hola");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "=", "&&&", "x=1&x=2", "From=%2B1"})
    void whatIsNothingTellsNothing(String form) {
        assertThat(form(form)).containsExactly(new Ignored("twilio.unknown"));
    }
}
