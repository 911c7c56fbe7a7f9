package org.hotelleads.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotelleads.system.Refusal;

/** What somebody of the team wrote about a lead, for all of the team. */
@Entity
@Table(name = "lead_comment")
public class LeadComment {

    /** How many characters a comment has at most. */
    public static final int LONGEST = 4000;

    /** How long its author may still put it in other words. */
    public static final Duration EDITABLE = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "lead_id")
    private Lead lead;

    @Column(name = "commented_at")
    private Instant at;

    @Column(name = "author_id")
    private Long authorId;

    private String author;
    private String text;

    @Column(name = "edited_at")
    private Instant editedAt;

    /** Written by the database alone. */
    @OneToMany(mappedBy = "comment")
    @OrderBy("id")
    private List<CommentEdition> editions = new ArrayList<>();

    protected LeadComment() {}

    LeadComment(Lead lead, Instant at, Long authorId, String author, String text) {
        this.lead = lead;
        this.at = at;
        this.authorId = authorId;
        this.author = author;
        this.text = text;
    }

    /**
     * The text as it is kept.
     *
     * @throws Refusal if there is none, or too much of it
     */
    static String checked(String text) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid("text", "error.required");
        }
        if (text.strip().length() > LONGEST) {
            throw Refusal.invalid("text", "error.tooLong", String.valueOf(LONGEST));
        }
        return text.strip();
    }

    /**
     * Says it in other words; the database keeps the earlier ones.
     *
     * @throws Refusal if somebody else wrote it, or longer ago than a quarter of an hour
     */
    public void edit(String other, Long person, Instant now) {
        if (!mayEdit(person, now)) {
            throw Refusal.conflict("error.comment.fixed", String.valueOf(EDITABLE.toMinutes()));
        }
        var words = checked(other);
        if (!words.equals(text)) {
            text = words;
            editedAt = now;
        }
    }

    /** Whether the person wrote it, within the last quarter of an hour. */
    public boolean mayEdit(Long person, Instant now) {
        return authorId != null && authorId.equals(person) && now.isBefore(at.plus(EDITABLE));
    }

    public Long id() {
        return id;
    }

    public Lead lead() {
        return lead;
    }

    /** The person who wrote it; empty for a key or the system. */
    public Optional<Long> authorId() {
        return Optional.ofNullable(authorId);
    }

    /** When it was put in other words for the last time. */
    public Optional<Instant> editedAt() {
        return Optional.ofNullable(editedAt);
    }

    /** What it said before it was put in other words, oldest first. */
    public List<CommentEdition> editions() {
        return editedAt == null ? List.of() : List.copyOf(editions);
    }

    public Instant at() {
        return at;
    }

    public String author() {
        return author;
    }

    public String text() {
        return text;
    }
}
