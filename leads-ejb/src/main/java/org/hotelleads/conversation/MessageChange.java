package org.hotelleads.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hotelleads.lead.Channel;

/** What a message said at first, or from some time on, since its sender put it in other words. */
@Entity
@Table(name = "message_change")
public class MessageChange {

    @Id
    private Long id;

    @Column(name = "hotel_id")
    private Long hotelId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String reference;

    @Column(name = "changed_at")
    private Instant at;

    private String text;

    @Column(name = "first_words")
    private boolean firstWords;

    protected MessageChange() {}

    /** The id of the message. */
    public String reference() {
        return reference;
    }

    public String text() {
        return text;
    }

    /** Since when it said so. */
    public Instant at() {
        return at;
    }
}
