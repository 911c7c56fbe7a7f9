package org.hotelleads.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hotelleads.access.Permission.CAPTURE;
import static org.hotelleads.access.Permission.EXPORT_LEADS;
import static org.hotelleads.access.Permission.KEEP_ACCOUNT;
import static org.hotelleads.access.Permission.LINK_BOOKINGS;
import static org.hotelleads.access.Permission.READ_LEADS;
import static org.hotelleads.access.Permission.REVIEW_MATCHES;
import static org.hotelleads.access.Permission.RUN_CHAIN;
import static org.hotelleads.access.Permission.SET_UP_HOTELS;
import static org.hotelleads.access.Permission.WORK_LEADS;

import java.util.EnumSet;
import java.util.Set;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what, in which hotels. */
class RightsTest {

    private static User person(Role role) {
        return new User("marta", "Marta", null, role, "es", "hash").worksAt(7);
    }

    @Test
    void anAdminMayDoEverythingEverywhere() {
        var admin = person(Role.ADMIN).asCaller();

        assertThat(admin.permissions()).containsExactlyInAnyOrder(Permission.values());
        assertThat(admin.sees(99)).isTrue();
    }

    @Test
    void aManagerWorksAndExportsTheLeadsOfTheirHotels() {
        var manager = person(Role.MANAGER).asCaller();

        assertThat(manager.permissions())
                .containsExactlyInAnyOrder(
                        KEEP_ACCOUNT, READ_LEADS, WORK_LEADS, CAPTURE, EXPORT_LEADS, REVIEW_MATCHES, SET_UP_HOTELS);
        assertThat(manager.sees(7)).isTrue();
        assertThat(manager.sees(99)).isFalse();
    }

    @Test
    void salesWorkLeadsButExportNone() {
        assertThat(person(Role.SALES).asCaller().permissions())
                .containsExactlyInAnyOrder(KEEP_ACCOUNT, READ_LEADS, WORK_LEADS, CAPTURE);
    }

    @ParameterizedTest
    @EnumSource
    void scopesComeBackAsTheyWereStored(Scope scope) {
        assertThat(Scope.parse(Scope.format(Set.of(scope)))).containsExactly(scope);
    }

    @Test
    void scopesAreWrittenInOneOrder() {
        assertThat(Scope.format(EnumSet.allOf(Scope.class))).isEqualTo("capture leads:read leads:write bookings admin");
        assertThat(Scope.parse("admin nonsense capture")).containsExactly(Scope.CAPTURE, Scope.ADMIN);
    }

    @Test
    void aScopeGivesNoMoreThanItsName() {
        assertThat(Scope.CAPTURE.permissions()).containsExactly(CAPTURE);
        assertThat(Scope.READ_LEADS.permissions()).doesNotContain(WORK_LEADS, CAPTURE, RUN_CHAIN);
        assertThat(Scope.WRITE_LEADS.permissions()).doesNotContain(READ_LEADS, EXPORT_LEADS, RUN_CHAIN);
        assertThat(Scope.BOOKINGS.permissions()).containsExactly(LINK_BOOKINGS);
        assertThat(Scope.ADMIN.permissions()).containsExactlyInAnyOrder(REVIEW_MATCHES, SET_UP_HOTELS, RUN_CHAIN);
    }

    @Test
    void aKeyIsWithinTheReachOfWhoeverHasAllOfItNowAndLater() {
        var manager = person(Role.MANAGER).asCaller();

        assertThat(new KeyReach(false, Set.of(7L), Set.of()).isWithin(manager)).isTrue();
        assertThat(new KeyReach(false, Set.of(7L, 8L), Set.of()).isWithin(manager))
                .isFalse();
        assertThat(new KeyReach(false, Set.of(7L), Set.of(1L)).isWithin(manager))
                .isFalse();
        assertThat(new KeyReach(false, Set.of(), Set.of()).isWithin(manager)).isFalse();
        assertThat(KeyReach.everywhere().isWithin(manager)).isFalse();
        assertThat(KeyReach.everywhere().isWithin(person(Role.ADMIN).asCaller()))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aStrangerIsAskedWhoTheyAre(Permission permission) {
        assertThat(Refused.when(() -> Caller.stranger().require(permission)).kind())
                .isEqualTo(Refusal.Kind.UNKNOWN_CALLER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXPORT_LEADS", "SET_UP_HOTELS", "RUN_CHAIN"})
    void whoLacksAPermissionIsToldWhich(Permission permission) {
        var refusal = Refused.when(() -> person(Role.SALES).asCaller().require(permission));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refusal.details()).containsExactly(permission.name());
    }

    @ParameterizedTest
    @EnumSource
    void theSystemMayDoEverything(Permission permission) {
        assertThatCode(() -> Caller.system("HotelLeads").require(permission)).doesNotThrowAnyException();
    }
}
