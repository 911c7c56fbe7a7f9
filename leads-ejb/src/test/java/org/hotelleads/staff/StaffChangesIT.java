package org.hotelleads.staff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Proof;
import org.hotelleads.access.Role;
import org.hotelleads.access.SignIns;
import org.hotelleads.access.User;
import org.hotelleads.access.Visitor;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are changed, switched off and let in again, within the reach of whoever does it. */
class StaffChangesIT extends InTheContainer {

    @Inject
    private Staff staff;

    @Inject
    private StaffChanges changes;

    @Inject
    private StaffDoors doors;

    @Inject
    private Account account;

    @Inject
    private SignIns signIns;

    @Inject
    private TestChain chain;

    @Inject
    private Tables tables;

    private Hotel hotel;
    private User marta;

    @BeforeEach
    void hireMarta() {
        hotel = chain.openHotel();
        marta = chain.hire(Role.SALES, hotel);
        chain.enters(Caller.system("Test"));
    }

    private static PersonChange wish(User user, Role role, boolean isActive, Optional<Long> version, String... hotels) {
        return new PersonChange(
                new PersonDescription(user.login(), "Marta Gil", "marta@example.org", role, Set.of(hotels), "en"),
                isActive,
                version);
    }

    private Person change(User user, Role role, boolean isActive, String... hotels) {
        return changes.change(user.login(), wish(user, role, isActive, Optional.empty(), hotels));
    }

    @Test
    void whatIsSaidOfThemCountsFromNowOn() {
        var token = signIns.begin(marta.login());
        var other = chain.openHotel();

        var changed = change(marta, Role.MANAGER, true, hotel.code(), other.code());
        assertThat(changed.name()).isEqualTo("Marta Gil");
        assertThat(changed.hotels()).containsExactlyInAnyOrder(hotel.code(), other.code());
        assertThat(changed.version()).isPositive();
        assertThat(signIns.recognise(token, true)).hasValueSatisfying(caller -> {
            assertThat(caller.may(Permission.EXPORT_LEADS)).isTrue();
            assertThat(caller.sees(other.id())).isTrue();
        });
    }

