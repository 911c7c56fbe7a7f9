package org.hotelleads.web.channel.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotelleads.lead.Channel;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.web.channel.ChannelEvent;
import org.hotelleads.web.channel.ChannelEvent.Deleted;
import org.hotelleads.web.channel.ChannelEvent.Edited;
import org.hotelleads.web.channel.ChannelEvent.Ignored;
import org.hotelleads.web.channel.ChannelEvent.Said;
import org.hotelleads.web.channel.ChannelEvent.ToFetch;
import org.hotelleads.web.channel.Delivered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Messenger and Instagram deliver, and what it tells. */
class MessagingTest {

    private final MetaFormat format = new MetaFormat();

    private List<ChannelEvent> event(String object, String content) {
        return format.read(Delivered.json("""
                {"object":"%s","entry":[{"id":"7001","messaging":[{"sender":{"id":"9001"},"recipient":{"id":"7001"},
                 "timestamp":1795341600000,%s}]}]}
                """.formatted(object, content)));
    }

    @Test
    void readsEverythingThatConcernsAPage() {
        var events = format.read(Delivered.file("meta/messenger.json"));

        assertThat(events).hasSize(5);
        var first = (Said) events.get(0);
        assertThat(first.channel()).isEqualTo(Channel.FACEBOOK);
        assertThat(first.guest()).containsExactly("9001");
        assertThat(first.id()).isEqualTo("m_1");
        assertThat(first.from()).isEqualTo(Speaker.GUEST);
        assertThat(first.sentAt()).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(first.contact()).isNull();
        assertThat(((Said) events.get(3)).guest()).containsExactly("9002");
        assertThat(events.get(4)).isInstanceOf(ToFetch.class);
    }

    @Test
    void whatOurSideHasSaidIsTheBotsAndBelongsToTheGuestsTalk() {
        var echo = (Said) format.read(Delivered.file("meta/messenger.json")).get(1);

        assertThat(echo.from()).isEqualTo(Speaker.BOT);
        assertThat(echo.guest()).containsExactly("9001");
        assertThat(echo.text()).isEqualTo("For how many nights?");
        assertThat(echo.sentAt()).isEqualTo("2026-11-22T10:00:05Z");
    }

    @Test
    void numbersAndSecondsAreAsGoodAsTextsAndMilliseconds() {
        var said = (Said) format.read(Delivered.file("meta/messenger.json")).get(2);

        assertThat(said.guest()).containsExactly("9001");
        assertThat(said.text()).isEqualTo("Two");
        assertThat(said.sentAt()).isEqualTo("2026-11-22T10:00:06Z");
    }

    @Test
    void instagramIsReadLikeMessenger() {
        var said = Delivered.said(event("instagram", "\"message\":{\"mid\":\"ig1\",\"text\":\"Hola\"}"));

        assertThat(said.channel()).isEqualTo(Channel.INSTAGRAM);
        assertThat(said.text()).isEqualTo("Hola");
    }

    @Test
    void instagramMayDeliverAMessageAsAChange() {
        var said = Delivered.said(format.read(Delivered.json("""
                {"object":"instagram","entry":[{"id":"7001","changes":[{"field":"messages","value":
                 {"sender":{"id":"9001"},"recipient":{"id":"7001"},"timestamp":"1795341600",
                  "message":{"mid":"ig2","text":"Hola"}}}]}]}
                """)));

        assertThat(said.guest()).containsExactly("9001");
        assertThat(said.id()).isEqualTo("ig2");
    }

    @Test
    void instagramMayWriteAListAndPutAChangeIntoTheEntry() {
        var events = format.read(Delivered.json("""
                [{"object":"instagram","entry":[
                  {"id":"7001","field":"comments","value":{"id":"1","text":"Nice!","from":{"id":"9001","username":"ana"}}},
                  {"id":"7001","field":"messages","value":{"sender":{"id":"9001"},"recipient":{"id":"7001"},
                   "message":{"mid":"ig4","text":"Hola"}}}]}]
                """));

        assertThat(events).hasSize(2).startsWith(new Ignored("meta.comments"));
        assertThat(((Said) events.get(1)).channel()).isEqualTo(Channel.INSTAGRAM);
    }

