package org.hotelleads.conversation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hotelleads.lead.Channel;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;
import org.hotelleads.understanding.AskedFor;
import org.hotelleads.understanding.ContactClaim;
import org.hotelleads.understanding.Speaker;

/**
 * A message as a channel reports it.
 *
 * @param hotel the hotel's code
 * @param conversation the sender's id of the conversation, at most 255 characters
 * @param id the sender's id of the message, unique for hotel and channel, at most 255 characters
 * @param sentAt when it was sent, at most a day ahead of our clock
 * @param text at most 16 KB in UTF-8, without control characters; empty when the message had no words
 * @param locale a BCP 47 tag; null when unknown
 * @param askedFor what the bot had just asked; null when unknown
 * @param contact what the bot already extracted; null when nothing
 * @param consent what the guest agreed to with it or not; null when nothing is told
 */
public record MessageEvent(
        String hotel,
        Channel channel,
        String conversation,
        String id,
        Instant sentAt,
        Speaker from,
        String text,
        String locale,
        AskedFor askedFor,
        ContactClaim contact,
        Consent consent) {

    private static final int LONGEST_REFERENCE = 255;
    private static final int LONGEST_TEXT_BYTES = 16 * 1024;
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofDays(1);

    /** Times are kept to the microsecond, as the database does. */
    public MessageEvent {
        sentAt = sentAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** One that tells nothing of consent. */
    public MessageEvent(
            String hotel,
            Channel channel,
            String conversation,
            String id,
            Instant sentAt,
            Speaker from,
            String text,
            String locale,
            AskedFor askedFor,
            ContactClaim contact) {
        this(hotel, channel, conversation, id, sentAt, from, text, locale, askedFor, contact, null);
    }

    /** Every flaw of what was sent, each named by the field of the HTTP contract; empty when it can be stored. */
    public List<Flaw> flaws(Clock clock) {
        var flaws = new ArrayList<Flaw>();
        checkReference("conversation", conversation, flaws);
        checkReference("id", id, flaws);
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST_TEXT_BYTES) {
            flaws.add(new Flaw("text", "error.text.tooLong", List.of(String.valueOf(LONGEST_TEXT_BYTES))));
        }
        if (sentAt.isBefore(EARLIEST) || sentAt.isAfter(clock.instant().plus(CLOCKS_DIFFER_BY))) {
            flaws.add(new Flaw("sentAt", "error.sentAt.range", List.of(sentAt.toString())));
        }
        if (consent != null) {
            consent.check(flaws);
        }
        return flaws;
    }

    private static void checkReference(String field, String reference, List<Flaw> flaws) {
        if (reference.isBlank() || reference.length() > LONGEST_REFERENCE) {
            flaws.add(new Flaw(field, "error.length", List.of("1", String.valueOf(LONGEST_REFERENCE))));
        }
    }

    /**
     * @throws Refusal naming each flaw
     */
    public void requireFlawless(Clock clock) {
        var flaws = flaws(clock);
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }
}
