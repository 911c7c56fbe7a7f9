package org.hotelleads.key;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.access.ApiKeys;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Callers;
import org.hotelleads.access.Entry;
import org.hotelleads.access.Entry.Outcome;
import org.hotelleads.access.KeyGate;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Role;
import org.hotelleads.access.Scope;
import org.hotelleads.hotel.GroupDescription;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.HotelGroupRegister;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.inside.TestClock;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys are issued, limited, renewed and withdrawn; and what they open. */
class KeyRingIT extends InTheContainer {

    @Inject
    private KeyRing ring;

    @Inject
    private KeyGate gate;

    @Inject
    private ApiKeys keys;

    @Inject
    private Callers callers;

    @Inject
    private HotelGroupRegister groups;

    @Inject
    private TestChain chain;

    @Inject
    private TestClock clock;

    @Inject
    private Tables tables;

    private Hotel hotel;
    private String name;
    private String address;

    @BeforeEach
    void openHotel() {
        hotel = chain.openHotel();
        name = "bot " + UUID.randomUUID();
        address = UUID.randomUUID().toString();
        chain.enters(Caller.system("Test"));
    }

    private KeyDescription wish(Scope... scopes) {
        return new KeyDescription(name, Set.of(scopes), false, Set.of(hotel.code()), Set.of(), null, null);
    }

    private KeyDescription limited(Integer rate, Instant end) {
        return new KeyDescription(name, Set.of(Scope.CAPTURE), false, Set.of(hotel.code()), Set.of(), rate, end);
    }

    private Entry show(String secret) {
        return gate.show(secret, () -> address);
    }

    private Outcome outcome(String secret) {
        return show(secret).outcome();
    }

    private static Caller helper(Hotel hotel, Scope... scopes) {
        var all = EnumSet.noneOf(Permission.class);
        Set.of(scopes).forEach(scope -> all.addAll(scope.permissions()));
        return new Caller(null, "API: helper", all, false, Set.of(hotel.id()), null);
    }

    @Test
    void aNewKeyOpensWhatItIsFor() {
        var issued = ring.issue(wish(Scope.CAPTURE));

        assertThat(issued.secret()).matches("hl_[A-Za-z0-9_-]{43}");
        assertThat(issued.key().beginning()).isEqualTo(issued.secret().substring(0, 7));
        assertThat(issued.key().createdBy()).isEqualTo("Test");
        assertThat(issued.key().hotels()).containsExactly(hotel.code());
        var caller = show(issued.secret()).caller();
        assertThat(caller.name()).isEqualTo("API: " + name);
        assertThat(caller.permissions()).containsExactly(Permission.CAPTURE);
        assertThat(caller.sees(hotel.id())).isTrue();
        assertThat(caller.sees(chain.openHotel().id())).isFalse();
    }

    @Test
    void theSecretIsNotKept() {
        var secret = ring.issue(wish(Scope.CAPTURE)).secret();

        assertThat(tables.count("api_key k where k::text like ?", "%" + secret.substring(7) + "%"))
                .isZero();
        assertThat(ring.page(0, 500).toString()).doesNotContain(secret.substring(7));
    }

    @Test
    void aKeyForAllHotelsOpensThoseToCome() {
        var everywhere = new KeyDescription(name, Set.of(Scope.CAPTURE), true, Set.of(), Set.of(), null, null);
        var secret = ring.issue(everywhere).secret();

        assertThat(show(secret).caller().sees(chain.openHotel().id())).isTrue();
    }

