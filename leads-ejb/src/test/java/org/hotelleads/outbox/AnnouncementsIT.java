package org.hotelleads.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Role;
import org.hotelleads.access.User;
import org.hotelleads.capture.Capture;
import org.hotelleads.conversation.SomeMessage;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.lead.FollowUpDue;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.LeadAssigned;
import org.hotelleads.lead.LeadCommented;
import org.hotelleads.lead.Leads;
import org.hotelleads.lead.LeadsHandedOver;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to leads is written into the outbox with it, for those whom it concerns. */
class AnnouncementsIT extends InTheContainer {

    @Inject
    private Capture capture;

    @Inject
    private Leads leads;

    @Inject
    private HotelNotices notices;

    @Inject
    private Outbox outbox;

    @Inject
    private TestChain chain;

    @Inject
    private Tables tables;

    @Inject
    private Event<Object> events;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    private Hotel hotel;
    private User marta;
    private User other;

    @BeforeEach
    void aHotelWithTwoPeople() {
        hotel = chain.openHotel();
        marta = withMail(chain.hire(Role.SALES, hotel));
        other = withMail(chain.hire(Role.SALES, hotel));
        chain.enters(Caller.system("Test"));
    }

    private User withMail(User user) {
        tables.change("update app_user set email = login || '@example.org' where id = ?", user.id());
        return user;
    }

    private UUID captured() {
        return capture.take(SomeMessage.saying("Hola, soy Ana Ruiz, mi correo es ana@example.org")
                        .to(hotel.code())
                        .event())
                .lead();
    }

    private List<OutboxRow> written() {
        return outbox.page(Optional.empty(), Optional.empty(), 50, Optional.empty()).rows().stream()
                .filter(row -> row.receiver().contains(marta.login())
                        || row.receiver().contains(other.login())
                        || hotel.code().equals(row.hotel()))
                .toList();
    }

    private interface Telling {
        Object about(Lead lead, User marta, User other);
    }

    private void tell(UUID lead, Telling telling) throws Exception {
        transaction.begin();
        var people = chain.again(marta, other);
        events.fire(telling.about(leads.get(lead), people.get(0), people.get(1)));
        transaction.commit();
    }

    private static LeadAssigned assigned(Lead lead, User to, Long byUser, boolean amongMany) {
        return new LeadAssigned(lead, Optional.empty(), Optional.of(to), "Emma", byUser, Instant.EPOCH, amongMany);
    }

    @Test
    void aHotelWithoutAddressesWritesNothing() {
        captured();

        assertThat(written()).isEmpty();
    }

    @Test
    void eachAddressIsToldOfANewLeadInItsLanguage() {
        notices.add(hotel.code(), new Notice("Front@Example.org", "en"));
        notices.add(hotel.code(), new Notice("jefe@example.org", "es"));
        var lead = captured();

        assertThat(written()).hasSize(2).allSatisfy(row -> {
            assertThat(row.lead()).isEqualTo(lead);
            assertThat(row.state()).isEqualTo(OutboxState.WAITING);
        });
        assertThat(written()).extracting(OutboxRow::receiver).contains("front@example.org", "jefe@example.org");
        assertThat(written())
                .extracting(OutboxRow::subject)
                .anyMatch(subject -> subject.startsWith("New lead: Ana Ruiz"))
                .anyMatch(subject -> subject.startsWith("Nuevo lead: Ana Ruiz"));
        assertThat(tables.count("outbox where lead_id = ? and text like '%> Hola, soy Ana Ruiz%'", lead))
                .isEqualTo(2);
    }

    @Test
    void whoeverGetsALeadIsMailedUnlessTheyTookItOrGotMany() throws Exception {
        var lead = captured();
        tell(lead, (known, to, by) -> assigned(known, to, by.id(), false));
        assertThat(written())
                .singleElement()
                .returns(Occasion.ASSIGNED, OutboxRow::occasion)
                .returns("Marta", OutboxRow::person);

        tell(lead, (known, to, by) -> assigned(known, to, to.id(), false));
        tell(lead, (known, to, by) -> assigned(known, to, by.id(), true));
        assertThat(written()).hasSize(1);
    }

    @Test
    void whatWasTakenBackIsNeverTold() throws Exception {
        var lead = captured();
        transaction.begin();
        events.fire(assigned(leads.get(lead), chain.again(marta).get(0), null, false));
        transaction.rollback();

        assertThat(written()).isEmpty();
    }

    @Test
    void aReminderAndAHandingOverAreWrittenOnceHoweverOftenTheyAreTold() throws Exception {
        var lead = captured();
        for (var time = 0; time < 3; time++) {
            tell(lead, (known, to, by) -> new FollowUpDue(known, to, Instant.EPOCH));
            tell(lead, (known, to, by) -> new LeadsHandedOver("run-" + lead, to, 12, "Emma", "q=ana"));
        }

        assertThat(written())
                .extracting(OutboxRow::occasion)
                .containsExactlyInAnyOrder(Occasion.FOLLOW_UP_DUE, Occasion.HANDED_OVER);
        assertThat(written()).extracting(OutboxRow::subject).contains("12 leads para usted");
    }

    @Test
    void mentionedPeopleAreMailedButNotTheAuthor() throws Exception {
        var lead = captured();
        tell(
                lead,
                (known, to, by) -> new LeadCommented(
                        known, known.comment("@Marta mira esto", by.id(), "Emma", clock.instant()), Set.of(to, by)));

        assertThat(written())
                .singleElement()
                .returns(Occasion.MENTIONED, OutboxRow::occasion)
                .returns(marta.login() + "@example.org", OutboxRow::receiver);
    }

    @Test
    void whoHasNoAddressGetsNothing() throws Exception {
        tables.change("update app_user set email = null where id = ?", marta.id());
        tell(captured(), (known, to, by) -> assigned(known, to, by.id(), false));

        assertThat(written()).isEmpty();
    }

    @Test
    void nobodySeesOrResendsTheMailOfAnotherHotel() {
        notices.add(hotel.code(), new Notice("front@example.org", "en"));
        captured();
        var mail = written().get(0).id();
        chain.enters(chain.hire(Role.MANAGER, chain.openHotel()).asCaller());

        assertThat(written()).isEmpty();
        assertThat(Refused.when(() -> outbox.resend(mail)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(Refused.when(() -> notices.of(hotel.code())).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        chain.enters(chain.hire(Role.SALES, hotel).asCaller());
        assertThat(Refused.when(() -> outbox.resend(mail)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void aManagerSeesTheMailOfTheirHotelsPageByPage() {
        notices.add(hotel.code(), new Notice("a@example.org", "en"));
        notices.add(hotel.code(), new Notice("b@example.org", "en"));
        notices.add(hotel.code(), new Notice("c@example.org", "en"));
        captured();
        chain.enters(chain.hire(Role.MANAGER, hotel).asCaller());

        var first = outbox.page(Optional.of(Way.MAIL), Optional.of(OutboxState.WAITING), 2, Optional.empty());
        var second = outbox.page(Optional.of(Way.MAIL), Optional.of(OutboxState.WAITING), 2, first.next());
        assertThat(first.rows()).hasSize(2);
        assertThat(second.rows()).hasSize(1).doesNotContainAnyElementsOf(first.rows());
        assertThat(second.next()).isEmpty();
        assertThat(outbox.page(Optional.of(Way.WEBHOOK), Optional.empty(), 2, Optional.empty())
                        .rows())
                .isEmpty();
    }
}
