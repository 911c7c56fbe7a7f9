package org.hotelleads.pms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotelleads.booking.BookingStatus.CONFIRMED;
import static org.hotelleads.booking.BookingStatus.TENTATIVE;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Permission;
import org.hotelleads.booking.BookingDraft;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.Evidence;
import org.hotelleads.booking.LinkState;
import org.hotelleads.booking.MatchRule;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.booking.Price;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.FrontDesk;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.inside.TestClock;
import org.hotelleads.inside.WhatWasTold;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.LeadStatusChanged;
import org.hotelleads.search.LeadFile;
import org.hotelleads.search.LeadFiles;
import org.hotelleads.search.LeadFilter;
import org.hotelleads.search.LeadSearch;
import org.hotelleads.search.Period;
import org.hotelleads.search.Won.Money;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bookings are sent, and find the leads whose doing they are. */
class BookingDeskIT extends InTheContainer {

    private static final Duration YESTERDAY = Duration.ofDays(1);

    @Inject
    private FrontDesk desk;

    @Inject
    private BookingDesk bookings;

    @Inject
    private BookingList list;

    @Inject
    private PmsConnections connections;

    @Inject
    private PmsCleaning cleaning;

    @Inject
    private LeadFiles files;

    @Inject
    private LeadSearch search;

    @Inject
    private TestChain chain;

    @Inject
    private Tables tables;

    @Inject
    private TestClock clock;

    @Inject
    private WhatWasTold told;

    private Hotel hotel;
    private String email;

    @BeforeEach
    void openTheDesk() {
        hotel = chain.openHotel();
        email = FrontDesk.newEmail();
        chain.enters(Caller.system("Test"));
    }

    private UUID ana() {
        return desk.wrote(hotel, YESTERDAY, "Ana Ruiz", email);
    }

    private LeadStatus status(UUID lead) {
        return files.open(lead).status();
    }

    private LeadFile.Booked booked(UUID lead) {
        return files.open(lead).bookings().get(0);
    }

    @Test
    void aBookingConvertsTheLeadOfItsGuest() {
        var lead = ana();

        desk.takes(desk.booking(hotel, "R-1", CONFIRMED, email).confirmedAs("4711"));

        assertThat(files.open(lead).history())
                .last()
                .returns(LeadStatus.NEW, LeadFile.Step::from)
                .returns(LeadStatus.CONVERTED, LeadFile.Step::to)
                .returns("PMS link", LeadFile.Step::by)
                .returns("BOOKED: 4711", LeadFile.Step::reason);
        assertThat(told.movesOf(lead)).extracting(LeadStatusChanged::to).containsExactly(LeadStatus.CONVERTED);
    }

    @Test
    void theLeadTellsByWhatItsBookingWasFound() {
        var lead = ana();

        desk.takes(desk.booking(hotel, "R-1", CONFIRMED, email));

        var booked = booked(lead);
        assertThat(booked.state()).isEqualTo(LinkState.WON);
        assertThat(booked.rule()).isEqualTo(MatchRule.EMAIL);
        assertThat(booked.evidence()).contains(new Evidence("email", PersonRole.BOOKER, true));
        assertThat(booked.converted()).isTrue();
        assertThat(booked.guest()).isEqualTo("Ana Ruiz");
        assertThat(booked.told().reservationId()).isEqualTo("R-1");
        assertThat(booked.told().total().amount()).isEqualByComparingTo("240.00");
    }

    @Test
    void whatWasSoldIsAddedUp() {
        ana();
        desk.takes(desk.booking(hotel, "R-1", CONFIRMED, email));
        desk.takes(desk.booking(hotel, "R-2", CONFIRMED, email));

        var won = search.won(ofTheHotel());

        assertThat(won.bookings()).isEqualTo(2);
        assertThat(won.nights()).isEqualTo(6);
        assertThat(won.revenue()).containsExactly(new Money("EUR", new BigDecimal("480.00")));
        assertThat(won.directShare()).contains(1.0);
        assertThat(won.byChannel()).singleElement().satisfies(part -> assertThat(part.leads())
                .isEqualTo(1));
        assertThat(won.window()).isPresent();
    }

    private LeadFilter ofTheHotel() {
        return new LeadFilter(Set.of(), Set.of(), Set.of(), Set.of(hotel.code()), Period.ALWAYS, "", Set.of(), null);
    }

