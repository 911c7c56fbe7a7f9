package org.hotelleads.capture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.conversation.MessageEvent;
import org.hotelleads.conversation.SomeMessage;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.ManyBots;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.search.LeadFile;
import org.hotelleads.search.LeadFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the order in which the messages of a conversation arrive, the lead is the same in everything. */
class AnyOrderIT extends InTheContainer {

    private static final List<String> SAID = List.of(
            "Hola, buscamos habitación para dos adultos y un niño",
            "¿Cuánto cuesta? En Booking lo vi a 120 euros",
            "del 12 al 15 de agosto",
            "soy Ana Ruiz",
            "mejor del 13 al 16 de agosto",
            "mi correo es ana@example.org",
            "perdón, es ana.ruiz@example.org",
            "y mi teléfono 600 111 222",
            "¿tienen parking?",
            "Quiero reservar hoy mismo, es urgente",
            "gracias",
            "¿sigue ahí?");

    @Inject
    private Capture capture;

    @Inject
    private LeadFiles files;

    @Inject
    private TestChain chain;

    @Inject
    private ManyBots bots;

    @Inject
    private Tables tables;

    private Hotel hotel;

    @BeforeEach
    void enter() {
        chain.enters(Caller.system("Test"));
        hotel = chain.openHotel();
    }

    /** The same conversation in each hotel; two of its messages were sent at the same instant. */
    private static List<MessageEvent> conversation(Hotel hotel) {
        var events = new ArrayList<MessageEvent>();
        for (var number = 0; number < SAID.size(); number++) {
            events.add(SomeMessage.saying(SAID.get(number))
                    .to(hotel.code())
                    .id("m-%02d".formatted(number))
                    .at("2026-06-01T10:%02d:00Z".formatted(number == 7 ? 6 : number))
                    .event());
        }
        return events;
    }

    private LeadFile leadOf(Hotel at) {
        var again = capture.take(conversation(at).get(0));
        assertThat(again.duplicate()).isTrue();
        assertThat(tables.count("lead where hotel_id = ?", at.id())).isEqualTo(1);
        return files.open(again.lead());
    }

    private LeadFile leadOfMessagesInOrder() {
        var other = chain.openHotel();
        conversation(other).forEach(capture::take);
        return leadOf(other);
    }

    private void assertSame(LeadFile lead, LeadFile expected) {
        assertThat(expected.email()).isEqualTo("ana.ruiz@example.org");
        assertThat(expected.transcript()).hasSize(SAID.size());
        assertThat(lead)
                .usingRecursiveComparison()
                .usingOverriddenEquals()
                .ignoringFields("id", "reference", "hotel", "hotelName", "conversation", "version")
                .isEqualTo(expected);
    }

    @Test
    void backwards() {
        var events = conversation(hotel);
        Collections.reverse(events);
        events.forEach(capture::take);

        assertSame(leadOf(hotel), leadOfMessagesInOrder());
    }

    @Test
    void shuffled() {
        var expected = leadOfMessagesInOrder();
        for (var seed = 1; seed <= 5; seed++) {
            var other = chain.openHotel();
            var events = conversation(other);
            Collections.shuffle(events, new Random(seed));
            events.forEach(capture::take);

            assertSame(leadOf(other), expected);
        }
    }

    @Test
    void allAtOnceInOneBatch() {
        var events = conversation(hotel);
        Collections.shuffle(events, new Random(7));
        capture.takeAll(events);

        assertSame(leadOf(hotel), leadOfMessagesInOrder());
    }

    @Test
    void inEightThreads() throws Exception {
        var expected = leadOfMessagesInOrder();
        for (var seed = 1; seed <= 5; seed++) {
            var other = chain.openHotel();
            var events = conversation(other);
            Collections.shuffle(events, new Random(seed));
            bots.report(events, 8);

            assertSame(leadOf(other), expected);
        }
    }

    @Test
    void inEightThreadsEachMessageTwice() throws Exception {
        var events = new ArrayList<>(conversation(hotel));
        events.addAll(conversation(hotel));
        Collections.shuffle(events, new Random(3));
        bots.report(events, 8);

        assertSame(leadOf(hotel), leadOfMessagesInOrder());
        assertThat(tables.count("message where hotel_id = ?", hotel.id())).isEqualTo(SAID.size());
        assertThat(tables.count("conversation where hotel_id = ? and id <> ?", hotel.id(), new UUID(0, 0)))
                .isEqualTo(1);
    }
}