    @Test
    void whoIsSlowerIsToldSo() {
        var seen = staff.get(marta.login()).version();
        change(marta, Role.MANAGER, true, hotel.code());

        var late = Refused.when(
                () -> changes.change(marta.login(), wish(marta, Role.SALES, true, Optional.of(seen), hotel.code())));
        assertThat(late.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(staff.get(marta.login()).role()).isEqualTo(Role.MANAGER);
    }

    @Test
    void whoIsSwitchedOffIsOutAtOnceAndKeepsTheirLeads() {
        var token = signIns.begin(marta.login());
        var lead = chain.guestOf(hotel);
        tables.change("update lead set assigned_to = ? where id = ?", marta.id(), lead);

        assertThat(changes.openLeadsOf(marta.login())).isEqualTo(1);
        assertThat(change(marta, Role.SALES, false, hotel.code()).isActive()).isFalse();
        assertThat(signIns.recognise(token, true)).isEmpty();
        assertThat(tables.count("sign_in where user_id = ?", marta.id())).isZero();
        assertThat(tables.count("lead where assigned_to = ?", marta.id())).isEqualTo(1);
        assertThat(change(marta, Role.SALES, true, hotel.code()).isActive()).isTrue();
    }

    @Test
    void theLastAdminStays() {
        tables.change("update app_user set role = 'MANAGER' where role = 'ADMIN'");
        var boss = chain.hire(Role.ADMIN, hotel);

        assertThat(Refused.when(() -> change(boss, Role.ADMIN, false)).key()).isEqualTo("error.person.lastAdmin");
        assertThat(Refused.when(() -> change(boss, Role.MANAGER, true, hotel.code()))
                        .key())
                .isEqualTo("error.person.lastAdmin");
        var second = chain.hire(Role.ADMIN, hotel);
        assertThat(change(boss, Role.ADMIN, false).isActive()).isFalse();
        assertThat(Refused.when(() -> change(second, Role.ADMIN, false)).key()).isEqualTo("error.person.lastAdmin");
    }

    @Test
    void whoRunsSomeHotelsReachesNobodyBeyond() {
        var other = chain.openHotel();
        var both = chain.hire(Role.SALES, hotel);
        change(both, Role.SALES, true, hotel.code(), other.code());
        var foreign = chain.hire(Role.SALES, other);
        var boss = chain.hire(Role.ADMIN, hotel);
        chain.enters(TestChain.bot(hotel, Permission.RUN_CHAIN));

        assertThat(Refused.when(() -> change(foreign, Role.SALES, true, hotel.code()))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(Refused.when(() -> staff.get(foreign.login())).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        for (var beyond : new User[] {both, boss}) {
            assertThat(Refused.when(() -> change(beyond, Role.SALES, false, hotel.code()))
                            .kind())
                    .isEqualTo(Refusal.Kind.FORBIDDEN);
            assertThat(Refused.when(() -> doors.sendLink(beyond.login())).kind())
                    .isEqualTo(Refusal.Kind.FORBIDDEN);
            assertThat(Refused.when(() -> doors.endAllSignIns(beyond.login())).kind())
                    .isEqualTo(Refusal.Kind.FORBIDDEN);
            assertThat(Refused.when(() -> doors.removeSecondFactor(beyond.login()))
                            .kind())
                    .isEqualTo(Refusal.Kind.FORBIDDEN);
        }
        assertThat(Refused.when(() -> change(marta, Role.ADMIN, true)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(Refused.fields(() -> change(marta, Role.SALES, true, other.code())))
                .containsExactly("hotels");
        assertThat(change(marta, Role.MANAGER, true, hotel.code()).role()).isEqualTo(Role.MANAGER);
    }

    @Test
    void sessionsAreSeenAndEndedFromAfar() {
        var token = signIns.begin(marta.login(), new Visitor("192.0.2.7", "Firefox · Linux", null), Proof.PASSWORD);
        var open = doors.signInsOf(marta.login());
        assertThat(open).singleElement().satisfies(one -> {
            assertThat(one.agent()).isEqualTo("Firefox · Linux");
            assertThat(one.address()).isEqualTo("192.0.2.7");
        });

        doors.endSignIn(marta.login(), open.get(0).id());
        assertThat(signIns.recognise(token, true)).isEmpty();
    }

    @Test
    void oneEndsOnesOwnSessionsAndNobodyElses() {
        var foreign = signIns.begin(chain.hire(Role.SALES, hotel).login());
        var foreignId = Long.parseLong(tables.text("select max(id) from sign_in where user_id <> ?", marta.id()));
        var here = signIns.begin(marta.login());
        var there = signIns.begin(marta.login());
        chain.enters(marta.asCaller());

        account.endSignIn(foreignId);
        assertThat(signIns.recognise(foreign, true)).isPresent();
        assertThat(account.signIns(here)).filteredOn(one -> one.isThis()).hasSize(1);
        assertThat(account.endOtherSignIns(here)).isEqualTo(1);
        assertThat(signIns.recognise(there, true)).isEmpty();
        assertThat(signIns.recognise(here, true)).isPresent();
    }

    @Test
    void anotherPasswordAsksForThePresentOneAndEndsTheOthers() {
        var here = signIns.begin(marta.login());
        var there = signIns.begin(marta.login());
        chain.enters(marta.asCaller());

        assertThat(Refused.fields(() -> account.changePassword("wrong", "llueve sobre la bahía", here)))
                .containsExactly("present");
        assertThat(Refused.keys(() -> account.changePassword("secret", "password-12345", here)))
                .containsExactly("error.password.common");
        account.changePassword("secret", "llueve sobre la bahía", here);
        assertThat(signIns.recognise(here, true)).isPresent();
        assertThat(signIns.recognise(there, true)).isEmpty();
    }

    @Test
    void anotherPasswordMakesALinkForOneWorthless() {
        change(marta, Role.SALES, true, hotel.code());
        doors.sendLink(marta.login());
        chain.enters(marta.asCaller());
        account.changePassword("secret", "llueve sobre la bahía", null);
        chain.enters(Caller.system("Test"));

        assertThat(doors.linkOf(marta.login())).isEmpty();
    }

    @Test
    void aFirstPasswordIsNotTheMailAddress() {
        var described = new PersonDescription(
                "eva." + marta.login(), "Eva", "e@palmeral.example", Role.SALES, Set.of(hotel.code()), "es");

        assertThat(Refused.keys(() -> staff.hire(described, "palmeral.example")))
                .containsExactly("error.password.derived");
    }

    @Test
    void programsHaveNoAccount() {
        chain.enters(TestChain.bot(hotel, Permission.RUN_CHAIN));

        assertThat(Refused.when(() -> account.state()).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void whoIsInvitedIsShownSoUntilTheLinkIsRevoked() {
        var described = new PersonDescription(
                "eva." + marta.login(), " Eva ", " eva@example.org ", Role.SALES, Set.of(hotel.code()), "es");
        assertThat(staff.invite(described).link()).isPresent();
        assertThat(staff.get(described.login()).email()).isEqualTo("eva@example.org");
        assertThat(staff.get(described.login()).name()).isEqualTo("Eva");
        doors.revokeLink(described.login());
        assertThat(staff.get(described.login()).link()).isEmpty();
        doors.sendLink(described.login());
        assertThat(staff.get(described.login()).link()).isPresent();
        assertThat(staff.search("EVA." + marta.login(), 5)).hasSize(1);
        assertThat(Refused.fields(() -> staff.invite(
                        new PersonDescription("no-mail", "Eva", null, Role.SALES, Set.of(hotel.code()), "es"))))
                .containsExactly("email");
    }
}
