package org.hotelleads.pms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotelleads.booking.BookingStatus.CONFIRMED;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Role;
import org.hotelleads.booking.BookingDraft;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.LinkState;
import org.hotelleads.booking.MatchRule;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.FrontDesk;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.TestChain;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.search.LeadFile;
import org.hotelleads.search.LeadFiles;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where no rule can tell whose a booking is, people are asked. */
class MatchReviewsIT extends InTheContainer {

    private static final Duration YESTERDAY = Duration.ofDays(1);

    @Inject
    private FrontDesk desk;

    @Inject
    private MatchReviews reviews;

    @Inject
    private BookingLinks links;

    @Inject
    private BookingList bookings;

    @Inject
    private PmsConnections connections;

    @Inject
    private LeadFiles files;

    @Inject
    private TestChain chain;

    private Hotel hotel;
    private Caller marta;
    private String email;
    private String phone;
    private UUID ana;
    private UUID luis;

    /** Whoever has booked has the email of one lead and the phone of another. */
    @BeforeEach
    void captureTwo() {
        hotel = chain.openHotel();
        email = FrontDesk.newEmail();
        phone = "+346" + String.format("%08d", Math.floorMod(email.hashCode(), 100_000_000));
        marta = chain.hire(Role.MANAGER, hotel).asCaller();
        ana = desk.wrote(hotel, YESTERDAY, "Ana Ruiz", email);
        luis = desk.wrote(hotel, YESTERDAY, UUID.randomUUID().toString(), "Luis Vega", null, phone);
        chain.enters(marta);
    }

    private BookingDraft ofBoth() {
        return desk.booking(hotel, "R-1", CONFIRMED)
                .person(BookingPerson.of(PersonRole.BOOKER, null, null, email, phone));
    }

    private List<Review> open() {
        return reviews.open(Optional.of(hotel.code()), Optional.empty(), 10).reviews();
    }

    private UUID question() {
        desk.takes(ofBoth());
        return open().get(0).id();
    }

    private LeadStatus status(UUID lead) {
        return files.open(lead).status();
    }

    @Test
    void keysOfTwoLeadsAreAQuestion() {
        desk.takes(ofBoth());

        assertThat(status(ana)).isEqualTo(LeadStatus.NEW);
        assertThat(status(luis)).isEqualTo(LeadStatus.NEW);
        assertThat(reviews.count()).isEqualTo(1);
        assertThat(open()).singleElement().satisfies(review -> {
            assertThat(review.what()).isEqualTo(Review.What.DOUBT);
            assertThat(review.why()).isEqualTo("keysDisagree");
            assertThat(review.booking().booking().reservationId()).isEqualTo("R-1");
            assertThat(review.candidates()).extracting(Review.Candidate::lead).containsExactlyInAnyOrder(ana, luis);
        });
    }

    @Test
    void whomAPersonNamesIsConvertedByThem() {
        reviews.accept(question(), luis);

        assertThat(status(luis)).isEqualTo(LeadStatus.CONVERTED);
        assertThat(files.open(luis).history()).last().returns("Marta", LeadFile.Step::by);
        assertThat(files.open(luis).bookings()).singleElement().satisfies(booked -> {
            assertThat(booked.rule()).isEqualTo(MatchRule.BY_HAND);
            assertThat(booked.madeBy()).isEqualTo("Marta");
        });
        desk.decides();
        assertThat(open()).noneMatch(review -> review.what() == Review.What.DOUBT);
        assertThat(status(ana)).isEqualTo(LeadStatus.NEW);
    }

    @Test
    void noneOfTheseIsNotAskedAgainUntilSomethingIsNew() {
        reviews.reject(question());
        desk.takes(ofBoth().confirmedAs("4711"));
        assertThat(open()).isEmpty();

        var third = desk.wrote(hotel, YESTERDAY, "Ana Ruiz", null);
        desk.takes(desk.booking(hotel, "R-1", CONFIRMED)
                .person(BookingPerson.of(PersonRole.BOOKER, "Luis", "Vega", email, phone)));

        assertThat(open()).hasSize(1);
        assertThat(status(third)).isEqualTo(LeadStatus.NEW);
    }

    @Test
    void whatIsNeverALeadsIsTheOthers() {
        reviews.never(question(), luis);
        desk.decides();

        assertThat(status(ana)).isEqualTo(LeadStatus.CONVERTED);
        assertThat(status(luis)).isEqualTo(LeadStatus.NEW);
        assertThat(open()).isEmpty();
    }

