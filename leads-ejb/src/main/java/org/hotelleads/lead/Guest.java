package org.hotelleads.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a lead knows of its guest, as the conversation has made it known; each time it is learnt anew as a whole. */
@Embeddable
public class Guest {

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

    @Column(name = "captured_at")
    private Instant capturedAt;

    @Column(name = "last_message_at")
    private Instant lastMessageAt;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "name_key")
    private String nameKey;

    protected Guest() {}

    /**
     * @throws IllegalArgumentException if neither name nor email nor phone is known: such a guest is no lead yet
     */
    static Guest of(GuestProfile known) {
        if (!known.hasContact()) {
            throw new IllegalArgumentException("a lead needs a name, an email or a phone");
        }
        var guest = new Guest();
        guest.name = known.name().orElse(null);
        guest.email = known.email().orElse(null);
        guest.phone = known.phone().orElse(null);
        guest.stay = known.stay();
        guest.score = known.score().value();
        guest.scoreReasons = known.score().reasons();
        guest.persona = known.persona().persona();
        guest.personaConfidence = known.persona().confidence();
        guest.personaReasons = known.persona().reasons();
        guest.capturedAt = known.knownSince();
        guest.lastMessageAt = known.lastMessageAt();
        guest.searchText = SearchText.of(guest.name, guest.email, guest.phone);
        guest.nameKey = SearchText.sortKey(guest.name);
        return guest;
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

    /** When the conversation became a lead. */
    public Instant capturedAt() {
        return capturedAt;
    }

    public Instant lastMessageAt() {
        return lastMessageAt;
    }
}
