package org.hotelleads.pms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotelleads.booking.BookingStatus.CANCELLED;
import static org.hotelleads.booking.BookingStatus.CONFIRMED;
import static org.hotelleads.booking.BookingStatus.NO_SHOW;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Role;
import org.hotelleads.booking.BookingRules;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.booking.LinkState;
import org.hotelleads.booking.OnCancel;
import org.hotelleads.duplicate.MergeWish;
import org.hotelleads.duplicate.Merges;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.FrontDesk;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.TestChain;
import org.hotelleads.inside.TestClock;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.pipeline.Pipeline;
import org.hotelleads.search.LeadFile;
import org.hotelleads.search.LeadFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was sold is off again, and what becomes of its lead. */
class CancellationIT extends InTheContainer {

    private static final Duration YESTERDAY = Duration.ofDays(1);
    private static final Duration GRACE_IS_OVER = Duration.ofHours(49);

    @Inject
    private FrontDesk desk;

    @Inject
    private HotelBookingRules rules;

    @Inject
    private BookingLinks links;

    @Inject
    private MatchReviews reviews;

    @Inject
    private Pipeline pipeline;

    @Inject
    private Merges merges;

    @Inject
    private LeadFiles files;

    @Inject
    private TestChain chain;

    @Inject
    private TestClock clock;

    private Hotel hotel;
    private Caller marta;
    private String email;
    private UUID lead;

    @BeforeEach
    void captureAna() {
        hotel = chain.openHotel();
        email = FrontDesk.newEmail();
        marta = chain.hire(Role.MANAGER, hotel).asCaller();
        lead = desk.wrote(hotel, YESTERDAY, "Ana Ruiz", email);
        chain.enters(marta);
    }

    private UUID booking(String id, BookingStatus status) {
        return desk.takes(desk.booking(hotel, id, status, email));
    }

    private LeadStatus status() {
        return files.open(lead).status();
    }

