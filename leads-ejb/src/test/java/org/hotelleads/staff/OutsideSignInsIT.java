package org.hotelleads.staff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.OutsideIdentities;
import org.hotelleads.access.OutsideIdentity;
import org.hotelleads.access.OutsideIdentity.Visit;
import org.hotelleads.access.OutsideStarts;
import org.hotelleads.access.OutsideVisits;
import org.hotelleads.access.Role;
import org.hotelleads.access.SignIns;
import org.hotelleads.access.User;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.inside.TestClock;
import org.hotelleads.staff.OutsideEntrance.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People whom an identity provider vouches for. */
class OutsideSignInsIT extends InTheContainer {

    private static final String ISSUER = "https://id.example.org";

    @Inject
    private OutsideSignIns entrance;

    @Inject
    private OutsideStarts starts;

    @Inject
    private OutsideIdentities identities;

    @Inject
    private OutsideVisits visits;

    @Inject
    private SignIns signIns;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TestChain chain;

    @Inject
    private TestClock clock;

    @Inject
    private Tables tables;

    private final String name = "ana-" + UUID.randomUUID();
    private final OutsideIdentity ana =
            new OutsideIdentity(ISSUER, UUID.randomUUID().toString());
    private Hotel hotel;

    @BeforeEach
    void openHotel() {
        hotel = chain.openHotel();
    }

    private OutsidePerson told(OutsideIdentity identity, boolean verified, Role role, String... hotels) {
        return new OutsidePerson(
                identity,
                name,
                "Ana Example",
                Optional.of(name + "@example.org"),
                verified,
                Optional.ofNullable(role),
                Set.of(hotels),
                Optional.of("es"));
    }

    private OutsideEntrance comes(OutsidePerson person, boolean mayLink) {
        var visit = new Visit(person.identity(), Optional.of("session-" + name), Optional.of("signed"));
        return caller.as(Caller.system("Test"), () -> entrance.welcome(person, visit, mayLink));
    }

    private Caller inside(OutsideEntrance open) {
        assertThat(open.kind()).isEqualTo(Kind.OPEN);
        return signIns.recognise(open.token().orElseThrow(), true).orElseThrow();
    }

    @Test
    void somebodyNewGetsInWithRoleAndHotelsOfTheProvider() {
        var person = inside(comes(told(ana, true, Role.MANAGER, hotel.code(), "no-such-hotel"), false));

        assertThat(person.permissions()).isEqualTo(Role.MANAGER.permissions());
        assertThat(person.hotels()).containsExactly(hotel.id());
        assertThat(person.locale()).isEqualTo("es");
        assertThat(identities.knows(name)).isTrue();
    }

    @Test
    void whatTheProviderDoesNotSayAnyMoreIsGoneTheNextTime() {
        var other = chain.openHotel();
        var first = inside(comes(told(ana, true, Role.MANAGER, hotel.code(), other.code()), false));
        var second = inside(comes(told(ana, true, Role.SALES, other.code()), false));

        assertThat(second.user()).isEqualTo(first.user());
        assertThat(second.hotels()).containsExactly(other.id());
        assertThat(second.permissions()).isEqualTo(Role.SALES.permissions());
    }

    @Test
    void withoutARoleNobodyGetsInAndWhoHadOneLosesEverything() {
        assertThat(comes(told(ana, true, null, hotel.code()), false).kind()).isEqualTo(Kind.NO_ROLE);
        assertThat(identities.find(ana)).isEmpty();

        var before = comes(told(ana, true, Role.ADMIN, hotel.code()), false);
        assertThat(comes(told(ana, true, null, hotel.code()), false).kind()).isEqualTo(Kind.NO_ROLE);
        assertThat(signIns.recognise(before.token().orElseThrow(), true)).isEmpty();
        var left = identities.find(ana).orElseThrow().asCaller();
        assertThat(left.allHotels()).isFalse();
        assertThat(left.hotels()).isEmpty();
    }

