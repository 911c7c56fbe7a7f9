package org.hotelleads.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Role;
import org.hotelleads.access.User;
import org.hotelleads.capture.Capture;
import org.hotelleads.conversation.SomeMessage;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.inside.TestClock;
import org.hotelleads.lead.FollowUpDue;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A next contact comes due. */
class FollowUpsIT extends InTheContainer {

    @Inject
    private FollowUps followUps;

    @Inject
    private Node node;

    @Inject
    private Told told;

    @Inject
    private Capture capture;

    @Inject
    private Tables tables;

    @Inject
    private TestChain chain;

    @Inject
    private TestClock clock;

    @Resource
    private ManagedExecutorService threads;

    private Hotel hotel;
    private User marta;

    /** What was told in this run of the tests. */
    @ApplicationScoped
    public static class Told {

        private final List<FollowUpDue> all = new CopyOnWriteArrayList<>();
        private volatile boolean deaf;

        public void hear(@Observes FollowUpDue event) {
            if (deaf) {
                throw new IllegalStateException("cannot hear");
            }
            all.add(event);
        }

        public List<FollowUpDue> of(UUID lead) {
            return all.stream().filter(event -> event.lead().id().equals(lead)).toList();
        }

        public void deaf(boolean now) {
            deaf = now;
        }
    }

    /** One node of several that look for what is due. */
    @ApplicationScoped
    public static class Node {

        @Inject
        private FollowUps followUps;

        @Inject
        private CurrentCaller caller;

        @ActivateRequestContext
        public Void tell(UUID lead) {
            caller.is(Caller.system("HotelLeads"));
            followUps.tell(lead);
            return null;
        }
    }

    @BeforeEach
    void hireMarta() {
        hotel = chain.openHotel();
        marta = chain.hire(Role.SALES, hotel);
        chain.enters(Caller.system("HotelLeads"));
    }

    private UUID leadToCall(Instant at, Long person) {
        var lead = capture.take(SomeMessage.saying("Hola, soy Ana Ruiz")
                        .to(hotel.code())
                        .in(UUID.randomUUID().toString())
                        .id(UUID.randomUUID().toString())
                        .at("2026-11-22T10:00:00Z")
                        .event())
                .lead();
        tables.change(
                "update lead set status = 'FOLLOW_UP', next_contact_at = ?, assigned_to = ? where id = ?",
                Timestamp.from(at),
                person,
                lead);
        return lead;
    }

    private Instant ago(Duration time) {
        return clock.instant().minus(time);
    }

    private List<UUID> untold() {
        return followUps.untold(10_000);
    }

    @Test
    void isToldToWhomTheLeadIsAssignedTo() {
        var lead = leadToCall(ago(Duration.ofMinutes(1)), marta.id());
        assertThat(untold()).contains(lead);

        followUps.tell(lead);

        assertThat(told.of(lead)).singleElement().satisfies(event -> {
            assertThat(event.assignee()).isEqualTo(marta);
            assertThat(event.dueAt()).isEqualTo(event.lead().nextContactAt().orElseThrow());
        });
        assertThat(untold()).doesNotContain(lead);
    }

    @Test
    void isToldOnceHoweverManyNodesLook() throws Exception {
        var lead = leadToCall(ago(Duration.ofMinutes(1)), marta.id());
        Callable<Void> telling = () -> node.tell(lead);

        for (var done : threads.invokeAll(Collections.nCopies(8, telling))) {
            done.get();
        }

        assertThat(told.of(lead)).hasSize(1);
    }

    @Test
    void isToldAgainWhenItWasPutOffAndIsDueAgain() {
        var lead = leadToCall(ago(Duration.ofHours(2)), marta.id());
        followUps.tell(lead);
        tables.change(
                "update lead set next_contact_at = ? where id = ?", Timestamp.from(ago(Duration.ofHours(1))), lead);

        followUps.tell(lead);

        assertThat(told.of(lead)).hasSize(2);
    }

    @Test
    void isNotToldBeforeItsTimeNorForEverAfterwards() {
        var later = leadToCall(clock.instant().plusSeconds(600), marta.id());
        var longAgo = leadToCall(ago(FollowUps.TOLD_WITHIN.plusMinutes(1)), marta.id());
        var nobodys = leadToCall(ago(Duration.ofMinutes(1)), null);

        assertThat(untold()).doesNotContain(later, longAgo, nobodys);
        List.of(later, longAgo, nobodys).forEach(followUps::tell);

        assertThat(List.of(later, longAgo, nobodys))
                .allSatisfy(lead -> assertThat(told.of(lead)).isEmpty());
    }

    @Test
    void isNotToldToSomebodyWhoHasLeft() {
        var lead = leadToCall(ago(Duration.ofMinutes(1)), marta.id());
        tables.change("update app_user set active = false where id = ?", marta.id());

        assertThat(untold()).doesNotContain(lead);
        followUps.tell(lead);

        assertThat(told.of(lead)).isEmpty();
    }

    @Test
    void isTriedAgainWhenItCouldNotBeWrittenDown() {
        var lead = leadToCall(ago(Duration.ofMinutes(1)), marta.id());
        told.deaf(true);
        try {
            followUps.tell(lead);
        } catch (RuntimeException cannotHear) {
            assertThat(untold()).contains(lead);
        } finally {
            told.deaf(false);
        }

        followUps.tell(lead);

        assertThat(told.of(lead)).hasSize(1);
    }

    @Test
    void isForgottenWhenItCannotBeToldAnyMore() {
        var old = leadToCall(ago(Duration.ofDays(9)), marta.id());
        tables.change("insert into reminder (due_at, lead_id) select next_contact_at, id from lead where id = ?", old);

        assertThat(followUps.forgetLongPast()).isPositive();

        assertThat(tables.count("reminder where lead_id = ?", old)).isZero();
    }

    @Test
    void isNothingThatASalespersonTells() {
        chain.enters(marta.asCaller());

        assertThat(Refused.when(this::untold).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }
}
