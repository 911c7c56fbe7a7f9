package org.hotelleads.lead;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.User;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.system.Refusal;

/** A guest who left a name, an email or a phone: what is known, how promising it looks, and what the team made of it. */
@Entity
public class Lead {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "hotel_id")
    private Hotel hotel;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String name;

    @Convert(converter = EmailAddressColumn.class)
    private EmailAddress email;

    @Convert(converter = PhoneNumberColumn.class)
    private PhoneNumber phone;

    @Embedded
    private StayDates stay;

    @Enumerated(EnumType.STRING)
    private Persona persona;

    @Column(name = "persona_confidence")
    private double personaConfidence;

    @Convert(converter = ReasonsColumn.class)
    @Column(name = "persona_reasons")
    private List<Reason> personaReasons;

    private int score;

    @Convert(converter = ReasonsColumn.class)
    @Column(name = "score_reasons")
    private List<Reason> scoreReasons;

    @Enumerated(EnumType.STRING)
    private LeadStatus status;

    @Column(name = "next_contact_at")
    private Instant nextContactAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assigned_to")
    private User assignedTo;

    @Column(name = "captured_at")
    private Instant capturedAt;

    @Column(name = "last_message_at")
    private Instant lastMessageAt;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "name_key")
    private String nameKey;

    @Version
    private int version;

    @OneToMany(mappedBy = "lead", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<StatusChange> history = new ArrayList<>();

    @OneToMany(mappedBy = "lead", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<LeadComment> comments = new ArrayList<>();

    protected Lead() {}

    /** A conversation has given its first contact detail: its guest is a new lead. */
    public Lead(UUID id, Hotel hotel, Channel channel, GuestProfile guest) {
        this.id = id;
        this.hotel = hotel;
        this.channel = channel;
        this.status = LeadStatus.NEW;
        learn(guest);
        history.add(new StatusChange(this, null, LeadStatus.NEW, capturedAt, "HotelLeads", null));
    }

    /** Takes over what the conversation has made known by now. */
    public final void learn(GuestProfile guest) {
        if (!guest.hasContact()) {
            throw new IllegalArgumentException("a lead needs a name, an email or a phone");
        }
        name = guest.name().orElse(null);
        email = guest.email().orElse(null);
        phone = guest.phone().orElse(null);
        stay = guest.stay();
        score = guest.score().value();
        scoreReasons = guest.score().reasons();
        persona = guest.persona().persona();
        personaConfidence = guest.persona().confidence();
        personaReasons = guest.persona().reasons();
        capturedAt = guest.knownSince();
        lastMessageAt = guest.lastMessageAt();
        searchText = SearchText.of(name, email, phone);
        nameKey = SearchText.sortKey(name);
    }

    /**
     * Moves the lead to another status and records it for ever.
     *
     * @throws Refusal if the present status does not allow it
     */
    public void moveTo(StatusMove move, String by, Instant at) {
        if (!status.mayBecome(move.to())) {
            throw Refusal.conflict(
                    "error.status.mayNotBecome", status.name(), move.to().name());
        }
        history.add(new StatusChange(this, status, move.to(), at, by, move.why()));
        status = move.to();
        nextContactAt = move.nextContactAt();
        if (move.reason() != null) {
            comments.add(new LeadComment(this, at, by, move.why()));
        }
    }

    /** The changes of status that came after the given version: what somebody with that version has not seen. */
    public List<StatusChange> movedSince(int seenVersion) {
        return history.stream()
                .filter(change -> change.leadVersion() > seenVersion)
                .toList();
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

    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    public Optional<EmailAddress> email() {
        return Optional.ofNullable(email);
    }

    public Optional<PhoneNumber> phone() {
        return Optional.ofNullable(phone);
    }

    public StayDates stay() {
        return stay == null ? StayDates.none() : stay;
    }

    public PersonaVerdict persona() {
        return new PersonaVerdict(persona, personaConfidence, personaReasons);
    }

    public Score score() {
        return new Score(score, scoreReasons);
    }

    public LeadStatus status() {
        return status;
    }

    public Optional<Instant> nextContactAt() {
        return Optional.ofNullable(nextContactAt);
    }

    public Optional<User> assignedTo() {
        return Optional.ofNullable(assignedTo);
    }

    public Instant capturedAt() {
        return capturedAt;
    }

    public int version() {
        return version;
    }

    /** Every step since the capture, oldest first. */
    public List<StatusChange> history() {
        return List.copyOf(history);
    }

    /** What the team wrote, oldest first. */
    public List<LeadComment> comments() {
        return List.copyOf(comments);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lead lead && id.equals(lead.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