    @Test
    void whoHasAnsweredIsNotAnsweredAgain() {
        var question = question();
        reviews.accept(question, ana);

        assertThat(Refused.when(() -> reviews.accept(question, luis)).kind())
                .isIn(Refusal.Kind.NOT_FOUND, Refusal.Kind.CONFLICT);
        assertThat(status(luis)).isEqualTo(LeadStatus.NEW);
    }

    @Test
    void whatPeopleSayMovesABookingFromOneLeadToAnother() {
        var booking = desk.takes(desk.booking(hotel, "R-1", CONFIRMED, email));
        assertThat(status(ana)).isEqualTo(LeadStatus.CONVERTED);

        links.link(booking, luis);
        desk.decides();

        assertThat(status(ana)).isEqualTo(LeadStatus.NEW);
        assertThat(status(luis)).isEqualTo(LeadStatus.CONVERTED);
        assertThat(files.open(luis).bookings()).singleElement().returns(LinkState.WON, LeadFile.Booked::state);
    }

    @Test
    void aConnectionOnTrialOnlyProposesUntilItIsSwitchedOn() {
        chain.enters(Caller.system("Test"));
        var trial = connections.connect(
                PmsKind.BOOKING_API,
                hotel.code(),
                new PmsWish("Trial", null, Map.of(PmsSetting.SECRET, "whsec_c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0")));
        desk.reports(trial, null, desk.booking(hotel, "R-7", CONFIRMED, email));
        desk.decides();

        assertThat(status(ana)).isEqualTo(LeadStatus.NEW);
        assertThat(open()).singleElement().satisfies(review -> {
            assertThat(review.what()).isEqualTo(Review.What.PROPOSAL);
            assertThat(review.candidates()).singleElement().returns(ana, Review.Candidate::lead);
        });
        connections.switchTo(trial, PmsMode.ACTIVE);
        desk.decides();

        assertThat(status(ana)).isEqualTo(LeadStatus.CONVERTED);
        assertThat(open()).isEmpty();
    }

    @Test
    void nobodyOfAnotherHotelSeesOrAnswers() {
        var question = question();
        var booking = open().get(0).booking().id();
        chain.enters(chain.hire(Role.MANAGER, chain.openHotel()).asCaller());

        assertThat(reviews.count()).isZero();
        assertThat(reviews.open(Optional.empty(), Optional.empty(), 10).reviews())
                .isEmpty();
        assertThat(Refused.when(this::open).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(bookings.page(BookingFilter.everything(), Optional.empty(), 10)
                        .rows())
                .isEmpty();
        assertThat(Refused.when(() -> reviews.accept(question, ana)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(Refused.when(() -> reviews.reject(question)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(Refused.when(() -> reviews.never(question, ana)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(Refused.when(() -> links.link(booking, ana)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        chain.enters(marta);
        assertThat(open()).hasSize(1);
    }

    @Test
    void nobodyOfAnotherHotelUndoes() {
        var booking = desk.takes(desk.booking(hotel, "R-1", CONFIRMED, email));
        chain.enters(chain.hire(Role.MANAGER, chain.openHotel()).asCaller());

        assertThat(Refused.when(() -> links.undo(ana, booking)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);

        chain.enters(marta);
        assertThat(status(ana)).isEqualTo(LeadStatus.CONVERTED);
    }

    @Test
    void aBookingIsNoLeadsOfAnotherHotel() {
        var elsewhere = chain.openHotel();
        var stranger = desk.wrote(elsewhere, YESTERDAY, "Eva Sol", null);
        var booking = desk.takes(desk.booking(hotel, "R-1", CONFIRMED));
        chain.enters(Caller.system("Test"));

        assertThat(Refused.when(() -> links.link(booking, stranger)).kind()).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void aLeadIsToldByItsNumberWhateverElseTheBookingSays() {
        var reference = files.open(luis).reference();

        desk.takes(desk.booking(hotel, "R-1", CONFIRMED)
                .knownAs("leadReference", reference)
                .person(BookingPerson.of(PersonRole.BOOKER, "Eva", "Sol", null)));

        assertThat(status(luis)).isEqualTo(LeadStatus.CONVERTED);
        assertThat(files.open(luis).bookings()).singleElement().returns(MatchRule.REFERENCE, LeadFile.Booked::rule);
    }
}
