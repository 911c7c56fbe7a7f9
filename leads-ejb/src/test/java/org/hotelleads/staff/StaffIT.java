package org.hotelleads.staff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Role;
import org.hotelleads.access.Users;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.TestChain;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are hired, within the hotels of whoever hires them. */
class StaffIT extends InTheContainer {

    private static final String PASSWORD = "a-good-password";

    @Inject
    private Staff staff;

    @Inject
    private Users users;

    @Inject
    private TestChain chain;

    private Hotel hotel;
    private String login;

    @BeforeEach
    void openAHotel() {
        hotel = chain.openHotel();
        login = "ana." + UUID.randomUUID();
        chain.enters(Caller.system("Test"));
    }

    private Person hire(Role role, String... hotels) {
        return staff.hire(new PersonDescription(login, "Ana", "ana@example.org", role, Set.of(hotels), "es"), PASSWORD);
    }

    @Test
    void somebodyNewWorksAtTheirHotels() {
        var person = hire(Role.SALES, hotel.code());

        assertThat(person.hotels()).containsExactly(hotel.code());
        assertThat(users.find(login)).hasValueSatisfying(user -> {
            assertThat(user.worksOn(hotel.id())).isTrue();
            assertThat(user.email()).contains("ana@example.org");
        });
    }

    @Test
    void aLoginIsGivenOnce() {
        hire(Role.SALES, hotel.code());

        assertThat(Refused.when(() -> hire(Role.MANAGER, hotel.code())).kind()).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void aPasswordIsNotTooShort() {
        var described = new PersonDescription(login, "Ana", null, Role.SALES, Set.of(hotel.code()), "es");

        assertThat(Refused.fields(() -> staff.hire(described, "short"))).containsExactly("password");
    }

    @Test
    void nobodyIsHiredForAHotelThatTheCallerDoesNotRun() {
        var other = chain.openHotel();
        chain.enters(TestChain.bot(hotel, Permission.RUN_CHAIN));

        assertThat(Refused.fields(() -> hire(Role.SALES, other.code()))).containsExactly("hotels");
        assertThat(Refused.fields(() -> hire(Role.SALES, "no-such-hotel"))).containsExactly("hotels");
        assertThat(Refused.when(() -> hire(Role.ADMIN)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(hire(Role.SALES, hotel.code()).login()).isEqualTo(login);
    }

    @Test
    void onlyPeopleOfTheCallersHotelsAreListedPageByPage() {
        var mine = chain.hire(Role.SALES, hotel);
        var second = chain.hire(Role.MANAGER, hotel);
        chain.hire(Role.SALES, chain.openHotel());
        chain.enters(TestChain.bot(hotel, Permission.RUN_CHAIN));

        assertThat(staff.page(0, 10)).extracting(Person::id).containsExactly(mine.id(), second.id());
        assertThat(staff.page(0, 1)).extracting(Person::id).containsExactly(mine.id());
        assertThat(staff.page(mine.id(), 10)).singleElement().satisfies(person -> {
            assertThat(person.id()).isEqualTo(second.id());
            assertThat(person.hotels()).containsExactly(hotel.code());
        });
        chain.enters(TestChain.bot(hotel, Permission.WORK_LEADS));
        assertThat(Refused.when(() -> staff.page(0, 10)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }
}
