package org.hotelleads.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A secret of a connection, enciphered, and since when it holds. */
@Entity
@Table(name = "connection_secret")
public class KeptSecret {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "connection_id")
    private Connection connection;

    @Enumerated(EnumType.STRING)
    @Column(name = "what")
    private SecretUse use;

    private String secret;

    @Column(name = "set_at")
    private Instant setAt;

    protected KeptSecret() {}

    KeptSecret(Connection connection, SecretUse use) {
        this.connection = connection;
        this.use = use;
    }

    void become(String enciphered, Instant at) {
        secret = enciphered;
        setAt = at;
    }

    public SecretUse use() {
        return use;
    }

    String enciphered() {
        return secret;
    }

    Instant setAt() {
        return setAt;
    }
}
