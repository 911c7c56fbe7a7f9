package org.hotelleads.web.pms;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotelleads.pms.MatchReviews;
import org.hotelleads.pms.Review;
import org.hotelleads.pms.Review.Candidate;
import org.hotelleads.web.faces.NewestFirst;
import org.hotelleads.web.faces.NewestFirst.Part;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.Times;

/** Bookings of which nobody can tell by rule whose they are, and what somebody says of them. */
@Named
@ViewScoped
public class ReviewsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 20;

    @EJB
    private MatchReviews reviews;

    @Inject
    private PmsView page;

    @Inject
    private Notices notices;

    @Inject
    private Times times;

    private final NewestFirst shown = new NewestFirst();
    private transient List<Review> open;

    /** The open ones, newest first. */
    public List<Review> getOpen() {
        if (open == null) {
            read();
        }
        return open;
    }

    private void read() {
        open = page.isAllowed() ? shown.read(this::part) : List.of();
    }

    private Part<Review> part(Optional<String> cursor) {
        var read = reviews.open(page.hotel(), cursor, AT_ONCE);
        return new Part<>(read.reviews(), read.next());
    }

    /** Looks again, as the page does by itself. What somebody is at stays what they see. */
    public void look() {
        var drawn = open;
        open = null;
        if (!page.follow("reviews", getState())) {
            open = drawn;
        }
    }

    /** What the list looks like, in one word. */
    public String getState() {
        var seen = getOpen().stream().map(ReviewsView::seen).collect(Collectors.joining());
        return Integer.toHexString((page.getWaiting() + seen).hashCode());
    }

    private static String seen(Review review) {
        return review.candidates().stream()
                .map(lead -> lead.lead() + lead.status().name())
                .collect(Collectors.joining("", review.id() + review.what().name(), review.why()));
    }

    public boolean isMore() {
        getOpen();
        return shown.isMore();
    }

    public void showMore() {
        shown.showMore();
        open = null;
    }

    /** The booking is this lead's. */
    public void accept() {
        act("pms.review.accepted", () -> reviews.accept(pressed("review"), pressed("lead")));
    }

    /** The booking is none of these leads'. */
    public void reject() {
        act("pms.review.rejected", () -> reviews.reject(pressed("review")));
    }

    /** The booking is not this lead's, and that is never asked again. */
    public void never() {
        act("pms.review.neverSaid", () -> reviews.never(pressed("review"), pressed("lead")));
    }

    private void act(String done, Runnable work) {
        var isDone = notices.attempt(() -> {
            work.run();
            return true;
        });
        if (isDone) {
            notices.done(done);
        }
        open = null;
    }

    private static UUID pressed(String name) {
        return UUID.fromString(PmsView.parameters().get(name));
    }

    /** The days that a lead had wished for, by the calendar of the booking's hotel. */
    public String wished(Candidate lead, Review review) {
        return times.staying(
                lead.arrival(), lead.departure(), lead.month(), review.booking().zone());
    }
}
