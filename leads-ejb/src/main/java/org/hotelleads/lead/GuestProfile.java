package org.hotelleads.lead;

import java.time.Instant;
import java.util.Optional;

/**
 * All that is known of a guest at one moment: what a lead learns when the conversation goes on.
 *
 * @param knownSince when the first contact detail was given; null as long as there is none
 * @param lastMessageAt when the latest message of the conversation was sent
 * @param term by which card the score was made, and until when it holds
 */
public record GuestProfile(
        Optional<String> name,
        Optional<EmailAddress> email,
        Optional<PhoneNumber> phone,
        StayDates stay,
        Score score,
        PersonaVerdict persona,
        Instant knownSince,
        Instant lastMessageAt,
        ScoreTerm term) {

    /** Whether the guest can be named or reached, and thus is a lead. */
    public boolean hasContact() {
        return knownSince != null && (name.isPresent() || email.isPresent() || phone.isPresent());
    }

    /** The same guest, named and reached as before: the team has been told, whatever the guest takes back. */
    GuestProfile reachedAs(Guest before) {
        return new GuestProfile(
                before.name(),
                before.email(),
                before.phone(),
                stay,
                score,
                persona,
                before.capturedAt(),
                lastMessageAt,
                term);
    }
}
