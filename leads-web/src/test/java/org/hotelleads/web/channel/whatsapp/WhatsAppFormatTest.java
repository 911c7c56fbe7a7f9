package org.hotelleads.web.channel.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotelleads.lead.Channel;
import org.hotelleads.understanding.ContactClaim;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.web.channel.ChannelEvent;
import org.hotelleads.web.channel.ChannelEvent.Deleted;
import org.hotelleads.web.channel.ChannelEvent.Edited;
import org.hotelleads.web.channel.ChannelEvent.GuestRenamed;
import org.hotelleads.web.channel.ChannelEvent.Ignored;
import org.hotelleads.web.channel.ChannelEvent.Said;
import org.hotelleads.web.channel.Delivered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the WhatsApp Cloud API delivers, and what it tells. */
class WhatsAppFormatTest {

    private static final String BEFORE = """
            {"entry":[{"changes":[{"field":"messages","value":{"contacts":[{"profile":{"name":"Clara"},"wa_id":"34600111222"}],
            "messages":[{"from":"34600111222","id":"wamid.1","timestamp":"1795341600",
            """;

    private final WhatsAppFormat format = new WhatsAppFormat();

    private List<ChannelEvent> message(String content) {
        return format.read(Delivered.json(BEFORE + content + "}]}}]}]}"));
    }

    @Test
    void readsAllMessagesOfAllChangesInTheirOrder() {
        var events = format.read(Delivered.file("whatsapp/two-guests.json"));

        assertThat(events).hasSize(5);
        var first = (Said) events.get(0);
        assertThat(first.channel()).isEqualTo(Channel.WHATSAPP);
        assertThat(first.id()).isEqualTo("wamid.A1");
        assertThat(first.from()).isEqualTo(Speaker.GUEST);
        assertThat(first.sentAt()).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(first.text()).isEqualTo("Hola, ¿tienen habitación del 3 al 9 de mayo?");
        assertThat(first.contact()).isEqualTo(new ContactClaim("Clara Ruiz", null, "+34600111222"));
        assertThat(events.subList(2, 5))
                .containsExactly(
                        new Ignored("whatsapp.status"),
                        new Ignored("whatsapp.status"),
                        new Ignored("whatsapp.account_update"));
    }

    @Test
    void knowsTheGuestByTheUserIdBeforeTheNumber() {
        var said =
                (Said) format.read(Delivered.file("whatsapp/two-guests.json")).get(0);

        assertThat(said.guest()).containsExactly("ES.5551112223334445", "34600111222");
        assertThat(said.locale()).isEqualTo("und-ES");
    }