    @Test
    void aLeadThatIsCapturedAfterItsBookingConvertsIfItWroteBefore() {
        desk.takes(desk.booking(hotel, "R-1", CONFIRMED, email));
        var lead = ana();
        assertThat(status(lead)).isEqualTo(LeadStatus.NEW);
        assertThat(tables.count("lead_to_match where lead_id = ?", lead)).isPositive();

        desk.decides();

        assertThat(status(lead)).isEqualTo(LeadStatus.CONVERTED);
        assertThat(tables.count("lead_to_match where lead_id = ?", lead)).isZero();
    }

    @Test
    void aLeadThatSaysItsEmailLaterFindsItsBookingThen() {
        var talk = UUID.randomUUID().toString();
        var lead = desk.wrote(hotel, YESTERDAY, talk, "Ana Ruiz", null, null);
        desk.takes(
                desk.booking(hotel, "R-1", CONFIRMED).person(BookingPerson.of(PersonRole.BOOKER, null, null, email)));
        assertThat(status(lead)).isEqualTo(LeadStatus.NEW);

        desk.wrote(hotel, Duration.ZERO, talk, null, email, null);
        desk.decides();

        assertThat(status(lead)).isEqualTo(LeadStatus.CONVERTED);
    }

    @Test
    void whoHadBookedBeforeTheyWroteIsKnownAsAGuestAndDoesNotConvert() {
        desk.takes(desk.booking(hotel, "R-1", CONFIRMED, email)
                .bookedAt(clock.instant().minus(Duration.ofDays(3))));
        var lead = ana();

        desk.decides();

        assertThat(status(lead)).isEqualTo(LeadStatus.NEW);
        assertThat(files.open(lead).bookings()).isEmpty();
        assertThat(files.open(lead).earlier())
                .singleElement()
                .satisfies(earlier -> assertThat(earlier.told().reservationId()).isEqualTo("R-1"));
    }

    @Test
    void whatIsNotSoldYetConvertsWhenItIs() {
        var lead = ana();
        desk.takes(desk.booking(hotel, "R-1", TENTATIVE, email));
        assertThat(status(lead)).isEqualTo(LeadStatus.NEW);
        assertThat(booked(lead).state()).isEqualTo(LinkState.PENDING);

        desk.takes(desk.booking(hotel, "R-1", CONFIRMED, email));

        assertThat(status(lead)).isEqualTo(LeadStatus.CONVERTED);
        assertThat(booked(lead).state()).isEqualTo(LinkState.WON);
    }

    @Test
    void anOlderVersionThatComesLateChangesNothing() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var lead = ana();
        desk.takes(desk.booking(hotel, "R-1", CONFIRMED, email).updatedAt(now, true));

        var late = desk.reports(desk.booking(hotel, "R-1", TENTATIVE, email).updatedAt(now.minusSeconds(60), true));
        desk.decides();