    @Test
    void anAccountThatWasHereBeforeIsNotTakenOverSilently() {
        var local = hireHere(name, name + "@example.org");

        assertThat(comes(told(ana, true, Role.ADMIN), false).kind()).isEqualTo(Kind.TAKEN);
        assertThat(comes(told(ana, false, Role.ADMIN), true).kind()).isEqualTo(Kind.TAKEN);
        assertThat(identities.find(ana)).isEmpty();

        var linked = inside(comes(told(ana, true, Role.SALES, hotel.code()), true));
        assertThat(linked.user()).contains(local);
        assertThat(tables.count("outbox where occasion = 'DOOR_CHANGED' and user_id = ?", local))
                .isEqualTo(1);
        assertThat(tables.count(
                        "audit_entry where deed = 'PERSON_CHANGED' and details like '%SINGLE_SIGN_ON%'"
                                + " and subject = ?",
                        name))
                .isEqualTo(1);
    }

    @Test
    void theSameLoginWithAnotherAddressIsSomebodyElse() {
        hireHere(name, "other-" + name + "@example.org");

        assertThat(comes(told(ana, true, Role.ADMIN), true).kind()).isEqualTo(Kind.TAKEN);
    }

    @Test
    void somebodyElseAtTheProviderWithTheSameNameIsAPersonOfTheirOwn() {
        var first = inside(comes(told(ana, true, Role.SALES, hotel.code()), true));
        var another = new OutsideIdentity(ISSUER, UUID.randomUUID().toString());
        var second = inside(comes(told(another, true, Role.SALES, hotel.code()), true));

        assertThat(second.user()).isNotEqualTo(first.user());
    }

    @Test
    void whoWasSwitchedOffHereStaysOut() {
        var known = inside(comes(told(ana, true, Role.SALES, hotel.code()), false));
        tables.change(
                "update app_user set active = false where id = ?", known.user().orElseThrow());

        assertThat(comes(told(ana, true, Role.SALES, hotel.code()), false).kind())
                .isEqualTo(Kind.SWITCHED_OFF);
    }

    @Test
    void endsWithTheSessionAtTheProvider() {
        var token =
                comes(told(ana, true, Role.SALES, hotel.code()), false).token().orElseThrow();
        assertThat(visits.of(token)).hasValueSatisfying(visit -> {
            assertThat(visit.person()).isEqualTo(ana);
            assertThat(visit.session()).contains("session-" + name);
        });
        assertThat(tables.count("outside_sign_in where id_token = 'signed'")).isZero();

        var over = new Visit(ana, Optional.of("session-" + name), Optional.empty());
        assertThat(caller.as(Caller.system("Test"), () -> entrance.end(over))).isEqualTo(1);
        assertThat(signIns.recognise(token, true)).isEmpty();
    }

    @Test
    void aWayIsTakenOnceByItsOwnBrowserAndInTime() {
        var start = starts.begin("/leads?lead=1");
        assertThat(starts.takeBack(start.state(), start.browser()))
                .hasValueSatisfying(taken -> assertThat(taken.returnTo()).isEqualTo("/leads?lead=1"));
        assertThat(starts.takeBack(start.state(), start.browser())).isEmpty();

        var stolen = starts.begin(null);
        assertThat(starts.takeBack(stolen.state(), "another browser")).isEmpty();
        assertThat(starts.takeBack(stolen.state(), stolen.browser())).isEmpty();

        var late = starts.begin(null);
        clock.forward(OutsideStarts.TIME_TO_RETURN.plus(Duration.ofSeconds(1)));
        assertThat(starts.takeBack(late.state(), late.browser())).isEmpty();
    }

    private long hireHere(String login, String email) {
        User local = chain.hire(Role.SALES, hotel);
        tables.change("update app_user set login = ?, email = ? where id = ?", login, email, local.id());
        return local.id();
    }
}
