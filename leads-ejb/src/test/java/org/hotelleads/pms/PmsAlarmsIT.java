package org.hotelleads.pms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.hotelleads.access.Role;
import org.hotelleads.access.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those who run the chain are told when a hotel system needs them, and when it works again. */
class PmsAlarmsIT extends ConnectedHotelIT {

    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final Duration SEVEN_HOURS = Duration.ofHours(7);

    private User admin;
    private User manager;

    @BeforeEach
    void anAdminAndAManagerWithMail() {
        admin = withMail(chain.hire(Role.ADMIN, hotel));
        manager = withMail(chain.hire(Role.MANAGER, hotel));
        read();
    }

    @AfterEach
    void theAdminLeaves() {
        tables.change("update app_user set active = false where id = ?", admin.id());
    }

    private User withMail(User user) {
        tables.change("update app_user set email = login || '@example.org' where id = ?", user.id());
        return user;
    }

    private void fails(PmsTrouble.Kind kind, int times) {
        customer.troubled(new PmsTrouble(kind, "503 of the gateway"), times);
        for (var time = 0; time < times; time++) {
            roundAfter(SEVEN_HOURS);
        }
    }

    private long told(String occasion) {
        return tables.count("outbox where occasion = ? and user_id = ?", occasion, admin.id());
    }

    private void assertTold(int ofFailing, int ofWorking) {
        assertThat(told("HOTEL_SYSTEM_FAILS")).isEqualTo(ofFailing);
        assertThat(told("HOTEL_SYSTEM_WORKS")).isEqualTo(ofWorking);
    }

    @Test
    void aSystemThatDoesNotLetUsInIsToldOnceAndOnceMoreWhenItDoes() {
        fails(PmsTrouble.Kind.AUTH, 3);
        assertThat(known().health()).isEqualTo(PmsHealth.AUTH_FAILED);
        assertTold(1, 0);

        roundAfter(SEVEN_HOURS);
        roundAfter(TWO_HOURS);
        assertThat(known().health()).isEqualTo(PmsHealth.OK);
        assertTold(1, 1);

        fails(PmsTrouble.Kind.AUTH, 1);
        assertTold(2, 1);
    }

    @Test
    void settingsThatDoNotHelpAreNoNewTrouble() {
        fails(PmsTrouble.Kind.AUTH, 1);
        customer.troubled(new PmsTrouble(PmsTrouble.Kind.AUTH, "401"), 1);

        connections.change(connection, new PmsWish(null, null, Map.of(PmsSetting.ACCESS_TOKEN, "another")));
        roundAfter(Duration.ZERO);

        assertThat(known().health()).isEqualTo(PmsHealth.AUTH_FAILED);
        assertTold(1, 0);
    }

    @Test
    void troubleThatPassesByItselfIsToldNobody() {
        fails(PmsTrouble.Kind.DOWN, 5);
        roundAfter(TWO_HOURS);

        assertThat(known().health()).isEqualTo(PmsHealth.OK);
        assertTold(0, 0);
    }

    @Test
    void onlyWhatGetsWorseIsToldOnceMore() {
        fails(PmsTrouble.Kind.DOWN, 8);
        assertTold(1, 0);

        fails(PmsTrouble.Kind.AUTH, 1);
        fails(PmsTrouble.Kind.DOWN, 1);
        assertTold(2, 0);

        roundAfter(SEVEN_HOURS);
        assertTold(2, 1);
    }

    @Test
    void whoSwitchesItOffKnowsOfIt() {
        fails(PmsTrouble.Kind.AUTH, 1);
        connections.turn(connection, false);
        connections.turn(connection, true);
        roundAfter(Duration.ZERO);
        assertTold(1, 0);
    }

    @Test
    void theMailSaysWhatIsWrongInTheLanguageOfTheReaderAndGoesToAdminsOnly() {
        fails(PmsTrouble.Kind.AUTH, 1);

        assertThat(mail("subject")).isEqualTo("Sistema hotelero sin servicio: Small");
        assertThat(mail("text"))
                .contains("Small no funciona", hotel.name(), "503 of the gateway", "/pms?tab=connections")
                .contains("Corrija los ajustes")
                .doesNotContain(token);
        assertThat(tables.count("outbox where user_id = ?", manager.id())).isZero();
    }

    private String mail(String column) {
        return tables.text(
                "select " + column + " from outbox where occasion = 'HOTEL_SYSTEM_FAILS' and user_id = ?", admin.id());
    }
}
