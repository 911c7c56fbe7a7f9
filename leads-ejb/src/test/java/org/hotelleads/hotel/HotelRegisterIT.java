package org.hotelleads.hotel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Role;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hotels are changed, by two people at once too. */
class HotelRegisterIT extends InTheContainer {

    @Inject
    private HotelRegister register;

    @Inject
    private TestChain chain;

    @Inject
    private Tables tables;

    private Hotel hotel;

    @BeforeEach
    void openHotel() {
        hotel = chain.openHotel();
        chain.enters(Caller.system("Ben"));
    }

    @Test
    void whatIsNamedChangesAndTheRestStays() {
        var changed = register.change(hotel.code(), 1, Map.of("name", "Sol Nuevo", "zone", "America/Cancun"));

        assertThat(changed.version()).isEqualTo(2);
        var again = register.get(hotel.code());
        assertThat(again.name()).isEqualTo("Sol Nuevo");
        assertThat(again.zone()).hasToString("America/Cancun");
        assertThat(again.currency()).isEqualTo(hotel.currency());
        assertThat(tables.text(
                        "select details from audit_entry where deed = 'HOTEL_CHANGED' and subject = ?", hotel.code()))
                .contains("America/Cancun")
                .doesNotContain("currency");
    }

    @Test
    void whoWantsTheSameAsItIsChangesNothing() {
        assertThat(register.change(hotel.code(), 1, Map.of("name", hotel.name()))
                        .version())
                .isEqualTo(1);
        assertThat(tables.count("audit_entry where deed = 'HOTEL_CHANGED' and subject = ?", hotel.code()))
                .isZero();
    }

    @Test
    void twoWhoChangeDifferentThingsBothHaveTheirWay() {
        register.change(hotel.code(), 1, Map.of("name", "Sol Nuevo"));
        register.change(hotel.code(), 1, Map.of("currency", "MXN"));

        assertThat(register.get(hotel.code()).name()).isEqualTo("Sol Nuevo");
        assertThat(register.get(hotel.code()).currency()).isEqualTo("MXN");
    }

    @Test
    void twoWhoChangeTheSameAreToldWhatTheOtherDid() {
        register.change(hotel.code(), 1, Map.of("name", "Sol Nuevo"));

        var refusal = Refused.when(() -> register.change(hotel.code(), 1, Map.of("name", "Luna", "currency", "MXN")));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.differences()).singleElement().satisfies(one -> {
            assertThat(one.field()).isEqualTo("name");
            assertThat(one.before()).isEqualTo(hotel.name());
            assertThat(one.theirs()).isEqualTo("Sol Nuevo");
            assertThat(one.mine()).isEqualTo("Luna");
            assertThat(one.by()).isEqualTo("Ben");
        });
        assertThat(register.get(hotel.code()).currency()).isEqualTo(hotel.currency());
    }

    @Test
    void wrongValuesAreNamed() {
        assertThat(Refused.fields(
                        () -> register.change(hotel.code(), 1, Map.of("zone", "Mars/Olympus", "currency", "XX"))))
                .containsExactlyInAnyOrder("zone", "currency");
        assertThat(Refused.fields(() -> register.change(hotel.code(), 7, Map.of())))
                .containsExactly("version");
    }

    @Test
    void onlyThoseWhoRunTheChainChangeTheirHotels() {
        chain.enters(chain.hire(Role.MANAGER, hotel).asCaller());
        assertThat(Refused.when(() -> register.change(hotel.code(), 1, Map.of("name", "X")))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);

        var other = chain.openHotel();
        chain.enters(TestChain.bot(hotel, Permission.RUN_CHAIN));
        var foreign = Refused.when(() -> register.change(other.code(), 1, Map.of("name", "X")));
        assertThat(foreign.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(Refused.when(() -> register.get("no-such")).key()).isEqualTo(foreign.key());
    }
}
