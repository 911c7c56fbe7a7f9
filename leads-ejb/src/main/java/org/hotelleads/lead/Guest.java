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
import java.util.Set;

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

    /** The same, for another owner. */
    Guest copy() {
        return joinedWith(this, Set.of());
    }

    /**
     * What two leads of one guest know together: of each field the value of the one that was chosen, as far as it has
     * one, otherwise the other's; the better score, the surer persona, and texts that are found by what either knows. The
     * capture stays this one's.
     *
     * @param fromOther the fields of which the other's value wins
     */
    Guest joinedWith(Guest other, Set<MergeField> fromOther) {
        var joint = new Guest();
        joint.name = either(name, other.name, fromOther.contains(MergeField.NAME));
        joint.email = either(email, other.email, fromOther.contains(MergeField.EMAIL));
        joint.phone = either(phone, other.phone, fromOther.contains(MergeField.PHONE));
        var otherStay = other.stay().isEmpty() ? null : other.stay;
        joint.stay = either(stay().isEmpty() ? null : stay, otherStay, fromOther.contains(MergeField.STAY));
        var promising = other.score > score ? other : this;
        joint.score = promising.score;
        joint.scoreReasons = promising.scoreReasons;
        var sure = other.personaConfidence > personaConfidence ? other : this;
        joint.persona = sure.persona;
        joint.personaConfidence = sure.personaConfidence;
        joint.personaReasons = sure.personaReasons;
        joint.capturedAt = capturedAt;
        joint.lastMessageAt = other.lastMessageAt.isAfter(lastMessageAt) ? other.lastMessageAt : lastMessageAt;
        joint.searchText = SearchText.ofBoth(searchText, other.searchText);
        joint.nameKey = SearchText.sortKey(joint.name);
        return joint;
    }

    /** The same guest, of another persona. */
    Guest buyingAs(Persona other) {
        var guest = copy();
        guest.persona = other;
        return guest;
    }

    /** The same guest with another score. */
    Guest scored(Score other) {
        var same = copy();
        same.score = other.value();
        same.scoreReasons = other.reasons();
        return same;
    }

    private static <T> T either(T own, T other, boolean preferOther) {
        return preferOther && other != null || own == null ? other : own;
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

    /** What it is found by. */
    String searchText() {
        return searchText;
    }

    /** What it is sorted by. */
    String nameKey() {
        return nameKey;
    }
}
