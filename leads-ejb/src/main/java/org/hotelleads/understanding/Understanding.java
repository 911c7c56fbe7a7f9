package org.hotelleads.understanding;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hotelleads.lead.EmailAddress;
import org.hotelleads.lead.PhoneNumber;
import org.hotelleads.lead.StayDates;

/**
 * What a conversation has told so far of its guest: the state of a fold over its messages in order of time and id, kept
 * with the conversation and equal by content. It stays small however long the conversation.
 */
public final class Understanding {
    private static final Understanding NOTHING = new Understanding(
            Map.of(),
            Asides.none(),
            Sightings.none(),
            Interests.none(),
            Rhythm.none(),
            Set.of(),
            false,
            Speech.unknown(),
            null);

    private final Map<FactKind, Fact> facts;
    private final Asides asides;
    private final Sightings sightings;
    private final Interests interests;
    private final Rhythm rhythm;
    private final Set<Question> asked;
    private final boolean elsewhere;
    private final Speech speech;
    private final Instant knownSince;

    Understanding(
            Map<FactKind, Fact> facts,
            Asides asides,
            Sightings sightings,
            Interests interests,
            Rhythm rhythm,
            Set<Question> asked,
            boolean elsewhere,
            Speech speech,
            Instant knownSince) {
        this.facts = facts.isEmpty() ? Map.of() : new EnumMap<>(facts);
        this.asides = asides;
        this.sightings = sightings;
        this.interests = interests;
        this.rhythm = rhythm;
        this.asked = asked.isEmpty() ? Set.of() : EnumSet.copyOf(asked);
        this.elsewhere = elsewhere;
        this.speech = speech;
        this.knownSince = knownSince;
    }

    /** Before the first message. */
    public static Understanding nothing() {
        return NOTHING;
    }

    /** This understanding and what one further message tells; any text will do, and none makes it fail. */
    public Understanding learn(Utterance said, Surroundings where) {
        return new Listener(this, said, where).listen();
    }

    public Optional<String> name() {
        return value(FactKind.NAME);
    }

    public Optional<EmailAddress> email() {
        return value(FactKind.EMAIL).map(EmailAddress::new);
    }

    public Optional<PhoneNumber> phone() {
        return value(FactKind.PHONE).map(PhoneNumber::new);
    }

    public StayDates stay() {
        return StayFacts.of(facts).dates();
    }

    public Optional<Integer> adults() {
        return count(FactKind.ADULTS);
    }

    public Optional<Integer> children() {
        return count(FactKind.CHILDREN);
    }

    public Optional<Integer> rooms() {
        return count(FactKind.ROOMS);
    }

    /** The facts that stand, of each kind one. */
    public List<Fact> facts() {
        return List.copyOf(facts.values());
    }

    public Optional<Fact> fact(FactKind kind) {
        return Optional.ofNullable(facts.get(kind));
    }

    /** The ages of the children, youngest first, as far as the guest told them. */
    public List<Integer> childAges() {
        return value(FactKind.CHILD_AGES).stream()
                .flatMap(ages -> Stream.of(ages.split(",")))
                .map(Integer::valueOf)
                .toList();
    }

    /** What the guest has asked about, of each kind its first mention, in order of time. */
    public List<Mentioned> interests() {
        return interests.all();
    }

    /** Whether at least one of name, email and phone is known: what makes a guest a lead. */
    public boolean hasContact() {
        return facts.containsKey(FactKind.NAME)
                || facts.containsKey(FactKind.EMAIL)
                || facts.containsKey(FactKind.PHONE);
    }

    /** When the message with the first contact detail was sent. */
    public Optional<Instant> knownSince() {
        return Optional.ofNullable(knownSince);
    }

    /** When the guest last said something. */
    public Optional<Instant> lastSaidAt() {
        return Optional.ofNullable(rhythm.lastSaidAt());
    }

    public int guestTurns() {
        return rhythm.turns();
    }

    /** The ISO 639 code of the language that the guest speaks, as far as it is understood. */
    public Optional<String> language() {
        return speech.language();
    }

    /** Compact JSON from which {@link #fromJson} makes an equal understanding. */
    public String toJson() {
        return UnderstandingJson.write(this);
    }

    /** @throws IllegalArgumentException when the text is not JSON of an understanding */
    public static Understanding fromJson(String json) {
        return UnderstandingJson.read(json);
    }

    Speech speech() {
        return speech;
    }

    Map<FactKind, Fact> factsByKind() {
        return facts;
    }

    Asides asides() {
        return asides;
    }

    Sightings sightings() {
        return sightings;
    }

    Rhythm rhythm() {
        return rhythm;
    }

    Set<Question> asked() {
        return asked;
    }

    boolean isElsewhere() {
        return elsewhere;
    }

    private Optional<String> value(FactKind kind) {
        return fact(kind).map(Fact::value);
    }

    private Optional<Integer> count(FactKind kind) {
        return fact(kind).map(Fact::count);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Understanding that
                && facts.equals(that.facts)
                && asides.equals(that.asides)
                && sightings.equals(that.sightings)
                && interests.equals(that.interests)
                && rhythm.equals(that.rhythm)
                && asked.equals(that.asked)
                && elsewhere == that.elsewhere
                && speech.equals(that.speech)
                && Objects.equals(knownSince, that.knownSince);
    }

    @Override
    public int hashCode() {
        return Objects.hash(facts, asides, sightings, interests, rhythm, asked, elsewhere, speech, knownSince);
    }

    @Override
    public String toString() {
        return toJson();
    }
}
