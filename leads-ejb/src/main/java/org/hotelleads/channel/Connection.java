package org.hotelleads.channel;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hotelleads.hotel.Hotel;

/** One address at which a vendor delivers what guests of a hotel say; its id is the part of it that nobody can guess. */
@Entity
public class Connection {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 24;

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private ConnectionKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "hotel_id")
    private Hotel hotel;

    private String name;
    private String thanks;
    private boolean enabled;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_delivery_at", insertable = false, updatable = false)
    private Instant lastDeliveryAt;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    private InboxTrouble trouble;

    @Column(name = "trouble_detail", insertable = false, updatable = false)
    private String troubleDetail;

    @Column(name = "troubled_at", insertable = false, updatable = false)
    private Instant troubledAt;

    @OneToMany(mappedBy = "connection", cascade = CascadeType.ALL, orphanRemoval = true)
    @MapKey(name = "use")
    private Map<SecretUse, KeptSecret> secrets = new EnumMap<>(SecretUse.class);

    protected Connection() {}

    Connection(ConnectionKind kind, Hotel hotel, Instant createdAt) {
        var random = new byte[ID_BYTES];
        RANDOM.nextBytes(random);
        this.id = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        this.kind = kind;
        this.hotel = hotel;
        this.createdAt = createdAt;
        this.enabled = true;
    }

    /** Keeps a secret; the one to sign with holds beside the one before it. */
    void keep(SecretUse use, String enciphered, Instant now) {
        if (use == SecretUse.SECRET) {
            secret(use).ifPresent(before -> keep(SecretUse.FORMER_SECRET, before.enciphered(), before.setAt()));
        }
        secrets.computeIfAbsent(use, other -> new KeptSecret(this, other)).become(enciphered, now);
    }

    /** Only the newest secret holds from now on. */
    void dropFormerSecret() {
        secrets.remove(SecretUse.FORMER_SECRET);
    }

    void rename(String other) {
        name = other;
    }

    void thankAt(String address) {
        thanks = address;
    }

    /** Whether it takes deliveries from now on. */
    void turn(boolean on) {
        enabled = on;
    }

    public String id() {
        return id;
    }

    ConnectionKind kind() {
        return kind;
    }

    Hotel hotel() {
        return hotel;
    }

    /** What people call it, if it has a name of its own. */
    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    Optional<String> thanks() {
        return Optional.ofNullable(thanks);
    }

    boolean isEnabled() {
        return enabled;
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<KeptSecret> secret(SecretUse use) {
        return Optional.ofNullable(secrets.get(use));
    }

    Instant lastDeliveryAt() {
        return lastDeliveryAt;
    }

    InboxTrouble trouble() {
        return trouble;
    }

    String troubleDetail() {
        return troubleDetail;
    }

    Instant troubledAt() {
        return troubledAt;
    }
}