        assertThat(late.duplicate()).isTrue();
        assertThat(booked(lead).told().status()).isEqualTo(CONFIRMED);
        assertThat(status(lead)).isEqualTo(LeadStatus.CONVERTED);
    }

    @Test
    void theSameOnceMoreIsNoNews() {
        var draft = desk.booking(hotel, "R-1", CONFIRMED, email);

        var first = desk.reports(draft);
        var second = desk.reports(draft);

        assertThat(first.duplicate()).isFalse();
        assertThat(second.duplicate()).isTrue();
        assertThat(second.booking()).isEqualTo(first.booking());
        assertThat(tables.count("booking where property = ?", hotel.code())).isEqualTo(1);
    }

    @Test
    void aNoticeIsTakenOnce() {
        var key = UUID.randomUUID().toString();
        desk.reports("api", key, desk.booking(hotel, "R-1", TENTATIVE, email));

        var again = desk.reports("api", key, desk.booking(hotel, "R-1", CONFIRMED, email));

        assertThat(again.duplicate()).isTrue();
        assertThat(tables.text("select status::text from booking where id = ?", again.booking()))
                .isEqualTo("TENTATIVE");
    }

    @Test
    void allRoomsOfAGroupAreTheLeadsThatHasOne() {
        var lead = ana();
        desk.takes(desk.booking(hotel, "R-1", CONFIRMED, email).inGroup("G-1"));
        var second = desk.booking(hotel, "R-2", CONFIRMED)
                .inGroup("G-1")
                .person(BookingPerson.of(PersonRole.PRIMARY_GUEST, "Luis", "Vega", null));

        desk.takes(second);

        assertThat(files.open(lead).bookings())
                .extracting(one -> one.told().reservationId())
                .containsExactlyInAnyOrder("R-1", "R-2");
        assertThat(files.open(lead).bookings())
                .extracting(LeadFile.Booked::state)
                .containsOnly(LinkState.WON);
    }

    @Test
    void whatMakesNoSenseIsRefusedWithItsField() {
        var now = clock.instant();
        assertThat(Refused.fields(() -> take(draft().stay(null, null)))).containsExactly("arrival");
        assertThat(Refused.fields(() -> take(draft().total(BigDecimal.TEN, null, Price.Basis.UNKNOWN))))
                .containsExactly("total.currency");
        assertThat(Refused.keys(() -> take(draft().updatedAt(now.plus(YESTERDAY), true))))
                .containsExactly("BookingFlaw.UPDATED_IN_FUTURE");
        assertThat(tables.count("booking where property = ?", hotel.code())).isZero();
    }

    private BookingDraft draft() {
        return desk.booking(hotel, "R-1", CONFIRMED, email);
    }

    private Received take(BookingDraft draft) {
        return bookings.take("api", null, draft.booking(), "{}");
    }

    @Test
    void aKeyReportsBookingsOfItsHotelsOnly() {
        chain.enters(TestChain.bot(chain.openHotel(), Permission.LINK_BOOKINGS));
        assertThat(Refused.when(() -> take(draft())).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(tables.count("pms_property where property = ?", hotel.code()))
                .isZero();

        chain.enters(TestChain.bot(hotel, Permission.READ_LEADS));
        assertThat(Refused.when(() -> take(draft())).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);

        chain.enters(TestChain.bot(hotel, Permission.LINK_BOOKINGS));
        assertThat(take(draft()).knownProperty()).isTrue();
    }

    @Test
    void bookingsOfAPropertyThatNobodyKnowsWaitUntilSomebodySaysWhichHotelItIs() {
        var lead = ana();
        var property = "P-" + UUID.randomUUID();
        var received = desk.reports(unknown(property));
        desk.decides();
        assertThat(received.knownProperty()).isFalse();
        assertThat(status(lead)).isEqualTo(LeadStatus.NEW);
        assertThat(connections.get("api").properties()).anySatisfy(one -> {
            assertThat(one.code()).isEqualTo(property);
            assertThat(one.hotel()).isNull();
            assertThat(one.waiting()).isEqualTo(1);
        });

        connections.map("api", property, hotel.code());
        desk.decides();

        assertThat(status(lead)).isEqualTo(LeadStatus.CONVERTED);
    }

    private BookingDraft unknown(String property) {
        var now = clock.instant();
        var stay = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return new BookingDraft(property, "R-1")
                .status(CONFIRMED, "ok")
                .bookedAt(now)
                .updatedAt(now, true)
                .stay(stay, stay.plusDays(2))
                .person(BookingPerson.of(PersonRole.BOOKER, "Ana", "Ruiz", email));
    }

    @Test
    void whoeverSeesNotTheHotelSeesNotItsBookings() {
        desk.takes(draft());
        var all = new BookingFilter(Set.of(), BookingFilter.Kind.ALL, email);

        assertThat(list.page(all, Optional.empty(), 10).rows()).singleElement().satisfies(row -> assertThat(row.hotel())
                .isEqualTo(hotel.code()));
        chain.enters(TestChain.bot(hotel, Permission.READ_LEADS));
        assertThat(list.page(all, Optional.empty(), 10).rows()).hasSize(1);
        chain.enters(TestChain.bot(chain.openHotel(), Permission.READ_LEADS));
        assertThat(list.page(all, Optional.empty(), 10).rows()).isEmpty();
    }

    @Test
    void whatWasSentIsEncipheredAndForgottenInTime() {
        var booking = desk.reports(draft()).booking();
        assertThat(tables.text("select content from booking_raw where booking_id = ?", booking))
                .isNotBlank()
                .doesNotContain("R-1");

        cleaning.forgetOld();
        assertThat(tables.count("booking_raw where booking_id = ?", booking)).isEqualTo(1);
        clock.forward(Duration.ofDays(31));
        cleaning.forgetOld();

        assertThat(tables.count("booking_raw where booking_id = ?", booking)).isZero();
        assertThat(tables.count("booking where id = ?", booking)).isEqualTo(1);
    }
}
