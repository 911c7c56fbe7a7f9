package org.hotelleads.lead;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.Set;
import java.util.UUID;
import org.hotelleads.access.User;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.system.Refusal;

/** A guest who left a name, an email or a phone: what is known, how promising it looks, and what the team made of it. */
@Entity
public class Lead {

    /** The version of one in which nothing has changed since it was stored. */
    public static final int FIRST_VERSION = 1;

    @Id
    private UUID id;

    /** Given by the database, so that it is known once the lead was read again. */
    @Column(insertable = false, updatable = false)
    private Long number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "hotel_id")
    private Hotel hotel;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Embedded
    private Guest guest;

    @Enumerated(EnumType.STRING)
    private LeadStatus status;

    @Column(name = "next_contact_at")
    private Instant nextContactAt;

    /** When the story has ended; null while it goes on. */
    @Column(name = "closed_at")
    private Instant closedAt;

    /** When the score is to be looked at again although nothing was said; null for never. */
    @Column(name = "score_due_at")
    private Instant scoreDueAt;

    @Column(name = "scored_with")
    private int scoredWith;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assigned_to")
    private User assignedTo;

    /** The lead that stands for the same guest and shows this one within itself; null for most. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    private Lead mergedInto;

    /** Whether others are within this one: most need not ask for their merges. */
    private boolean absorbing;

    /** When the guest was erased; null for all others. */
    @Column(name = "erased_at", insertable = false, updatable = false)
    private Instant erasedAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "lead", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<StatusChange> history = new ArrayList<>();

    @OneToMany(mappedBy = "lead", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Assignment> assignments = new ArrayList<>();

    /** What the team says of the persona, and what the rules would say; both null while it is left to the rules. */
    @Enumerated(EnumType.STRING)
    @Column(name = "persona_by_hand")
    private Persona personaByHand;

    @Enumerated(EnumType.STRING)
    @Column(name = "persona_judged")
    private Persona personaJudged;

    @OneToMany(mappedBy = "lead", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<PersonaCorrection> personaCorrections = new ArrayList<>();

    @OneToMany(mappedBy = "lead", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<LeadComment> comments = new ArrayList<>();

    @OneToMany(mappedBy = "survivor", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Merge> merges = new ArrayList<>();

    protected Lead() {}

    /** A conversation has given its first contact detail: its guest is a new lead. */
    public Lead(UUID id, Hotel hotel, Channel channel, GuestProfile guest) {
        this(id, hotel, channel, guest, "HotelLeads");
    }

    /** The same, by somebody of the team, who wrote it down. */
    public Lead(UUID id, Hotel hotel, Channel channel, GuestProfile guest, String by) {
        this.id = id;
        this.hotel = hotel;
        this.channel = channel;
        this.status = LeadStatus.NEW;
        learn(guest);
        history.add(StatusChange.captured(this, by));
    }

    /**
     * Takes over what the conversation has made known by now; so does the lead that shows this one within itself. A lead
     * whose story has ended, or that of the one which stands for it, keeps the score that it had then. When the guest took back the only contact detail, the one
     * that was known stays: a lead is never lost.
     */
    public final void learn(GuestProfile known) {
        var heard = Guest.of(guest == null || known.hasContact() ? known : known.reachedAs(ownGuest()));
        var own = isFrozen() ? heard.scored(ownGuest().score()) : heard;
        if (!isFrozen()) {
            scoreDueAt = known.term().until();
            scoredWith = known.term().card();
        }
        remember(own);
    }

    /** Looks as promising as this from now on, although nothing new was said; not when its story has ended. */
    public void appraise(Score score, ScoreTerm term) {
        if (!isFrozen()) {
            scoreDueAt = term.until();
            scoredWith = term.card();
            remember(ownGuest().scored(score));
        }
    }

    private void remember(Guest own) {
        mergesInForce().forEach(merge -> merge.remember(own));
        join(own);
    }

    /** Whether the story of the guest has ended: that of the lead which stands for it. */
    private boolean isFrozen() {
        return survivor().isClosed();
    }

    /** Knows what it knows itself together with all that is within it. */
    private void join(Guest own) {
        var joint = joint(own);
        know(isFrozen() ? joint.scored(guest.score()) : joint);
    }

    private Guest joint(Guest own) {
        var joint = own;
        for (var merge : mergesInForce()) {
            joint = merge.join(joint);
        }
        return joint;
    }

    private void know(Guest known) {
        guest = known;
        heedTheTeam();
        mergedInto().ifPresent(survivor -> survivor.join(survivor.ownGuest()));
    }

    /** Where the team has said how the guest buys, its word stands above that of the rules. */
    private void heedTheTeam() {
        if (personaByHand != null) {
            personaJudged = guest.persona().persona();
            guest = guest.buyingAs(personaByHand);
        }
    }

    /** What it would know without any other lead within it, and without the team. */
    private Guest ownGuest() {
        return mergesInForce().stream()
                .findFirst()
                .map(Merge::own)
                .orElseGet(this::judgedGuest)
                .copy();
    }

    /**
     * Says how the guest buys, above what the rules say, and records it for ever.
     *
     * @param persona null to leave it to the rules again
     */
    public void correctPersona(Persona persona, String by, Instant at) {
        if (personaByHand != persona) {
            var judged = judgedPersona();
            personaCorrections.add(new PersonaCorrection(this, judged, persona, at, by));
            guest = guest.buyingAs(persona == null ? judged : persona);
            personaByHand = persona;
            personaJudged = persona == null ? null : judged;
        }
    }

    /** What is known of the guest, of the persona that the rules say. */
    Guest judgedGuest() {
        return personaByHand == null ? guest : guest.buyingAs(personaJudged);
    }

    /** What the rules say of the persona, whatever the team says. */
    public Persona judgedPersona() {
        return personaByHand == null ? guest.persona().persona() : personaJudged;
    }

    /** The latest word of the team on the persona that came after the given version. */
    public Optional<PersonaCorrection> personaCorrectedSince(int seenVersion) {
        return personaCorrections.stream()
                .filter(correction -> correction.leadVersion() > seenVersion)
                .reduce((earlier, later) -> later);
    }

    /** The merges by which others are within this one, oldest first. */
    public List<Merge> mergesInForce() {
        return absorbing ? merges.stream().filter(Merge::isInForce).toList() : List.of();
    }

    /**
     * Takes in another lead of the same guest: from now on this one stands for both. Nothing of the other moves; what
     * the two say differently is decided once, and holds for what either learns later too.
     *
     * @param fromOther the fields of which the other's value wins; where the winner has none, it is the loser's
     * @throws Refusal if they are of two hotels, or one of them is within another lead already
     */
    public void absorb(Lead other, Set<MergeField> fromOther, String by, Instant at) {
        Merge.requirePossible(this, other, fromOther);
        var own = ownGuest();
        merges.add(new Merge(this, other, fromOther, own, by, at));
        absorbing = true;
        other.mergedInto = this;
        join(own);
        if (fromOther.contains(MergeField.STATUS)) {
            become(other.status, other.nextContactAt, Merge.MERGED, by, at);
        }
        if (assignedTo == null || fromOther.contains(MergeField.ASSIGNEE)) {
            other.assignedTo()
                    .filter(person -> person.worksOn(hotel.id()))
                    .ifPresent(person -> give(person, by, at, Merge.MERGED));
        }
    }

    /**
     * Lets a lead go that was within this one. It comes back with the very row that it had, and with what its own
     * conversation has taught it since. This one knows again what its own conversation tells; its status with the next
     * contact, and who is responsible, become what they were before the merge, each unless it was changed since. What
     * the team did or wrote since stays with this one.
     *
     * @throws Refusal if the other is not within this one
     */
    public void release(Lead other, String by, Instant at) {
        var merge = mergesInForce().stream()
                .filter(found -> found.absorbed().equals(other))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("error.merge.none"));
        var own = ownGuest();
        merge.end(by, at);
        other.mergedInto = null;
        absorbing = merges.stream().anyMatch(Merge::isInForce);
        know(joint(own));
        if (movedSince(merge.leadVersion()).isEmpty()) {
            become(merge.statusBefore(), merge.nextContactBefore(), Merge.UNMERGED, by, at);
        }
        if (assignedSince(merge.leadVersion()).isEmpty()) {
            give(merge.assignedBefore(), by, at, Merge.UNMERGED);
        }
    }

    private void become(LeadStatus other, Instant nextContact, String why, String by, Instant at) {
        if (status != other || !Objects.equals(nextContactAt, nextContact)) {
            history.add(new StatusChange(this, status, other, nextContact, at, by, why));
            stand(other, nextContact, at);
        }
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
        history.add(new StatusChange(this, status, move, at, by));
        stand(move.to(), move.nextContactAt(), at);
        if (move.reason() != null) {
            comments.add(new LeadComment(this, at, null, by, move.why()));
        }
    }

    /** Becomes again what it was before something that has turned out not to be so, New included, and records it for ever. */
    public void turnBackTo(LeadStatus before, Instant nextContact, String why, String by, Instant at) {
        become(before, nextContact, why, by, at);
    }

    /** A score stands still as long as the story has ended, and is looked at again when it goes on. */
    private void stand(LeadStatus now, Instant nextContact, Instant at) {
        var closes = LeadStatus.RESOLVED.contains(now);
        if (closes != isClosed()) {
            closedAt = closes ? at : null;
            scoreDueAt = closes ? null : at;
        }
        status = now;
        nextContactAt = nextContact;
    }

    /** Whether the story has ended, well or not. */
    public boolean isClosed() {
        return LeadStatus.RESOLVED.contains(status);
    }

    /**
     * Gives the lead to a salesperson, or to nobody, and records it for ever.
     *
     * @param person null for nobody
     * @param why such as the rule that chose the person; null when a person chose
     * @return who had it before
     * @throws Refusal if the person has left or has no right to the lead's hotel
     */
    public Optional<User> assignTo(User person, String by, Instant at, String why) {
        if (person != null && !person.worksOn(hotel.id())) {
            throw Refusal.invalid("assignedTo", "error.assignee.noRight", person.name(), hotel.name());
        }
        var before = Optional.ofNullable(assignedTo);
        give(person, by, at, why);
        return before;
    }

    private void give(User person, String by, Instant at, String why) {
        if (!Objects.equals(assignedTo, person)) {
            assignments.add(new Assignment(this, assignedTo, person, at, by, why));
            assignedTo = person;
        }
    }

    /**
     * Writes down what somebody of the team has to say.
     *
     * @param author the person; null for a key or the system
     * @throws Refusal if there is no text, or too much of it
     */
    public LeadComment comment(String text, Long author, String by, Instant at) {
        var comment = new LeadComment(this, at, author, by, LeadComment.checked(text));
        comments.add(comment);
        return comment;
    }

    /** The changes of status that came after the given version: what somebody with that version has not seen. */
    public List<StatusChange> movedSince(int seenVersion) {
        return history.stream()
                .filter(change -> change.leadVersion() > seenVersion)
                .toList();
    }

    /** The changes of who is responsible that came after the given version. */
    public List<Assignment> assignedSince(int seenVersion) {
        return assignments.stream()
                .filter(change -> change.leadVersion() > seenVersion)
                .toList();
    }

    /**
     * The comment of this id.
     *
     * @throws Refusal if the lead has no such comment
     */
    public LeadComment comment(long commentId) {
        return comments.stream()
                .filter(comment -> comment.id() == commentId)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("error.comment.unknown"));
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

    /** All that is known of the guest. */
    public Guest guest() {
        return guest;
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

    Instant closedAt() {
        return closedAt;
    }

    Instant scoreDueAt() {
        return scoreDueAt;
    }

    int scoredWith() {
        return scoredWith;
    }

    public final Instant capturedAt() {
        return guest.capturedAt();
    }

    /** The lead that shows this one within itself, since both are the same guest. */
    public Optional<Lead> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** The lead that stands for this guest in all lists: this one, or the outermost that it is within. */
    public Lead survivor() {
        return mergedInto().map(Lead::survivor).orElse(this);
    }

    /** Whether the guest was erased, so that only what figures need is left. */
    public boolean isErased() {
        return erasedAt != null;
    }

    public boolean isAbsorbing() {
        return absorbing;
    }

    public int version() {
        return version;
    }

    /** Every step since the capture, oldest first. */
    public List<StatusChange> history() {
        return List.copyOf(history);
    }

    /** Every change of who is responsible, oldest first. */
    public List<Assignment> assignments() {
        return List.copyOf(assignments);
    }

    /** Whatever the team said of the persona, oldest first. */
    public List<PersonaCorrection> personaCorrections() {
        return List.copyOf(personaCorrections);
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