    @Test
    void whatComesFromOurAccountIsOursAlsoWithoutAMark() {
        var said = Delivered.said(format.read(Delivered.json("""
                {"object":"instagram","entry":[{"id":"7001","messaging":[{"sender":{"id":"7001"},
                 "recipient":{"id":"9001"},"message":{"mid":"ig3","text":"Hello"}}]}]}
                """)));

        assertThat(said.from()).isEqualTo(Speaker.BOT);
        assertThat(said.guest()).containsExactly("9001");
    }

    @Test
    void aButtonSaysItsTitle() {
        var said = Delivered.said(
                event("page", "\"postback\":{\"mid\":\"m_p\",\"title\":\"Book now\",\"payload\":\"BOOK\"}"));

        assertThat(said.text()).isEqualTo("Book now");
        assertThat(said.id()).isEqualTo("m_p");
    }

    @Test
    void aButtonWithoutIdIsTheSameWhenItComesAgain() {
        var once = Delivered.said(event("page", "\"postback\":{\"payload\":\"BOOK\"}"));
        var again = Delivered.said(event("page", "\"postback\":{\"payload\":\"BOOK\"}"));

        assertThat(once).isEqualTo(again);
        assertThat(once.text()).isEmpty();
    }

    @Test
    void aPictureIsAMessageWithoutWords() {
        var said = Delivered.said(
                event(
                        "page",
                        "\"message\":{\"mid\":\"m_a\",\"attachments\":[{\"type\":\"image\",\"payload\":{\"url\":\"https://x\"}}]}"));

        assertThat(said.text()).isEmpty();
    }

    @Test
    void aCardOfOursSaysWhatStandsOnIt() {
        var said = Delivered.said(event("page", """
                "message":{"mid":"m_c","is_echo":true,"attachments":[{"type":"template",
                "payload":{"template_type":"button","text":"What is your name?","buttons":[]}}]}
                """));

        assertThat(said.text()).isEqualTo("What is your name?");
        assertThat(said.from()).isEqualTo(Speaker.BOT);
    }

    @Test
    void aGuestEditsAndTakesBack() {
        var edited = Delivered.only(
                event("page", "\"message_edit\":{\"mid\":\"m_1\",\"text\":\"Saturday\",\"num_edit\":\"1\"}"),
                Edited.class);
        var deleted =
                Delivered.only(event("instagram", "\"message\":{\"mid\":\"m_1\",\"is_deleted\":true}"), Deleted.class);

        assertThat(edited.text()).isEqualTo("Saturday");
        assertThat(edited.id()).isEqualTo("m_1");
        assertThat(deleted.id()).isEqualTo("m_1");
        assertThat(deleted.channel()).isEqualTo(Channel.INSTAGRAM);
        assertThat(deleted.guest()).containsExactly("9001");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "read":{"mid":"m_1"} | meta.read
            "delivery":{"mids":["m_1"],"watermark":1} | meta.delivery
            "reaction":{"mid":"m_1","action":"react"} | meta.reaction
            "optin":{"ref":"x"} | meta.optin
            "referral":{"ref":"x","source":"ADS","ad_id":"1"} | meta.referral
            "payment":{"requested_user_info":{"contact_name":"Peter"}} | meta.payment
            "policy_enforcement":{"action":"block"} | meta.policy_enforcement
            "pass_thread_control":{"new_owner_app_id":"1"} | meta.pass_thread_control
            "app_roles":{"1":["primary_receiver"]} | meta.app_roles
            "message":{"mid":"m_1","is_unsupported":true} | meta.message.unsupported
            "message":{"text":"no id"} | meta.message.unsupported
            "message_edit":{"mid":"m_1","num_edit":0} | meta.message_edit
            """)
    void ignoresByNameWhatIsNothingSaid(String content, String name) {
        assertThat(event("page", content)).containsExactly(new Ignored(name));
    }

    @Test
    void whatConcernsThePageAndNoGuestIsIgnored() {
        var events = format.read(
                Delivered.json(
                        "{\"object\":\"page\",\"entry\":[{\"id\":1,\"changes\":[{\"field\":\"feed\",\"value\":{\"item\":\"post\"}}]}]}"));

        assertThat(events).containsExactly(new Ignored("meta.feed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "7", "{\"entry\":null}", "{\"entry\":[7,{\"messaging\":\"odd\"}]}"})
    void whatIsNothingTellsNothing(String body) {
        assertThat(format.read(Delivered.json(body)))
                .allMatch(Ignored.class::isInstance)
                .hasSize(1);
    }
}