    @Test
    void aNameIsGivenOnceAmongTheLiving() {
        var first = ring.issue(wish(Scope.CAPTURE));
        assertThat(Refused.when(() -> ring.issue(wish(Scope.CAPTURE))).kind()).isEqualTo(Refusal.Kind.CONFLICT);

        ring.withdraw(first.key().id());
        assertThat(ring.issue(wish(Scope.BOOKINGS)).key().id())
                .isNotEqualTo(first.key().id());
        assertThat(outcome(first.secret())).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aWithdrawnKeyIsNoneFromThatMomentOnAndSoIsWhatItWasBefore() {
        var issued = ring.issue(wish(Scope.CAPTURE));
        var renewed = ring.renew(issued.key().id(), Grace.WEEK);
        assertThat(outcome(issued.secret())).isEqualTo(Outcome.IN);
        assertThat(outcome(renewed.secret())).isEqualTo(Outcome.IN);

        ring.withdraw(issued.key().id());

        assertThat(outcome(issued.secret())).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome(renewed.secret())).isEqualTo(Outcome.UNKNOWN);
        assertThat(Refused.when(() -> ring.get(issued.key().id())).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(callers.again(null, "API: " + name)).isEmpty();
    }

    @Test
    void whatAKeyWasWorksOnForTheGraceOnly() {
        var issued = ring.issue(wish(Scope.CAPTURE));
        var renewed = ring.renew(issued.key().id(), Grace.HOUR);

        assertThat(renewed.secret()).isNotEqualTo(issued.secret());
        assertThat(renewed.key().oldWorksUntil()).isNotNull();
        assertThat(outcome(issued.secret())).isEqualTo(Outcome.IN);
        assertThat(outcome(renewed.secret())).isEqualTo(Outcome.IN);

        clock.forward(Duration.ofMinutes(61));
        assertThat(outcome(issued.secret())).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome(renewed.secret())).isEqualTo(Outcome.IN);
        assertThat(ring.get(issued.key().id()).oldWorksUntil()).isNull();
    }

