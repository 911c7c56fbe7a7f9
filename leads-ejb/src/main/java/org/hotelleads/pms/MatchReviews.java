package org.hotelleads.pms;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.pms.link.Answering;
import org.hotelleads.system.Refusal;

/** Bookings that wait for a person's word, of the caller's hotels. */
@Stateless
public class MatchReviews {

    @Inject
    private ReviewRows rows;

    @Inject
    private Answering answering;

    @Inject
    private Hotels hotels;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Diary diary;

    /**
     * The open questions, newest first.
     *
     * @param hotel its code; empty for all that the caller may see
     * @param cursor with which the page before ended
     */
    @Requires(Permission.REVIEW_MATCHES)
    public Review.Page open(Optional<String> hotel, Optional<String> cursor, int most) {
        return rows.open(bounds(hotel), cursor.map(PlaceInList::decode), most);
    }

    /** How many there are; {@link KnownPms#MANY} stands for that many or more. */
    @Requires(Permission.REVIEW_MATCHES)
    public int count() {
        return rows.count(bounds(Optional.empty()), KnownPms.MANY);
    }

    /** The booking is this lead's: somebody has looked. */
    @Requires(Permission.REVIEW_MATCHES)
    public void accept(UUID review, UUID lead) {
        var hotel = rows.hotelOf(review(review)).orElse(null);
        answering.accept(review, lead);
        diary.note(Deed.BOOKING_LINKED, lead, hotel, Map.of("review", review.toString()));
    }

    /** It is none of these; the question comes back only when something new is known. */
    @Requires(Permission.REVIEW_MATCHES)
    public void reject(UUID review) {
        answering.reject(review(review));
    }

    /** The booking is never this lead's. */
    @Requires(Permission.REVIEW_MATCHES)
    public void never(UUID review, UUID lead) {
        answering.never(review(review), lead);
    }

    private UUID review(UUID id) {
        var hotel = rows.hotelOf(id).filter(caller.get()::sees);
        if (hotel.isEmpty()) {
            throw Refusal.notFound("error.pms.reviewUnknown");
        }
        return id;
    }

    /** Empty for all hotels of the chain. */
    private Optional<Set<Long>> bounds(Optional<String> hotel) {
        if (hotel.isPresent()) {
            return hotel.map(hotels::get).map(Hotel::id).map(Set::of);
        }
        return caller.get().allHotels()
                ? Optional.empty()
                : Optional.of(caller.get().hotels());
    }
}
