package org.hotelleads.hotel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Role;
import org.hotelleads.access.User;
import org.hotelleads.access.Users;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.TestChain;
import org.hotelleads.staff.PersonDescription;
import org.hotelleads.staff.Staff;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hotels in groups, and people who have the hotels of a group. */
class HotelGroupsIT extends InTheContainer {

    @Inject
    private HotelGroupRegister groups;

    @Inject
    private Staff staff;

    @Inject
    private Users users;

    @Inject
    private TestChain chain;

    private Hotel first;
    private Hotel second;
    private String code;

    @BeforeEach
    void openHotels() {
        first = chain.openHotel();
        second = chain.openHotel();
        code = "g-" + UUID.randomUUID();
        chain.enters(Caller.system("Test"));
    }

    private void make(Hotel... hotels) {
        groups.make(new GroupDescription(
                code, "Caribbean", Set.of(hotels).stream().map(Hotel::code).collect(Collectors.toSet())));
    }

    private void put(int version, Hotel... hotels) {
        groups.change(
                code,
                version,
                Optional.empty(),
                Optional.of(Set.of(hotels).stream().map(Hotel::code).collect(Collectors.toSet())));
    }

    private User hire(Set<String> hotels) {
        var login = "ana." + UUID.randomUUID();
        var described = new PersonDescription(login, "Ana", null, Role.SALES, hotels, Set.of(code), "es");
        assertThat(staff.hire(described, "a-good-password").groups()).containsExactly(code);
        return users.find(login).orElseThrow();
    }

    private User again(User person) {
        return chain.again(person).get(0);
    }

    @Test
    void aGroupIsMadeRenamedFilledAndRemoved() {
        make(first);
        assertThat(groups.get(code).hotels()).containsExactly(first.code());

        var changed = groups.change(code, 1, Optional.of("Islands"), Optional.of(Set.of(first.code(), second.code())));
        assertThat(changed.name()).isEqualTo("Islands");
        assertThat(changed.version()).isEqualTo(2);
        assertThat(groups.get(code).hotels()).containsExactlyInAnyOrder(first.code(), second.code());

        groups.remove(code);
        assertThat(Refused.when(() -> groups.get(code)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void whoWasOvertakenIsTold() {
        make(first);
        put(1, first, second);

        assertThat(Refused.when(() -> put(1, second)).kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(groups.get(code).hotels()).hasSize(2);
    }

    @Test
    void aCodeIsGivenOnceAndHotelsAreKnown() {
        make(first);

        assertThat(Refused.when(() -> make(second)).kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(Refused.fields(
                        () -> groups.make(new GroupDescription("g-" + UUID.randomUUID(), "X", Set.of("no-such")))))
                .containsExactly("hotels");
        assertThat(Refused.fields(() -> new GroupDescription("No Code", " ", Set.of())))
                .containsExactly("code", "name");
    }

    @Test
    void aPersonOfAGroupHasWhateverIsInIt() {
        make(first);
        var person = hire(Set.of());
        assertThat(person.asCaller().hotels()).containsExactly(first.id());
        assertThat(person.worksOn(first.id())).isTrue();
        assertThat(person.worksOn(second.id())).isFalse();

        put(1, first, second);
        assertThat(again(person).asCaller().hotels()).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(again(person).worksOn(second.id())).isTrue();
        assertThat(users.workingOn(second.id())).contains(person);

        put(2);
        assertThat(again(person).asCaller().hotels()).isEmpty();
        assertThat(users.workingOn(first.id())).doesNotContain(person);
    }

    @Test
    void ownHotelsStayWhateverTheGroupIs() {
        make(first, second);
        var person = hire(Set.of(first.code()));
        assertThat(person.asCaller().hotels()).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(person.hotels()).containsExactly(first.id());

        put(1);
        assertThat(again(person).asCaller().hotels()).containsExactly(first.id());
    }

    @Test
    void aGroupThatSomebodyHasIsNotRemoved() {
        make(first);
        hire(Set.of());

        assertThat(Refused.when(() -> groups.remove(code)).kind()).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void onlyWhoSeesAllHotelsChangesOrGivesGroups() {
        make(first);
        chain.enters(TestChain.bot(first, Permission.RUN_CHAIN));

        assertThat(groups.all()).extracting(HotelGroupRegister.Group::code).contains(code);
        assertThat(Refused.when(() -> put(1, first)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(Refused.when(() -> groups.remove(code)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(Refused.when(() -> hire(Set.of(first.code()))).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void aGroupWithForeignHotelsLooksAsIfThereWereNone() {
        make(first, second);
        chain.enters(TestChain.bot(first, Permission.RUN_CHAIN));

        assertThat(groups.all()).extracting(HotelGroupRegister.Group::code).doesNotContain(code);
        assertThat(Refused.when(() -> groups.get(code)).key())
                .isEqualTo(Refused.when(() -> groups.get("no-such")).key());
    }
}