    @Test
    void withoutGraceNothingOldWorksAnyMore() {
        var issued = ring.issue(wish(Scope.CAPTURE));
        var second = ring.renew(issued.key().id(), Grace.WEEK);
        var third = ring.renew(issued.key().id(), Grace.NONE);

        assertThat(outcome(issued.secret())).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome(second.secret())).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome(third.secret())).isEqualTo(Outcome.IN);
    }

    @Test
    void aKeyEndsWhenItIsSaidTo() {
        var end = clock.instant().plus(Duration.ofDays(6));
        var issued = ring.issue(limited(null, end));
        assertThat(issued.key().state()).isEqualTo(Key.State.ENDS_SOON);
        assertThat(outcome(issued.secret())).isEqualTo(Outcome.IN);

        clock.forward(Duration.ofDays(6).plusSeconds(1));

        assertThat(outcome(issued.secret())).isEqualTo(Outcome.UNKNOWN);
        assertThat(callers.again(null, "API: " + name)).isEmpty();
        assertThat(ring.get(issued.key().id()).state()).isEqualTo(Key.State.EXPIRED);
        assertThat(Refused.when(() -> ring.renew(issued.key().id(), Grace.NONE)).key())
                .isEqualTo("error.key.expired");
    }

    @Test
    void anEndLiesInTheFuture() {
        assertThat(Refused.fields(() -> ring.issue(limited(null, clock.instant()))))
                .containsExactly("expiresAt");
    }

    @Test
    void whoeverIsToHaveAKeyAgainHasTheRightsOfNow() {
        var issued = ring.issue(wish(Scope.CAPTURE));
        ring.change(issued.key().id(), wish(Scope.READ_LEADS));

        assertThat(show(issued.secret()).caller().may(Permission.CAPTURE)).isFalse();
        assertThat(callers.again(null, "API: " + name))
                .hasValueSatisfying(
                        caller -> assertThat(caller.may(Permission.READ_LEADS)).isTrue());
    }

    @Test
    void aKeyMayGoAsFastAsItIsAllowedTo() {
        var issued = ring.issue(limited(2, null));

        assertThat(show(issued.secret()).pace().left()).isEqualTo(1);
        assertThat(outcome(issued.secret())).isEqualTo(Outcome.IN);
        var refused = show(issued.secret());
        assertThat(refused.outcome()).isEqualTo(Outcome.TOO_FAST);
        assertThat(refused.caller().isKnown()).isFalse();
        assertThat(refused.pace().seconds()).isBetween(1L, 30L);

        ring.change(issued.key().id(), limited(1000, null));
        clock.forward(Duration.ofSeconds(1));
        assertThat(outcome(issued.secret())).isEqualTo(Outcome.IN);
    }

    @Test
    void whatAKeyWasSharesItsPace() {
        var issued = ring.issue(limited(1, null));
        var renewed = ring.renew(issued.key().id(), Grace.DAY);

        assertThat(outcome(issued.secret())).isEqualTo(Outcome.IN);
        assertThat(outcome(renewed.secret())).isEqualTo(Outcome.TOO_FAST);
    }

    @Test
    void whoTriesOneWrongKeyAfterTheOtherIsSentAway() {
        var good = ring.issue(wish(Scope.CAPTURE)).secret();
        assertThat(outcome(good)).isEqualTo(Outcome.IN);
        for (var number = 0; number < KeyGate.WRONG_KEYS; number++) {
            assertThat(outcome("wrong-" + UUID.randomUUID())).isEqualTo(Outcome.UNKNOWN);
        }

        assertThat(outcome("wrong-" + UUID.randomUUID())).isEqualTo(Outcome.TOO_MANY_WRONG);
        assertThat(outcome(good)).as("a program that is known by now").isEqualTo(Outcome.IN);
        assertThat(gate.show("wrong-" + UUID.randomUUID(), () -> "somewhere else " + address)
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
        clock.forward(Duration.ofMinutes(1));
        assertThat(outcome("wrong-" + UUID.randomUUID())).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void theSameWrongKeyIsNotLookedForAgainAndAgain() {
        for (var number = 0; number < 3 * KeyGate.WRONG_KEYS; number++) {
            assertThat(outcome("wrong " + address)).isEqualTo(Outcome.UNKNOWN);
        }
        assertThat(outcome("another wrong " + address)).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void whenAKeyWasUsedIsWrittenDownOnceAMinute() {
        var issued = ring.issue(wish(Scope.CAPTURE));
        var id = issued.key().id();
        gate.noteUses();
        assertThat(ring.get(id).lastUsedAt()).isNull();

        outcome(issued.secret());
        gate.noteUses();
        var first = ring.get(id).lastUsedAt();
        assertThat(first).isNotNull();
        clock.forward(Duration.ofSeconds(50));
        outcome(issued.secret());
        gate.noteUses();
        assertThat(ring.get(id).lastUsedAt()).isEqualTo(first);
        clock.forward(Duration.ofSeconds(11));
        outcome(issued.secret());
        gate.noteUses();
        assertThat(ring.get(id).lastUsedAt()).isAfter(first.plusSeconds(60));
    }

    @Test
    void nobodyGivesWhatTheyDoNotHave() {
        chain.enters(helper(hotel, Scope.ADMIN, Scope.READ_LEADS));
        var other = chain.openHotel();

        assertThat(ring.issue(wish(Scope.READ_LEADS)).key().name()).isEqualTo(name);
        name = name + " more";
        assertThat(Refused.when(() -> ring.issue(wish(Scope.CAPTURE))).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        var foreign = new KeyDescription(name, Set.of(Scope.ADMIN), false, Set.of(other.code()), Set.of(), null, null);
        assertThat(Refused.fields(() -> ring.issue(foreign))).containsExactly("hotels");
        var all = new KeyDescription(name, Set.of(Scope.ADMIN), true, Set.of(), Set.of(), null, null);
        assertThat(Refused.when(() -> ring.issue(all)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void nobodyGetsTheSecretOfAKeyThatMayDoMoreThanThey() {
        var id = ring.issue(wish(Scope.CAPTURE, Scope.WRITE_LEADS)).key().id();
        chain.enters(helper(hotel, Scope.ADMIN, Scope.READ_LEADS));

        assertThat(ring.page(0, 500)).extracting(Key::id).contains(id);
        assertThat(Refused.when(() -> ring.renew(id, Grace.NONE)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(Refused.when(() -> ring.change(id, wish(Scope.READ_LEADS))).kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        ring.withdraw(id);
        assertThat(ring.page(0, 500)).extracting(Key::id).doesNotContain(id);
    }

    @Test
    void aForeignKeyLooksAsIfThereWereNone() {
        var id = ring.issue(wish(Scope.CAPTURE)).key().id();
        chain.enters(helper(chain.openHotel(), Scope.values()));

        assertThat(ring.page(0, 500)).extracting(Key::id).doesNotContain(id);
        assertThat(Refused.when(() -> ring.get(id)).key())
                .isEqualTo(Refused.when(() -> ring.get(Long.MAX_VALUE)).key());
        assertThat(Refused.when(() -> ring.withdraw(id)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(Refused.when(() -> ring.renew(id, Grace.NONE)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void onlyThoseWhoRunTheChainSeeKeys() {
        chain.enters(chain.hire(Role.MANAGER, hotel).asCaller());

        assertThat(Refused.when(() -> ring.page(0, 10)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(Refused.when(() -> ring.issue(wish(Scope.CAPTURE))).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void theKeyOfTheSettingsIsChangedThere() {
        keys.keep(ApiKeys.BOOTSTRAP, "a-first-key-of-the-tests");
        var id = keys.find(ApiKeys.BOOTSTRAP).orElseThrow().id();
        assertThat(outcome("a-first-key-of-the-tests")).isEqualTo(Outcome.IN);
        assertThat(show("a-first-key-of-the-tests").caller().permissions())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Permission.KEEP_ACCOUNT)));

        assertThat(Refused.when(() -> ring.renew(id, Grace.NONE)).key()).isEqualTo("error.key.ofSetting");
        name = ApiKeys.BOOTSTRAP;
        assertThat(Refused.fields(() -> wish(Scope.CAPTURE))).containsExactly("name");
        keys.keep(ApiKeys.BOOTSTRAP, "a-second-key-of-the-tests");
        assertThat(outcome("a-first-key-of-the-tests")).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome("a-second-key-of-the-tests")).isEqualTo(Outcome.IN);
        ring.withdraw(id);
        assertThat(outcome("a-second-key-of-the-tests")).isEqualTo(Outcome.UNKNOWN);
        keys.keep(ApiKeys.BOOTSTRAP, "a-third-key-of-the-tests");
        assertThat(outcome("a-third-key-of-the-tests")).isEqualTo(Outcome.IN);
    }

    @Test
    void aKeyOfAGroupHasWhateverIsInIt() {
        var group = "g-" + UUID.randomUUID();
        groups.make(new GroupDescription(group, "Caribbean", Set.of(hotel.code())));
        var second = chain.openHotel();
        var issued =
                ring.issue(new KeyDescription(name, Set.of(Scope.CAPTURE), false, Set.of(), Set.of(group), null, null));
        assertThat(issued.key().groups()).containsExactly(group);
        assertThat(show(issued.secret()).caller().hotels()).containsExactly(hotel.id());

        groups.change(group, 1, Optional.empty(), Optional.of(Set.of(hotel.code(), second.code())));
        assertThat(show(issued.secret()).caller().hotels()).containsExactlyInAnyOrder(hotel.id(), second.id());
        groups.change(group, 2, Optional.empty(), Optional.of(Set.of(second.code())));
        assertThat(show(issued.secret()).caller().hotels()).containsExactly(second.id());
        assertThat(Refused.when(() -> groups.remove(group)).kind()).isEqualTo(Refusal.Kind.CONFLICT);

        chain.enters(helper(second, Scope.values()));
        assertThat(Refused.when(() -> ring.get(issued.key().id())).kind())
                .as("a group may get any hotel")
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }
}
