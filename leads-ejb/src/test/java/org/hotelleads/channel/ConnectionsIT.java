package org.hotelleads.channel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
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

/** Connections of channels: who may make them, and what becomes of their secrets. */
class ConnectionsIT extends InTheContainer {

    @Inject
    private Connections connections;

    @Inject
    private TestChain chain;

    @Inject
    private Tables tables;

    private Hotel hotel;

    @BeforeEach
    void enter() {
        chain.enters(Caller.system("Test"));
        hotel = chain.openHotel();
    }

    private static ConnectionSettings with(Setting setting, String value) {
        return new ConnectionSettings(null, Map.of(setting, value));
    }

    private String whatsApp() {
        return connections.make(ConnectionKind.WHATSAPP, hotel.code(), with(Setting.SECRET, "first"));
    }

    @Test
    void anAddressCannotBeGuessedAndNoSecretStandsInTheDatabase() {
        var id = whatsApp();

        assertThat(id).hasSizeGreaterThanOrEqualTo(22).isNotEqualTo(whatsApp());
        assertThat(tables.text("select secret from connection_secret where connection_id = ?", id))
                .doesNotContain("first");
        assertThat(connections.open(id).orElseThrow().secrets()).containsExactly("first");
        assertThat(connections.get(id).secretsSetAt()).containsOnlyKeys(SecretUse.SECRET);
    }

    @Test
    void aNewSecretHoldsBesideTheOneBeforeUntilThatIsDropped() {
        var id = whatsApp();
        connections.change(id, with(Setting.SECRET, "second"));
        assertThat(connections.open(id).orElseThrow().secrets()).containsExactly("second", "first");

        connections.dropFormerSecret(id);
        assertThat(connections.open(id).orElseThrow().secrets()).containsExactly("second");

        connections.change(id, with(Setting.SECRET, "third"));
        connections.change(id, with(Setting.SECRET, "fourth"));
        assertThat(connections.open(id).orElseThrow().secrets()).containsExactly("fourth", "third");
    }

    @Test
    void whatIsTurnedOffOrRemovedTakesNothing() {
        var id = whatsApp();
        connections.turn(id, false);
        assertThat(connections.open(id)).isEmpty();
        assertThat(connections.get(id).enabled()).isFalse();

        connections.turn(id, true);
        assertThat(connections.open(id)).isPresent();

        connections.remove(id);
        assertThat(connections.open(id)).isEmpty();
        assertThat(Refused.when(() -> connections.get(id)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(tables.count("connection_secret where connection_id = ?", id))
                .isZero();
    }

    @Test
    void onlyWhoRunsTheChainConnectsAndOnlyWithinTheirHotels() {
        var id = whatsApp();

        chain.enters(TestChain.bot(hotel, Permission.CAPTURE, Permission.SET_UP_HOTELS));
        assertThat(Refused.when(() -> connections.all()).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(Refused.when(this::whatsApp).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);

        chain.enters(Caller.system("Test"));
        var elsewhere = chain.openHotel();
        chain.enters(TestChain.bot(elsewhere, Permission.RUN_CHAIN));
        assertThat(connections.all()).isEmpty();
        assertThat(Refused.when(() -> connections.get(id)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(Refused.when(() -> connections.turn(id, false)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(Refused.when(() -> connections.remove(id)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(Refused.when(this::whatsApp).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }
}
