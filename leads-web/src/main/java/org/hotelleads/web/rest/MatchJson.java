package org.hotelleads.web.rest;

import static org.hotelleads.web.rest.StayJson.text;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.hotelleads.pms.Review;
import org.hotelleads.pms.Review.Candidate;

/**
 * A booking that a person has to look at, as JSON, with the leads whose it may be.
 *
 * @param why what keeps us from deciding
 */
@JsonbPropertyOrder({"id", "what", "why", "openedAt", "booking", "candidates"})
public record MatchJson(
        String id, String what, String why, String openedAt, BookingJson booking, List<MayBeJson> candidates) {

    /** A lead whose the booking may be, and what speaks for and against it. */
    @JsonbPropertyOrder({"lead", "name", "email", "phone", "channel", "status", "capturedAt", "stay", "rule", "evidence"
    })
    public record MayBeJson(
            String lead,
            String name,
            String email,
            String phone,
            String channel,
            String status,
            String capturedAt,
            StayJson stay,
            String rule,
            List<EvidenceJson> evidence) {

        static MayBeJson of(Candidate candidate) {
            return new MayBeJson(
                    candidate.lead().toString(),
                    candidate.name(),
                    candidate.email(),
                    candidate.phone(),
                    candidate.channel().name(),
                    candidate.status().name(),
                    text(candidate.capturedAt()),
                    new StayJson(text(candidate.arrival()), text(candidate.departure()), candidate.month()),
                    text(candidate.rule()),
                    EvidenceJson.of(candidate.evidence()));
        }
    }

    /** Some of them, and the cursor with which the list goes on. */
    @JsonbPropertyOrder({"items", "next"})
    public record Page(List<MatchJson> items, String next) {

        static Page of(Review.Page page) {
            return new Page(
                    page.reviews().stream().map(MatchJson::of).toList(),
                    page.next().orElse(null));
        }
    }

    static MatchJson of(Review review) {
        return new MatchJson(
                review.id().toString(),
                review.what().name(),
                text(review.why()),
                text(review.openedAt()),
                BookingJson.of(review.booking()),
                review.candidates().stream().map(MayBeJson::of).toList());
    }
}