    private LeadFile.Booked booked(String id) {
        return files.open(lead).bookings().stream()
                .filter(one -> one.told().reservationId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void graceIsOver() {
        clock.forward(GRACE_IS_OVER);
        desk.decides();
    }

    @Test
    void theLeadIsOpenedAgainWhenTheGuestHasNotBookedAnewInTime() {
        booking("R-1", CONFIRMED);
        booking("R-1", CANCELLED);
        assertThat(status()).isEqualTo(LeadStatus.CONVERTED);
        assertThat(booked("R-1").state()).isEqualTo(LinkState.OFF);
        assertThat(booked("R-1").reopensAt()).isAfter(clock.instant());

        clock.forward(Duration.ofHours(47));
        desk.decides();
        assertThat(status()).isEqualTo(LeadStatus.CONVERTED);
        clock.forward(Duration.ofHours(2));
        desk.decides();

        assertThat(status()).isEqualTo(LeadStatus.FOLLOW_UP);
        assertThat(files.open(lead).nextContactAt()).isNotNull();
        assertThat(booked("R-1").reopensAt()).isNull();
        assertThat(files.open(lead).history())
                .last()
                .returns("PMS link", LeadFile.Step::by)
                .returns("BOOKING_OFF: R-1", LeadFile.Step::reason);
    }

    @Test
    void theLeadIsLostWhereTheHotelSaysSo() {
        rules.set(hotel.code(), new BookingRules(180, OnCancel.LOSE, false, ""));
        booking("R-1", CONFIRMED);
        booking("R-1", CANCELLED);

        graceIsOver();

        assertThat(status()).isEqualTo(LeadStatus.LOST);
    }

    @Test
    void whoBooksAnewInTimeStaysConverted() {
        booking("R-1", CONFIRMED);
        booking("R-1", CANCELLED);
        booking("R-2", CONFIRMED);

        graceIsOver();

        assertThat(status()).isEqualTo(LeadStatus.CONVERTED);
        assertThat(booked("R-2").state()).isEqualTo(LinkState.WON);
        assertThat(files.open(lead).history()).hasSize(2);
    }

    @Test
    void theLastOfSeveralBookingsThatIsOffOpensTheLeadAgain() {
        booking("R-1", CONFIRMED);
        booking("R-2", CONFIRMED);
        booking("R-1", CANCELLED);
        graceIsOver();
        assertThat(status()).isEqualTo(LeadStatus.CONVERTED);

        booking("R-2", CANCELLED);
        graceIsOver();

        assertThat(status()).isEqualTo(LeadStatus.FOLLOW_UP);
        assertThat(reviews.count()).isZero();
    }

    @Test
    void whatIsOnAgainBeforeTheLeadWasOpenedLeavesNoTrace() {
        booking("R-1", CONFIRMED);
        booking("R-1", CANCELLED);
        booking("R-1", CONFIRMED);

        graceIsOver();

        assertThat(status()).isEqualTo(LeadStatus.CONVERTED);
        assertThat(booked("R-1").state()).isEqualTo(LinkState.WON);
        assertThat(files.open(lead).history()).hasSize(2);
    }

    @Test
    void whatIsOnAgainAfterTheLeadWasOpenedConvertsItOnceMore() {
        booking("R-1", CONFIRMED);
        booking("R-1", CANCELLED);
        graceIsOver();

        booking("R-1", CONFIRMED);

        assertThat(status()).isEqualTo(LeadStatus.CONVERTED);
        assertThat(files.open(lead).history()).last().returns("BOOKING_BACK: R-1", LeadFile.Step::reason);
        booking("R-1", CANCELLED);
        graceIsOver();
        assertThat(status()).isEqualTo(LeadStatus.FOLLOW_UP);
    }

    @Test
    void whoDoesNotComeHasBoughtAllTheSame() {
        booking("R-1", CONFIRMED);
        booking("R-1", NO_SHOW);

        graceIsOver();

        assertThat(status()).isEqualTo(LeadStatus.CONVERTED);
        assertThat(booked("R-1").state()).isEqualTo(LinkState.WON);
    }

    @Test
    void whoDoesNotComeHasCancelledWhereTheHotelSaysSo() {
        rules.set(hotel.code(), new BookingRules(180, OnCancel.REOPEN, true, ""));
        booking("R-1", CONFIRMED);
        booking("R-1", NO_SHOW);
        assertThat(booked("R-1").state()).isEqualTo(LinkState.OFF);

        graceIsOver();

        assertThat(status()).isEqualTo(LeadStatus.FOLLOW_UP);
    }

    @Test
    void whatAPersonHasConvertedIsNotOpenedAgainButFlagged() {
        pipeline.move(lead, StatusMove.converted(), Optional.empty());
        var booking = booking("R-1", CONFIRMED);
        links.link(booking, lead);
        assertThat(booked("R-1").converted()).isFalse();

        booking("R-1", CANCELLED);
        graceIsOver();

        assertThat(status()).isEqualTo(LeadStatus.CONVERTED);
        assertThat(open()).singleElement().satisfies(review -> {
            assertThat(review.what()).isEqualTo(Review.What.CHANGED);
            assertThat(review.why()).isEqualTo("cancelledByHand");
            assertThat(review.booking().id()).isEqualTo(booking);
        });
    }

    private List<Review> open() {
        return reviews.open(Optional.of(hotel.code()), Optional.empty(), 10).reviews();
    }

    @Test
    void theFlagStaysAsLongAsNobodyHasAnswered() {
        pipeline.move(lead, StatusMove.converted(), Optional.empty());
        booking("R-1", CONFIRMED);
        booking("R-1", CANCELLED);
        desk.takes(desk.booking(hotel, "R-1", CANCELLED, email).confirmedAs("4711"));
        assertThat(open()).hasSize(1);

        pipeline.move(lead, StatusMove.contacted(), Optional.empty());
        desk.takes(desk.booking(hotel, "R-1", CANCELLED, email).confirmedAs("4712"));

        assertThat(open()).isEmpty();
    }

    @Test
    void whatAPersonHasMovedSinceIsLeftAlone() {
        booking("R-1", CONFIRMED);
        booking("R-1", CANCELLED);
        pipeline.move(lead, StatusMove.contacted(), Optional.empty());

        graceIsOver();

        assertThat(status()).isEqualTo(LeadStatus.CONTACTED);
    }

    @Test
    void undoRestoresWhatTheLeadWasAndNeverLinksThemAgain() {
        var booking = booking("R-1", CONFIRMED);
        assertThat(status()).isEqualTo(LeadStatus.CONVERTED);

        links.undo(lead, booking);
        desk.decides();
        desk.takes(desk.booking(hotel, "R-1", CONFIRMED, email).confirmedAs("4711"));

        assertThat(status()).isEqualTo(LeadStatus.NEW);
        assertThat(files.open(lead).history())
                .last()
                .returns("Marta", LeadFile.Step::by)
                .returns("BOOKING_UNDONE: R-1", LeadFile.Step::reason);
        assertThat(booked("R-1").isInForce()).isFalse();
        assertThat(booked("R-1").endedBy()).isEqualTo("Marta");
    }

    @Test
    void undoRestoresTheNextContactToo() {
        var tomorrow = clock.instant().plus(YESTERDAY).truncatedTo(ChronoUnit.MILLIS);
        pipeline.move(lead, StatusMove.followUpAt(tomorrow), Optional.empty());

        links.undo(lead, booking("R-1", CONFIRMED));

        assertThat(status()).isEqualTo(LeadStatus.FOLLOW_UP);
        assertThat(files.open(lead).nextContactAt()).isEqualTo(tomorrow);
    }

    @Test
    void undoOfOneRoomAfterTheOtherRestoresWhatTheLeadWas() {
        var first = booking("R-1", CONFIRMED);
        var second = booking("R-2", CONFIRMED);

        links.undo(lead, first);
        assertThat(status()).isEqualTo(LeadStatus.CONVERTED);
        links.undo(lead, second);

        assertThat(status()).isEqualTo(LeadStatus.NEW);
    }

    @Test
    void theSurvivorOfAMergeGetsTheBooking() {
        var other = mergedIntoAnother();

        booking("R-1", CONFIRMED);

        assertThat(files.open(other).status()).isEqualTo(LeadStatus.CONVERTED);
        assertThat(files.open(other).bookings()).hasSize(1);
        booking("R-1", CANCELLED);
        graceIsOver();
        assertThat(files.open(other).status()).isEqualTo(LeadStatus.FOLLOW_UP);
    }

    private UUID mergedIntoAnother() {
        var other = desk.wrote(hotel, YESTERDAY.plusHours(1), "Ana Ruiz", null);
        merges.merge(other, lead, MergeWish.asProposed());
        return other;
    }

    @Test
    void aBookingOfALeadThatWasMergedSinceIsItsSurvivors() {
        booking("R-1", BookingStatus.TENTATIVE);
        var other = mergedIntoAnother();

        booking("R-1", CONFIRMED);

        assertThat(files.open(other).status()).isEqualTo(LeadStatus.CONVERTED);
        links.undo(other, booked("R-1").booking());
        desk.decides();
        assertThat(files.open(other).status()).isEqualTo(LeadStatus.NEW);
        assertThat(files.open(other).bookings()).noneMatch(LeadFile.Booked::isInForce);
    }
}
