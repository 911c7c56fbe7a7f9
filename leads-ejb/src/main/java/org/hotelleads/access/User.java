package org.hotelleads.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A person of the chain, with a role in some hotels; known by the login. */
@Entity
@Table(name = "app_user")
public class User {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String login;
    private String name;
    private String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String locale;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean active = true;

    @ElementCollection
    @CollectionTable(name = "app_user_hotel", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "hotel_id")
    private Set<Long> hotels = new HashSet<>();

    protected User() {}

    /**
     * @param locale a BCP 47 tag such as {@code es}
     * @param passwordHash the slow hash of the password, never the password
     */
    public User(String login, String name, String email, Role role, String locale, String passwordHash) {
        this.login = login.toLowerCase(Locale.ROOT);
        this.name = name;
        this.email = email;
        this.role = role;
        this.locale = locale;
        this.passwordHash = passwordHash;
    }

    /** Gives the person the right to one more hotel. */
    public User worksAt(long hotelId) {
        hotels.add(hotelId);
        return this;
    }

    /** Whether the person works here and has a right to the hotel. */
    public boolean worksOn(long hotelId) {
        return active && (role == Role.ADMIN || hotels.contains(hotelId));
    }

    /** The caller that this person is, with what the role allows. */
    public Caller asCaller() {
        return new Caller(id, name, role.permissions(), role == Role.ADMIN, hotels, locale);
    }

    public Long id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    /** Where mail reaches the person; empty if nowhere. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** The person's language. */
    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    /** Ids of the hotels that the person was given; an admin has all of them anyway. */
    public Set<Long> hotels() {
        return Set.copyOf(hotels);
    }

    public Role role() {
        return role;
    }

    public boolean isActive() {
        return active;
    }

    String passwordHash() {
        return passwordHash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof User user && login.equals(user.login);
    }

    @Override
    public int hashCode() {
        return Objects.hash(login);
    }
}
