package org.hotelleads.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** The words of a comment before its author put them otherwise; the database keeps them by itself. */
@Entity
@Table(name = "comment_edition")
public class CommentEdition {

    @Id
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "comment_id")
    private LeadComment comment;

    private String text;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected CommentEdition() {}

    public LeadComment comment() {
        return comment;
    }

    public String text() {
        return text;
    }

    /** Until when the comment said this. */
    public Instant replacedAt() {
        return replacedAt;
    }
}
