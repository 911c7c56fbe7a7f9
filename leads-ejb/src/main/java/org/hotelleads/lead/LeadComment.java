package org.hotelleads.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody of the team wrote about a lead, for all of the team. */
@Entity
@Table(name = "lead_comment")
public class LeadComment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "lead_id")
    private Lead lead;

    @Column(name = "commented_at")
    private Instant at;

    private String author;
    private String text;

    protected LeadComment() {}

    LeadComment(Lead lead, Instant at, String author, String text) {
        this.lead = lead;
        this.at = at;
        this.author = author;
        this.text = text;
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
