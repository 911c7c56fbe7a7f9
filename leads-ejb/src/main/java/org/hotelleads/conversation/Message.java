package org.hotelleads.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.lead.Channel;
import org.hotelleads.understanding.AskedFor;
import org.hotelleads.understanding.ContactClaim;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.understanding.Utterance;

/** One message as it was sent, by the guest, the bot or somebody of the hotel; stored once; only its sender changes it. */
@Entity
public class Message implements Comparable<Message> {

    private static final Comparator<Message> ORDER =
            Comparator.comparing(Message::sentAt).thenComparing(Message::reference);

    @Id
    private Long id;

    @Column(name = "conversation_id")
    private UUID conversation;

    @Column(name = "hotel_id")
    private Long hotelId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String reference;

    @Enumerated(EnumType.STRING)
    private Speaker speaker;

    private String text;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String locale;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_for")
    private AskedFor askedFor;

    @Column(name = "claimed_name")
    private String claimedName;

    @Column(name = "claimed_email")
    private String claimedEmail;

    @Column(name = "claimed_phone")
    private String claimedPhone;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    protected Message() {}

    static Message of(MessageEvent event, Conversation conversation) {
        var message = new Message();
        message.conversation = conversation.id();
        message.hotelId = conversation.hotel().id();
        message.channel = event.channel();
        message.reference = event.id();
        message.speaker = event.from();
        message.text = event.text();
        message.sentAt = event.sentAt();
        message.locale = event.locale();
        message.askedFor = event.askedFor();
        if (event.contact() != null) {
            message.claimedName = event.contact().name();
            message.claimedEmail = event.contact().email();
            message.claimedPhone = event.contact().phone();
        }
        return message;
    }

    /** Messages stand in the order of the time they were sent; at the same instant, in that of their references. */
    @Override
    public int compareTo(Message other) {
        return ORDER.compare(this, other);
    }

    boolean comesAfter(Instant otherSentAt, String otherReference) {
        var byTime = sentAt.compareTo(otherSentAt);
        return byTime > 0 || byTime == 0 && reference.compareTo(otherReference) > 0;
    }

    Utterance said() {
        var claim = claimedName == null && claimedEmail == null && claimedPhone == null
                ? null
                : new ContactClaim(claimedName, claimedEmail, claimedPhone);
        return new Utterance(reference, speaker, text, sentAt, locale, askedFor, claim);
    }

    Long id() {
        return id;
    }

    /** The id that the sender gave to it. */
    public String reference() {
        return reference;
    }

    public Speaker speaker() {
        return speaker;
    }

    public String text() {
        return text;
    }

    /** The language that the channel reported with it, a BCP 47 tag. */
    public Optional<String> locale() {
        return Optional.ofNullable(locale).filter(tag -> !tag.isBlank());
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** When its sender put it in other words for the last time. */
    public Optional<Instant> editedAt() {
        return Optional.ofNullable(editedAt);
    }

    /** When its sender took it back, so that it has no words any more. */
    public Optional<Instant> deletedAt() {
        return Optional.ofNullable(deletedAt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Message message
                && conversation.equals(message.conversation)
                && reference.equals(message.reference);
    }

    @Override
    public int hashCode() {
        return Objects.hash(conversation, reference);
    }
}
