package org.hotelleads.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The key of a program (a bot, a hotel system): what it may do, in which hotels, how fast and until when. Of its secret
 * only the hash is kept, and a few characters by which people know it again.
 */
@Entity
@Table(name = "api_key")
public class ApiKey {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Column(name = "key_hash")
    private String keyHash;

    private String beginning;

    private String scopes;

    @Column(name = "all_hotels")
    private boolean allHotels;

    private boolean active = true;

    private Integer rate;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "last_used_at", insertable = false, updatable = false)
    private Instant lastUsedAt;

    @ElementCollection
    @CollectionTable(name = "api_key_hotel", joinColumns = @JoinColumn(name = "api_key_id"))
    @Column(name = "hotel_id")
    private Set<Long> hotels = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "api_key_group", joinColumns = @JoinColumn(name = "api_key_id"))
    @Column(name = "group_id")
    private Set<Long> groups = new HashSet<>();

    protected ApiKey() {}

    /** A key that may do nothing yet. */
    public ApiKey(String name, KeySecret secret, String createdBy, Instant now) {
        this.name = name;
        this.createdBy = createdBy;
        this.createdAt = now;
        replaceBy(secret);
    }

    /** From now on only the new secret opens the door. */
    public void replaceBy(KeySecret secret) {
        keyHash = secret.hash();
        beginning = secret.beginning();
    }

    /** What it may do, and in which hotels, from now on. */
    public void reach(Set<Scope> wanted, KeyReach reach) {
        scopes = Scope.format(wanted);
        allHotels = reach.allHotels();
        hotels.retainAll(reach.hotels());
        hotels.addAll(reach.hotels());
        groups.retainAll(reach.groups());
        groups.addAll(reach.groups());
    }

    /**
     * How it may be used from now on.
     *
     * @param newRate requests a minute; null for as many as the setting says
     * @param end when it stops working; null for never
     */
    public void limit(Integer newRate, Instant end) {
        rate = newRate;
        expiresAt = end;
    }

    /** It opens no door any more, and never will again. */
    public void withdraw() {
        active = false;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The first characters of its secret; empty for one that somebody else has made up. */
    public Optional<String> beginning() {
        return Optional.ofNullable(beginning);
    }

    String keyHash() {
        return keyHash;
    }

    public Set<Scope> scopes() {
        return Scope.parse(scopes);
    }

    /** In which hotels it may be used. */
    public KeyReach reach() {
        return new KeyReach(allHotels, hotels, groups);
    }

    /** Requests a minute; empty for as many as the setting says. */
    public Optional<Integer> rate() {
        return Optional.ofNullable(rate);
    }

    /** When it stops working; empty for never. */
    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Who has made it; empty for one of which that was not written down. */
    public Optional<String> createdBy() {
        return Optional.ofNullable(createdBy);
    }

    /** When it was used last, a minute more or less; empty for never. */
    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }

    public boolean isActive() {
        return active;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApiKey key && keyHash.equals(key.keyHash);
    }

    @Override
    public int hashCode() {
        return Objects.hash(keyHash);
    }
}
