package org.hotelleads.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Role;
import org.hotelleads.access.User;
import org.hotelleads.capture.Capture;
import org.hotelleads.conversation.MessageEvent;
import org.hotelleads.conversation.SomeMessage;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.ManyBots;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadAssigned;
import org.hotelleads.pipeline.AssignmentRule.Way;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** New leads are given to people by the rule of their hotel. */
class HandOutIT extends InTheContainer {

    private static final int EVERYTHING = 10_000;

    @Inject
    private AssignmentRules rules;

    @Inject
    private NewLeads newLeads;

    @Inject
    private Given given;

    @Inject
    private Capture capture;

    @Inject
    private ManyBots bots;

    @Inject
    private Tables tables;

    @Inject
    private TestChain chain;

    private Hotel hotel;
    private User ana;
    private User ben;
    private User carla;

    /** Hears of each lead that is given to somebody; can be told to fail for a hotel. */
    @ApplicationScoped
    public static class Given {

        private final Semaphore heard = new Semaphore(0);
        private final Set<Long> failing = ConcurrentHashMap.newKeySet();

        public void hear(@Observes LeadAssigned event) {
            heard.release();
            if (failing.contains(event.lead().hotel().id())) {
                throw new IllegalStateException("the rule fails");
            }
        }

        public void fail(Hotel where, boolean now) {
            if (now) {
                failing.add(where.id());
            } else {
                failing.remove(where.id());
            }
        }

        public void forgetWhatWasHeard() {
            heard.drainPermits();
        }

