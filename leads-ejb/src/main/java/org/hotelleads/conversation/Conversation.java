package org.hotelleads.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.GuestProfile;
import org.hotelleads.lead.Lead;
import org.hotelleads.score.Appraisal;
import org.hotelleads.score.CardInForce;
import org.hotelleads.understanding.PersonaRules;
import org.hotelleads.understanding.Surroundings;
import org.hotelleads.understanding.Understanding;

/**
 * One guest on one channel of one hotel. It hears message after message and remembers what it understood; a message
 * that comes in late makes it listen to all of them once more, so that the order of arrival never matters.
 */
@Entity
public class Conversation {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "hotel_id")
    private Hotel hotel;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String reference;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lead_id")
    private Lead lead;

    private String understanding;

    @Column(name = "last_sent_at")
    private Instant lastSentAt;

    @Column(name = "last_reference")
    private String lastReference;

    private boolean understood;

    @Column(insertable = false, updatable = false)
    private String username;

    protected Conversation() {}

    /** One in which nothing has been said yet. */
    Conversation(UUID id, Hotel hotel, Channel channel, String reference) {
        this.id = id;
        this.hotel = hotel;
        this.channel = channel;
        this.reference = reference;
        this.understanding = Understanding.nothing().toJson();
        this.understood = true;
    }

    /** Whether the message was sent after all that was heard so far. */
    public boolean isNext(Message message) {
        return lastSentAt == null || message.comesAfter(lastSentAt, lastReference);
    }

    /** Hears the next messages, in the order in which they were sent. */
    public void hear(List<Message> next) {
        remember(understanding(), next);
    }

    /** Hears all messages once more, in the order in which they were sent; nobody hears what was taken back. */
    public void hearAgain(List<Message> all) {
        remember(Understanding.nothing(), all);
    }

    private void remember(Understanding known, List<Message> said) {
        var where = surroundings();
        for (var message : said) {
            known = message.deletedAt().isPresent() ? known : known.learn(message.said(), where);
        }
        understanding = known.toJson();
        understood = true;
        var last = said.get(said.size() - 1);
        lastSentAt = last.sentAt();
        lastReference = last.reference();
    }

    /** A message is stored but could not be understood; it is heard again later. */
    public void leaveBehind() {
        understood = false;
    }

    /** What is known of the guest by now, scored by the hotel's card. */
    public GuestProfile guest(CardInForce scoring) {
        var known = understanding();
        var appraisal = appraise(scoring, lastSentAt);
        return new GuestProfile(
                known.name(),
                known.email(),
                known.phone(),
                known.stay(),
                appraisal.score(),
                PersonaRules.judge(known, surroundings(), lastSentAt),
                known.knownSince().orElse(null),
                lastSentAt,
                appraisal.term());
    }

    /** What the guest looks worth at that hour, although nothing new was said. */
    public Appraisal appraise(CardInForce scoring, Instant now) {
        return Appraisal.of(understanding(), surroundings(), now, scoring);
    }

    /** What one would have understood by these of its messages alone. */
    public Understanding understoodBy(List<Message> said) {
        var known = Understanding.nothing();
        for (var message : said) {
            known = known.learn(message.said(), surroundings());
        }
        return known;
    }

    public Understanding understanding() {
        return Understanding.fromJson(understanding);
    }

    /** Where it takes place. */
    public Surroundings surroundings() {
        return new Surroundings(hotel.zone(), hotel.locale(), hotel.region(), channel);
    }

    public void belongsTo(Lead captured) {
        lead = captured;
    }

    public UUID id() {
        return id;
    }

    public Hotel hotel() {
        return hotel;
    }

    public Channel channel() {
        return channel;
    }

    public String reference() {
        return reference;
    }

    /** The lead that the guest has become; empty as long as there is no contact detail. */
    public Optional<Lead> lead() {
        return Optional.ofNullable(lead);
    }

    /** By what name the guest can be found on the channel. */
    public Optional<String> username() {
        return Optional.ofNullable(username);
    }

    /** Whether no message was ever stored in it. */
    boolean isSilent() {
        return understood && lastSentAt == null;
    }

    public boolean isUnderstood() {
        return understood;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Conversation conversation && id.equals(conversation.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