    @Test
    void aGuestWithoutNumberIsAGuestLikeAnyOther() {
        var said =
                (Said) format.read(Delivered.file("whatsapp/two-guests.json")).get(1);

        assertThat(said.guest()).containsExactly("GB.7771112223334445");
        assertThat(said.contact()).isEqualTo(new ContactClaim("Tom Baker", null, null));
        assertThat(said.username()).isEqualTo("tombaker");
        assertThat(said.locale()).isEqualTo("und-GB");
        assertThat(said.sentAt()).isEqualTo("2026-11-22T10:00:01Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "type":"text","text":{"body":"Hi"} | Hi
            "text":{"body":"Hi"} | Hi
            "type":"button","button":{"text":"Yes, please","payload":"YES"} | Yes, please
            "type":"interactive","interactive":{"type":"button_reply","button_reply":{"id":"b1","title":"Double room"}} | Double room
            "type":"interactive","interactive":{"type":"list_reply","list_reply":{"id":"l1","title":"Suite","description":"from 300 EUR"}} | Suite
            "type":"image","image":{"id":"1","mime_type":"image/jpeg","caption":"This room?"} | This room?
            "type":"video","video":{"id":"1","caption":"Look"} | Look
            "type":"document","document":{"id":"1","filename":"passport.pdf","caption":"My papers"} | My papers
            "type":"order","order":{"catalog_id":"1","text":"One of these","product_items":[]} | One of these
            "type":"location","location":{"latitude":39.5,"longitude":2.6,"name":"Airport","address":"Palma"} | 📍 Airport, Palma
            """)
    void readsTheWordsOfEachKindOfMessage(String content, String words) {
        assertThat(Delivered.said(message(content)).text()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"type\":\"audio\",\"audio\":{\"id\":\"1\",\"voice\":true}",
                "\"type\":\"sticker\",\"sticker\":{\"id\":\"1\"}",
                "\"type\":\"image\",\"image\":{\"id\":\"1\"}",
                "\"type\":\"location\",\"location\":{\"latitude\":39.5,\"longitude\":2.6}",
                "\"type\":\"text\",\"text\":null",
                "\"type\":\"interactive\",\"interactive\":\"odd\""
            })
    void aMessageWithoutWordsIsStillAMessage(String content) {
        assertThat(Delivered.said(message(content)).text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "type":"reaction","reaction":{"message_id":"wamid.0","emoji":"👍"} | whatsapp.reaction
            "type":"unsupported","errors":[{"code":131051,"title":"Message type unknown"}] | whatsapp.unsupported
            "type":"unknown","errors":[{"code":131051}] | whatsapp.unknown
            "type":"request_welcome" | whatsapp.request_welcome
            "type":"something new & <odd>" | whatsapp.somethingnewodd
            "type":"system","system":{"type":"customer_identity_changed","body":"x"} | whatsapp.system.customer_identity_changed
            """)
    void ignoresByNameWhatIsNothingSaid(String content, String name) {
        assertThat(message(content)).containsExactly(new Ignored(name));
    }

    @Test
    void aFilledInFormTellsTheGuestAndTheStay() {
        var said = Delivered.said(format.read(Delivered.file("whatsapp/filled-in-form.json")));

        assertThat(said.contact()).isEqualTo(new ContactClaim("María Soler", "maria@example.org", "+34600111222"));
        assertThat(said.text().lines())
                .containsExactly("Check-in: 2026-12-03", "Check-out: 2026-12-06", "2 adults", "sea view: yes");
    }

    @Test
    void aFormThatIsNoJsonIsAMessageWithoutWords() {
        var said = Delivered.said(message("\"type\":\"interactive\",\"interactive\":{\"type\":\"nfm_reply\","
                + "\"nfm_reply\":{\"response_json\":\"{broken\"}}"));

        assertThat(said.text()).isEmpty();
        assertThat(said.contact().name()).isEqualTo("Clara");
    }

    @Test
    void aNumberThatTheGuestWasAskedForIsTheGuests() {
        var said = Delivered.said(format.read(Delivered.json("""
                {"entry":[{"changes":[{"field":"messages","value":{
                  "contacts":[{"profile":{"name":"Tom"},"user_id":"GB.7771112223334445"}],
                  "messages":[{"id":"wamid.1","timestamp":"1795341600","type":"contacts","origin":"contact_request",
                    "contacts":[{"phones":[{"phone":"+44 7700 900123"}]}]}]}}]}]}
                """)));

        assertThat(said.contact()).isEqualTo(new ContactClaim("Tom", null, "+44 7700 900123"));
        assertThat(said.guest()).containsExactly("GB.7771112223334445");
        assertThat(said.text()).isEmpty();
    }

    @Test
    void theCardOfSomebodyElseClaimsNothingOfTheGuest() {
        var said = Delivered.said(message("\"type\":\"contacts\",\"origin\":\"other\",\"contacts\":"
                + "[{\"name\":{\"formatted_name\":\"Aunt May\"},\"phones\":[{\"phone\":\"+34 699 999 999\"}]}]"));

        assertThat(said.contact()).isEqualTo(new ContactClaim("Clara", null, "+34600111222"));
        assertThat(said.text()).isEmpty();
    }

    @Test
    void aChangedNumberRenamesTheGuest() {
        assertThat(message("\"type\":\"system\",\"system\":{\"type\":\"user_changed_number\","
                        + "\"body\":\"Clara changed\",\"wa_id\":\"34611222333\"}"))
                .containsExactly(new GuestRenamed(Channel.WHATSAPP, "34600111222", "34611222333"));
    }

    @Test
    void aChangedUserIdRenamesTheGuestAlsoWhenOnlyTheSentenceNamesTheFormerOne() {
        var events = format.read(Delivered.json("""
                {"entry":[{"changes":[{"field":"messages","value":{"messages":[{"id":"wamid.1","type":"system","system":
                  {"type":"user_changed_user_id","user_id":"ES.22222222222",
                   "body":"User Ana J. changed from ES.11111111111 to ES.22222222222"}}]}}]}]}
                """));

        assertThat(events).containsExactly(new GuestRenamed(Channel.WHATSAPP, "ES.11111111111", "ES.22222222222"));
    }

    @Test
    void anUpdatedUserIdRenamesTheGuest() {
        var events = format.read(Delivered.json("""
                {"entry":[{"changes":[{"field":"user_id_update","value":{"user_id_update":[
                  {"wa_id":"34600111222","user_id":{"previous":"ES.11111111111","current":"ES.22222222222"}},
                  {"wa_id":"34600111222","user_id":{"current":"ES.22222222222"}}]}}]}]}
                """));

        assertThat(events)
                .containsExactly(
                        new GuestRenamed(Channel.WHATSAPP, "ES.11111111111", "ES.22222222222"),
                        new Ignored("whatsapp.user_id_update"));
    }

    @Test
    void aGuestEditsAndTakesBack() {
        var edited = Delivered.only(
                message("\"type\":\"edit\",\"edit\":{\"original_message_id\":\"wamid.0\",\"message\":"
                        + "{\"type\":\"image\",\"image\":{\"caption\":\"the 4th\"}}}"),
                Edited.class);
        var deleted = Delivered.only(
                message("\"type\":\"revoke\",\"revoke\":{\"original_message_id\":\"wamid.0\"}"), Deleted.class);

        assertThat(edited.id()).isEqualTo("wamid.0");
        assertThat(edited.text()).isEqualTo("the 4th");
        assertThat(edited.from()).isEqualTo(Speaker.GUEST);
        assertThat(deleted.id()).isEqualTo("wamid.0");
        assertThat(deleted.guest()).containsExactly("34600111222");
    }

    @Test
    void whatOurOwnAppSendsIsSaidByTheHotel() {
        var events = format.read(Delivered.file("whatsapp/echoes.json"));

        var said = (Said) events.get(0);
        assertThat(said.from()).isEqualTo(Speaker.AGENT);
        assertThat(said.guest()).containsExactly("34600111222");
        assertThat(said.contact()).isNull();
        assertThat(((Edited) events.get(1)).text()).isEqualTo("¿Su nombre?");
        assertThat(((Deleted) events.get(2)).from()).isEqualTo(Speaker.AGENT);
    }

    @Test
    void olderChatsAreReadFromBothSides() {
        var events = format.read(Delivered.file("whatsapp/history.json"));

        assertThat(events).hasSize(3);
        assertThat(((Said) events.get(0)).from()).isEqualTo(Speaker.GUEST);
        assertThat(((Said) events.get(0)).contact().phone()).isEqualTo("+34600111222");
        assertThat(((Said) events.get(1)).from()).isEqualTo(Speaker.AGENT);
        assertThat(((Said) events.get(1)).guest()).containsExactly("34600111222");
        assertThat(events.get(2)).isEqualTo(new Ignored("whatsapp.history.error"));
    }

    @Test
    void aMessageFromAnAdIsAMessage() {
        var said = Delivered.said(message("\"type\":\"text\",\"text\":{\"body\":\"Hi\"},\"referral\":"
                + "{\"source_type\":\"ad\",\"headline\":\"Summer for 99\",\"body\":\"1 to 9 June\"}"));

        assertThat(said.text()).isEqualTo("Hi");
    }

    @Test
    void aNumberThatIsWrittenInTwoWaysIsOneGuest() {
        var said = Delivered.said(format.read(Delivered.json("""
                {"entry":[{"changes":[{"value":{"contacts":[{"profile":{"name":"Rui"},"wa_id":"551187654321"}],
                  "messages":[{"from":"5511987654321","id":"wamid.1","type":"text","text":{"body":"Oi"}}]}}]}]}
                """)));

        assertThat(said.guest()).containsExactly("5511987654321", "551187654321");
        assertThat(said.contact().name()).isEqualTo("Rui");
        assertThat(said.sentAt()).isEqualTo(Delivered.AT);
    }

    @Test
    void aContactOfSomebodyElseIsNotTakenForTheGuest() {
        var events = format.read(Delivered.json("""
                {"entry":[{"changes":[{"value":{"contacts":[{"profile":{"name":"Ana"},"wa_id":"34600000001"}],
                  "messages":[{"from":"34600000001","id":"1","text":{"body":"a"}},
                              {"from":"34600000002","id":"2","text":{"body":"b"}}]}}]}]}
                """));

        assertThat(((Said) events.get(1)).contact()).isEqualTo(new ContactClaim(null, null, "+34600000002"));
        assertThat(((Said) events.get(1)).guest()).containsExactly("34600000002");
    }

    @Test
    void aMessageOfNobodyIsIgnored() {
        var events = format.read(Delivered.json(
                "{\"entry\":[{\"changes\":[{\"value\":{\"messages\":[{\"id\":\"1\",\"text\":{\"body\":\"a\"}}]}}]}]}"));

        assertThat(events).containsExactly(new Ignored("whatsapp.nobody.text"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "7",
                "\"text\"",
                "{\"entry\":null}",
                "{\"entry\":[1,null,{\"changes\":7}]}",
                "{\"entry\":{\"changes\":{\"value\":{\"messages\":\"none\"}}}}"
            })
    void whatIsNothingTellsNothing(String body) {
        assertThat(format.read(Delivered.json(body))).containsExactly(new Ignored("whatsapp.nothing"));
    }
}