        public void await(int leads) throws InterruptedException {
            assertThat(heard.tryAcquire(leads, 30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @BeforeEach
    void hireThree() {
        hotel = chain.openHotel();
        ana = chain.hire(Role.SALES, hotel);
        ben = chain.hire(Role.SALES, hotel);
        carla = chain.hire(Role.MANAGER, hotel);
        chain.enters(Caller.system("Test"));
        given.forgetWhatWasHeard();
    }

    private static RuleWish.Person person(User user) {
        return new RuleWish.Person(user.id(), List.of(), Set.of());
    }

    private static RuleWish.Person speaking(User user, String... languages) {
        return new RuleWish.Person(user.id(), List.of(languages), Set.of());
    }

    private void rule(Way way, RuleWish.Person... people) {
        rules.set(hotel.code(), new RuleWish(way, List.of(people)));
    }

    private MessageEvent message() {
        return SomeMessage.saying("Hola, soy Ana Ruiz")
                .to(hotel.code())
                .in(UUID.randomUUID().toString())
                .id(UUID.randomUUID().toString())
                .at("2026-11-22T10:00:00Z")
                .event();
    }

    private UUID captured() {
        return capture.take(message()).lead();
    }

    private void sweep() {
        newLeads.sweep(EVERYTHING);
        chain.enters(Caller.system("Test"));
    }

    private long leadsOf(User user) {
        return tables.count("lead where hotel_id = ? and assigned_to = ?", hotel.id(), user.id());
    }

    private boolean isNobodys(UUID lead) {
        return tables.count("lead where id = ? and assigned_to is null", lead) == 1;
    }

    @Test
    void aNewLeadGetsSomebodyAsSoonAsItIsCaptured() throws InterruptedException {
        rule(Way.ROUND_ROBIN, person(ana));

        var lead = captured();
        given.await(1);

        sweep();
        assertThat(isNobodys(lead)).isFalse();
        assertThat(tables.count(
                        "assignment where lead_id = ? and to_user = ? and assigned_by = 'HotelLeads' and reason = ?",
                        lead,
                        ana.id(),
                        "leads.rule.ROUND_ROBIN"))
                .isEqualTo(1);
    }

    @Test
    void turnsAreFairHoweverManyLeadsComeAtOnce() throws Exception {
        rule(Way.ROUND_ROBIN, person(ana), person(ben), person(carla));

        bots.report(IntStream.range(0, 30).mapToObj(lead -> message()).toList(), 8);
        given.await(30);
        sweep();

        assertThat(List.of(leadsOf(ana), leadsOf(ben), leadsOf(carla))).containsOnly(10L);
    }

    @Test
    void whoStaysKeepsTheirTurnWhenSomebodyJoins() {
        rule(Way.ROUND_ROBIN, person(ana), person(ben));
        var first = captured();
        sweep();
        rule(Way.ROUND_ROBIN, person(ana), person(ben), person(carla));

        captured();
        captured();
        sweep();

        assertThat(isNobodys(first)).isFalse();
        assertThat(List.of(leadsOf(ana), leadsOf(ben), leadsOf(carla))).containsOnly(1L);
    }

    @Test
    void whoHasTheFewestOpenLeadsGetsTheNext() {
        rule(Way.NONE);
        IntStream.range(0, 3)
                .forEach(lead -> tables.change("update lead set assigned_to = ? where id = ?", ana.id(), captured()));
        rule(Way.LEAST_OPEN, person(ana), person(ben));

        IntStream.range(0, 3).forEach(lead -> captured());
        sweep();

        assertThat(leadsOf(ana)).isEqualTo(3);
        assertThat(leadsOf(ben)).isEqualTo(3);
    }

    @Test
    void theGuestsLanguageDecidesAndTurnsAreFairAmongThoseWhoSpeakIt() {
        rule(Way.BY_LANGUAGE, speaking(ana, "de"), speaking(ben, "es", "en"), speaking(carla, "es"));

        IntStream.range(0, 4).forEach(lead -> captured());
        sweep();

        assertThat(List.of(leadsOf(ana), leadsOf(ben), leadsOf(carla))).containsExactly(0L, 2L, 2L);
    }

    @Test
    void theChannelDecides() {
        rule(
                Way.BY_CHANNEL,
                new RuleWish.Person(ana.id(), List.of(), Set.of(Channel.PHONE)),
                new RuleWish.Person(ben.id(), List.of(), Set.of(Channel.WEB_CHAT, Channel.FORM)));

        captured();
        sweep();

        assertThat(leadsOf(ben)).isEqualTo(1);
    }

    @Test
    void aLeadThatFitsNobodyStaysWithAllAndIsNotTriedAgain() {
        rule(Way.BY_LANGUAGE, speaking(ana, "de"));
        var lead = captured();
        sweep();
        assertThat(tables.count("lead_left_to_all where lead_id = ?", lead)).isEqualTo(1);

        rule(Way.BY_LANGUAGE, speaking(ana, "es"));
        sweep();

        assertThat(isNobodys(lead)).isTrue();
    }

    @Test
    void whoHasLeftOrLostTheRightIsPassedOver() {
        rule(Way.ROUND_ROBIN, person(ana), person(ben), person(carla));
        tables.change("update app_user set active = false where id = ?", ana.id());
        tables.change("delete from app_user_hotel where user_id = ?", ben.id());

        IntStream.range(0, 3).forEach(lead -> captured());
        sweep();

        assertThat(leadsOf(carla)).isEqualTo(3);
    }

    @Test
    void aRuleThatFailsDisturbsNoCaptureAndIsMadeUpForLater() throws InterruptedException {
        rule(Way.ROUND_ROBIN, person(ana));
        given.fail(hotel, true);

        var lead = captured();
        given.await(1);

        assertThat(lead).isNotNull();
        assertThat(isNobodys(lead)).isTrue();
        given.fail(hotel, false);
        sweep();
        assertThat(leadsOf(ana)).isEqualTo(1);
    }

    @Test
    void aLeadThatSomebodyTookMeanwhileStaysTheirs() {
        rule(Way.NONE);
        var lead = captured();
        tables.change(
                "insert into assignment (lead_id, to_user, assigned_at, assigned_by, lead_version) values (?, ?, now(), 'x', 2)",
                lead,
                carla.id());
        rule(Way.ROUND_ROBIN, person(ana));
        sweep();

        assertThat(leadsOf(ana)).isZero();
    }

    @Test
    void leadsFromBeforeTheRuleAreLeftAlone() {
        var before = captured();
        rule(Way.ROUND_ROBIN, person(ana));
        sweep();

        assertThat(isNobodys(before)).isTrue();
    }

    @Test
    void theRuleIsRememberedAsItWasWished() {
        var wish = new RuleWish(
                Way.BY_LANGUAGE,
                List.of(
                        new RuleWish.Person(ben.id(), List.of("en", "es"), Set.of(Channel.PHONE)),
                        speaking(ana, "de")));
        rules.set(hotel.code(), wish);

        assertThat(rules.of(hotel.code())).isEqualTo(wish);
        assertThat(rules.of(chain.openHotel().code())).isEqualTo(new RuleWish(Way.NONE, List.of()));
    }

    @Test
    void whoWorksAtTheHotelMayTakePartAndSoMayAnAdminOfTheChain() {
        var admin = chain.hire(Role.ADMIN, chain.openHotel());
        var stranger = chain.hire(Role.SALES, chain.openHotel());
        chain.enters(Caller.system("Test"));

        assertThat(rules.candidates(hotel.code()))
                .contains(ana, ben, carla, admin)
                .doesNotContain(stranger);
        assertThat(rules.candidates(chain.openHotel().code())).contains(admin).doesNotContain(ana);
    }

    @Test
    void onlyPeopleOfTheHotelTakePart() {
        var stranger = chain.hire(Role.SALES, chain.openHotel());
        chain.enters(Caller.system("Test"));

        var refusal = Refused.when(() -> rule(Way.ROUND_ROBIN, person(ana), person(stranger)));

        assertThat(refusal.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.field()).isEqualTo("people.1.user");
            assertThat(flaw.key()).isEqualTo("error.assignee.noRight");
        });
        assertThat(rules.of(hotel.code()).way()).isEqualTo(Way.NONE);
    }

    @Test
    void onlyWhoSetsTheHotelUpSetsItsRule() {
        var foreign = chain.hire(Role.MANAGER, chain.openHotel());
        var refusals = new ArrayList<Refusal>();
        for (var asking : List.of(ana.asCaller(), foreign.asCaller())) {
            chain.enters(asking);
            refusals.add(Refused.when(() -> rule(Way.ROUND_ROBIN, person(ana))));
        }

        assertThat(refusals).extracting(Refusal::kind).containsOnly(Refusal.Kind.FORBIDDEN);
    }
}
