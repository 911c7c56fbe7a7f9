package org.hotelleads.capture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Entry;
import org.hotelleads.access.KeyGate;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Scope;
import org.hotelleads.conversation.SomeMessage;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.key.KeyDescription;
import org.hotelleads.key.KeyRing;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may report messages, and to which hotels. */
class CaptureRightsIT extends InTheContainer {

    @Inject
    private Capture capture;

    @Inject
    private KeyRing keys;

    @Inject
    private KeyGate gate;

    @Inject
    private TestChain chain;

    @Inject
    private Tables tables;

    private Hotel ours;
    private Hotel theirs;

    @BeforeEach
    void openTwoHotels() {
        ours = chain.openHotel();
        theirs = chain.openHotel();
    }

    private Caller keyOf(Hotel hotel, Scope scope) {
        chain.enters(Caller.system("Test"));
        var described = new KeyDescription(
                "key-" + UUID.randomUUID(), Set.of(scope), false, Set.of(hotel.code()), Set.of(), null, null);
        return gate.show(keys.issue(described).secret(), () -> "192.0.2.1").caller();
    }

    private static SomeMessage messageTo(Hotel hotel) {
        return SomeMessage.saying("Hola, soy Ana Ruiz").to(hotel.code());
    }

    private void assertNothingIsStoredAt(Hotel hotel) {
        assertThat(tables.count("message where hotel_id = ?", hotel.id())).isZero();
        assertThat(tables.count("conversation where hotel_id = ?", hotel.id())).isZero();
        assertThat(tables.count("lead where hotel_id = ?", hotel.id())).isZero();
    }

    @Test
    void aKeyOpensItsOwnHotel() {
        chain.enters(keyOf(ours, Scope.CAPTURE));

        assertThat(capture.take(messageTo(ours).event()).lead()).isNotNull();
    }

    @Test
    void aKeyOfAnotherHotelIsRefusedAndNothingIsStored() {
        chain.enters(keyOf(ours, Scope.CAPTURE));

        var refusal = Refused.when(() -> capture.take(messageTo(theirs).event()));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertNothingIsStoredAt(theirs);
    }

    @Test
    void aForeignHotelLooksLikeOneThatDoesNotExist() {
        chain.enters(keyOf(ours, Scope.CAPTURE));

        var foreign = Refused.when(() -> capture.take(messageTo(theirs).event()));
        var unknown = Refused.when(
                () -> capture.take(SomeMessage.saying("Hola").to("never-built").event()));

        assertThat(unknown.kind()).isEqualTo(foreign.kind());
        assertThat(unknown.key()).isEqualTo(foreign.key());
    }

    @Test
    void ofABatchForTwoHotelsNothingIsStoredAtEither() {
        chain.enters(keyOf(ours, Scope.CAPTURE));

        Refused.when(() -> capture.takeAll(
                List.of(messageTo(ours).event(), messageTo(theirs).event())));

        assertNothingIsStoredAt(ours);
        assertNothingIsStoredAt(theirs);
    }

    @Test
    void aKeyThatMayOnlyReadIsRefused() {
        chain.enters(keyOf(ours, Scope.READ_LEADS));

        var refusal = Refused.when(() -> capture.take(messageTo(ours).event()));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refusal.details()).containsExactly(Permission.CAPTURE.name());
        assertNothingIsStoredAt(ours);
    }

    @Test
    void aStrangerIsAskedWhoTheyAre() {
        chain.enters(Caller.stranger());

        assertThat(Refused.when(() -> capture.take(messageTo(ours).event())).kind())
                .isEqualTo(Refusal.Kind.UNKNOWN_CALLER);
        assertThat(gate.show("hl_no_such_key", () -> "192.0.2.1").outcome()).isEqualTo(Entry.Outcome.UNKNOWN);
        assertNothingIsStoredAt(ours);
    }
}
