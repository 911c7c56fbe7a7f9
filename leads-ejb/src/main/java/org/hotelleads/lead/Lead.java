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

    @Embedded
    private Guest guest;

    @Enumerated(EnumType.STRING)
    private LeadStatus status;

    @Column(name = "next_contact_at")
    private Instant nextContactAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assigned_to")
    private User assignedTo;

    /** The lead that stands for the same guest and shows this one within itself; null for most. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    private Lead mergedInto;

    @Version
    private int version;

    @OneToMany(mappedBy = "lead", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<StatusChange> history = new ArrayList<>();

    @OneToMany(mappedBy = "lead", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Assignment> assignments = new ArrayList<>();

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
        history.add(StatusChange.captured(this));
    }

    /** Takes over what the conversation has made known by now. */
    public final void learn(GuestProfile known) {
        guest = Guest.of(known);
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
        status = move.to();
        nextContactAt = move.nextContactAt();
        if (move.reason() != null) {
            comments.add(new LeadComment(this, at, null, by, move.why()));
        }
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
        if (!Objects.equals(assignedTo, person)) {
            assignments.add(new Assignment(this, assignedTo, person, at, by, why));
            assignedTo = person;
        }
        return before;
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

    public final Instant capturedAt() {
        return guest.capturedAt();
    }

    /** The lead that shows this one within itself, since both are the same guest. */
    public Optional<Lead> mergedInto() {
        return Optional.ofNullable(mergedInto);
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
