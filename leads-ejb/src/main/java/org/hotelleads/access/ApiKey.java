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
import java.util.Set;
import java.util.stream.Collectors;

/** The key of a program (a bot, a hotel system): what it may do and in which hotels. Only its hash is kept. */
@Entity
@Table(name = "api_key")
public class ApiKey {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Column(name = "key_hash")
    private String keyHash;

    private String scopes;

    @Column(name = "all_hotels")
    private boolean allHotels;

    private boolean active = true;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "api_key_hotel", joinColumns = @JoinColumn(name = "api_key_id"))
    @Column(name = "hotel_id")
    private Set<Long> hotels = new HashSet<>();

    protected ApiKey() {}

    /** A key for every hotel there is and will be. */
    static ApiKey forAllHotels(String name, String key, Set<Scope> scopes, Instant now) {
        var made = new ApiKey();
        made.name = name;
        made.scopes = Scope.format(scopes);
        made.allHotels = true;
        made.createdAt = now;
        made.replaceBy(key);
        return made;
    }

    static ApiKey forHotels(String name, String key, Set<Scope> scopes, Set<Long> hotels, Instant now) {
        var made = forAllHotels(name, key, scopes, now);
        made.allHotels = false;
        made.hotels.addAll(hotels);
        return made;
    }

    /** From now on only the new key opens the door. */
    void replaceBy(String key) {
        keyHash = Secrets.hash(key);
    }

    Caller asCaller() {
        var permissions = Scope.parse(scopes).stream()
                .flatMap(scope -> scope.permissions().stream())
                .collect(Collectors.toSet());
        return new Caller(null, "API: " + name, permissions, allHotels, hotels, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApiKey key && name.equals(key.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }
}
