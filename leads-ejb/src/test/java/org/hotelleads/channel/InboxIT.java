package org.hotelleads.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Permission;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits between a vendor's delivery and our understanding of it. */
class InboxIT extends InTheContainer {

    private static final byte[] BODY = "{\"a\":\"\u00e4\"}".getBytes(StandardCharsets.UTF_8);

    @Inject
    private Inbox inbox;

    @Inject
    private Connections connections;

    @Inject
    private TestChain chain;

    @Inject
    private Tables tables;

    private Hotel hotel;
    private String connection;

    @BeforeEach
    void anEmptyInboxOfANewConnection() {
        chain.enters(Caller.system("Test"));
        hotel = chain.openHotel();
        connection = connections.make(
                ConnectionKind.WHATSAPP, hotel.code(), new ConnectionSettings(null, Map.of(Setting.SECRET, "s")));
        tables.change("delete from inbox");
    }

    private void put(int number) {
        IntStream.range(0, number).forEach(one -> inbox.put(connection, BODY, "application/json", "a: b"));
    }

    private KnownConnection known() {
        return connections.get(connection);
    }

    @Test
    void aDeliveryIsGivenOutOnceByteForByte() {
        put(3);
        var taken = inbox.take(2);

        assertThat(taken).hasSize(2).allSatisfy(one -> {
            assertThat(one.body()).isEqualTo(BODY);
            assertThat(one.connection()).isEqualTo(connection);
            assertThat(one.attempts()).isEqualTo(1);
        });
        assertThat(inbox.take(10)).hasSize(1);
        assertThat(inbox.take(10)).isEmpty();
    }

    @Test
    void whatADeadNodeHadTakenIsDueAgain() {
        put(1);
        inbox.take(1);
        tables.change("update inbox set leased_until = now() - interval '1 second'");

        assertThat(inbox.take(1)).singleElement().satisfies(one -> assertThat(one.attempts())
                .isEqualTo(2));
    }

    @Test
    void whatIsDoneLeavesNothingBehindButANumber() {
        put(2);
        var counts = Map.of("message", 2, "status", 1);
        inbox.settle(inbox.take(10).stream()
                .map(one -> new Settled(one, counts, null, null))
                .toList());

        assertThat(tables.count("inbox where connection_id = ?", connection)).isZero();
        assertThat(known().counts())
                .extracting(KnownConnection.Count::what, KnownConnection.Count::number)
                .containsExactly(tuple("message", 4L), tuple("status", 2L));
        assertThat(known().lastDeliveryAt()).isNotNull();
        assertThat(known().stuck()).isEmpty();
    }

    @Test
    void whatFailedWaitsAndIsShownUntilItIsTriedAgain() {
        put(1);
        inbox.settle(List.of(new Settled(inbox.take(1).get(0), Map.of(), InboxTrouble.FAULT, "too bad")));

        assertThat(inbox.take(1)).isEmpty();
        assertThat(known().trouble()).isEqualTo(InboxTrouble.FAULT);
        assertThat(known().stuck()).singleElement().satisfies(stuck -> {
            assertThat(stuck.detail()).isEqualTo("too bad");
            assertThat(stuck.nextTryAt()).isNotNull();
        });

        connections.tryAgain(connection);
        assertThat(inbox.take(1)).hasSize(1);
    }

    @Test
    void whatMakesNoSenseIsNotTriedByItselfButOnDemand() {
        put(1);
        inbox.settle(List.of(new Settled(inbox.take(1).get(0), Map.of(), InboxTrouble.MALFORMED, null)));
        tables.change("update inbox set next_try_at = now() - interval '1 day'");

        assertThat(inbox.take(1)).isEmpty();
        assertThat(known().stuck()).singleElement().satisfies(stuck -> assertThat(stuck.nextTryAt())
                .isNull());
        connections.tryAgain(connection);
        assertThat(inbox.take(1)).hasSize(1);
    }

    @Test
    void nothingIsKeptForEver() {
        put(2);
        inbox.settle(List.of(new Settled(inbox.take(1).get(0), Map.of(), InboxTrouble.MALFORMED, null)));
        tables.change("update inbox set received_at = now() - interval '8 days' where state = 'GIVEN_UP'");
        inbox.forgetOld();

        assertThat(tables.count("inbox where connection_id = ?", connection)).isEqualTo(1);
    }

    @Test
    void onlySoManyDifferentNamesAreCounted() {
        IntStream.range(0, 100).forEach(number -> {
            put(1);
            inbox.settle(List.of(new Settled(inbox.take(1).get(0), Map.of("event-" + number, 1), null, null)));
        });

        assertThat(known().counts()).hasSizeLessThanOrEqualTo(41);
        assertThat(known().counts().stream()
                        .mapToLong(KnownConnection.Count::number)
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void whoMayNotCaptureHasNoBusinessHere() {
        chain.enters(TestChain.bot(hotel, Permission.READ_LEADS));

        assertThat(Refused.when(() -> inbox.take(1)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(Refused.when(() -> inbox.put(connection, BODY, null, "")).kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
    }
}
