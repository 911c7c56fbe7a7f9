package org.hotelleads.web.channel.chatwoot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hotelleads.lead.Channel;
import org.hotelleads.understanding.AskedFor;
import org.hotelleads.understanding.ContactClaim;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.web.channel.ChannelEvent;
import org.hotelleads.web.channel.ChannelEvent.Deleted;
import org.hotelleads.web.channel.ChannelEvent.Edited;
import org.hotelleads.web.channel.ChannelEvent.Ignored;
import org.hotelleads.web.channel.Delivered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Chatwoot delivers, and what it tells. */
class ChatwootFormatTest {

    private static final String INCOMING =
            new String(Delivered.file("chatwoot/incoming.json").body(), StandardCharsets.UTF_8);

    private final ChatwootFormat format = new ChatwootFormat();

    private List<ChannelEvent> read(String body) {
        return format.read(Delivered.json(body));
    }

    private List<ChannelEvent> updated(String attributes) {
        return read(INCOMING.replace("message_created", "message_updated")
                .replace("\"content_attributes\": {}", "\"content_attributes\": " + attributes));
    }

    @Test
    void aMessageOfAVisitorTellsTheContactToo() {
        var said = Delivered.said(read(INCOMING));

        assertThat(said.channel()).isEqualTo(Channel.WEB_CHAT);
        assertThat(said.guest()).containsExactly("contact:77", "b1f0-web", "conversation:12");
        assertThat(said.id()).isEqualTo("501");
        assertThat(said.from()).isEqualTo(Speaker.GUEST);
        assertThat(said.sentAt()).isEqualTo("2026-11-22T09:59:30.123Z");
        assertThat(said.text()).isEqualTo("Hi, a double from 3 to 9 May?");
        assertThat(said.locale()).isEqualTo("en");
        assertThat(said.contact()).isEqualTo(new ContactClaim("little-haze-776", "kim@example.org", "+447700900123"));
    }

    @ParameterizedTest
    @CsvSource({
        "Channel::WebWidget, WEB_CHAT",
        "Channel::Api, WEB_CHAT",
        "Channel::Whatsapp, WHATSAPP",
        "Channel::FacebookPage, FACEBOOK",
        "Channel::Instagram, INSTAGRAM",
        "Channel::TwilioSms, PHONE",
        "Channel::Sms, PHONE",
        "Channel::Email, FORM",
        "Channel::Telegram, WEB_CHAT"
    })
    void eachInboxIsAChannelOfOurs(String inbox, Channel channel) {
        assertThat(Delivered.said(read(INCOMING.replace("Channel::WebWidget", inbox)))
                        .channel())
                .isEqualTo(channel);
    }

    @ParameterizedTest
    @CsvSource({
        "outgoing, user, AGENT",
        "outgoing, agent_bot, BOT",
        "1, user, AGENT",
        "template, user, BOT",
        "3, user, BOT",
        "0, contact, GUEST"
    })
    void tellsPeopleFromBots(String type, String sender, Speaker speaker) {
        var said = Delivered.said(read(INCOMING.replace("\"incoming\"", "\"" + type + "\"")
                .replace("\"type\": \"contact\"", "\"type\": \"" + sender + "\"")));

        assertThat(said.from()).isEqualTo(speaker);
        assertThat(said.guest()).startsWith("contact:77");
        assertThat(said.contact() == null).isEqualTo(speaker != Speaker.GUEST);
    }

    @Test
    void aMessageWithoutTextIsAMessageWithoutWords() {
        assertThat(Delivered.said(read(INCOMING.replace("\"Hi, a double from 3 to 9 May?\"", "null")))
                        .text())
                .isEmpty();
    }

    @Test
    void theWidgetsQuestionForTheEmailIsKnownAsOne() {
        var said = Delivered.said(read(INCOMING.replace("\"incoming\"", "\"template\"")
                .replace("\"content_type\": \"text\"", "\"content_type\": \"input_email\"")));

        assertThat(said.askedFor()).isEqualTo(AskedFor.EMAIL);
    }

    @Test
    void anEmailLeftInTheWidgetIsTheGuestsAnswer() {
        var said = Delivered.said(read(INCOMING.replace("message_created", "message_updated")
                .replace("\"incoming\"", "\"template\"")
                .replace(
                        "\"content_attributes\": {}",
                        "\"content_attributes\": {\"submitted_email\": \"ana@example.org\"}")));

        assertThat(said.from()).isEqualTo(Speaker.GUEST);
        assertThat(said.id()).isEqualTo("501:answer");
        assertThat(said.contact()).isEqualTo(new ContactClaim(null, "ana@example.org", null));
    }

    @Test
    void aFilledInFormTellsTheGuestAndTheStay() {
        var said = Delivered.said(updated("""
                {"submitted_values":[{"name":"name","value":"Ana Gil"},{"name":"check_in","value":"2026-12-03"}]}
                """));

        assertThat(said.contact().name()).isEqualTo("Ana Gil");
        assertThat(said.text()).isEqualTo("Check-in: 2026-12-03");
    }

    @Test
    void aChoiceIsSaid() {
        var said = Delivered.said(updated("{\"submitted_values\":[{\"title\":\"Two nights\",\"value\":\"n2\"}]}"));

        assertThat(said.text()).isEqualTo("Two nights");
    }

    @Test
    void aMessageIsTakenBackOrReadsOtherwise() {
        var deleted = Delivered.only(updated("{\"deleted\":true}"), Deleted.class);
        var edited = Delivered.only(updated("{}"), Edited.class);

        assertThat(deleted.id()).isEqualTo("501");
        assertThat(deleted.guest()).contains("contact:77");
        assertThat(edited.id()).isEqualTo("501");
        assertThat(edited.text()).isEqualTo("Hi, a double from 3 to 9 May?");
    }

    @Test
    void thatOurMessageWasDeliveredIsNothingSaid() {
        assertThat(read(INCOMING.replace("message_created", "message_updated").replace("\"incoming\"", "\"outgoing\"")))
                .containsExactly(new Ignored("chatwoot.message_updated"));
    }

    @Test
    void whatColleaguesTellEachOtherStaysTheirs() {
        assertThat(read(INCOMING.replace("\"private\": false", "\"private\": true")))
                .containsExactly(new Ignored("chatwoot.private"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conversation_created",
                "conversation_status_changed",
                "contact_created",
                "contact_updated",
                "webwidget_triggered",
                "conversation_typing_on"
            })
    void ignoresByNameWhatIsNothingSaid(String event) {
        assertThat(read(INCOMING.replace("message_created", event))).containsExactly(new Ignored("chatwoot." + event));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "7",
                "{\"event\":\"message_created\"}",
                "{\"event\":\"message_created\",\"message_type\":\"incoming\",\"id\":1,\"conversation\":7,\"sender\":[]}",
                "{\"event\":\"message_created\",\"message_type\":\"activity\",\"id\":1}"
            })
    void whatIsNothingTellsNothing(String body) {
        Delivered.only(read(body), Ignored.class);
    }
}
