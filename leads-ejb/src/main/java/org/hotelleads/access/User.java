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
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.system.Characters;

/** A person of the chain, with a role in some hotels; known by the login. */
@Entity
@Table(name = "app_user")
public class User {

    private static final int LONGEST_NAME = 120;

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

    /** Grows with each change that people make; counted here, since signing in is none of them. */
    private long version;

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    @Column(name = "second_factor_at", insertable = false, updatable = false)
    private Instant secondFactorAt;

    @ElementCollection
    @CollectionTable(name = "app_user_hotel", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "hotel_id")
    private Set<Long> hotels = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "app_user_group", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "group_id")
    private Set<Long> groups = new HashSet<>();

    /** What is in the groups just now; a view, into which nothing is written. */
    @ElementCollection
    @CollectionTable(name = "app_user_group_hotel", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "hotel_id")
    private Set<Long> groupHotels = new HashSet<>();

    protected User() {}

    /**
     * @param locale a BCP 47 tag such as {@code es}
     * @param passwordHash the slow hash of the password, never the password; null for who has yet to choose one
     */
    public User(String login, String name, String email, Role role, String locale, String passwordHash) {
        this.login = login.toLowerCase(Locale.ROOT);
        this.name = name;
        this.email = email;
        this.role = role;
        this.locale = locale;
        this.passwordHash = passwordHash;
    }

    /** Whether a person can be called so: 1 to 120 characters, on one line and in one direction. */
    public static boolean isName(String name) {
        return Characters.isName(name, LONGEST_NAME);
    }

    /** Gives the person the right to one more hotel. */
    public User worksAt(long hotelId) {
        hotels.add(hotelId);
        return this;
    }

    /** The person is called so from now on, and reads this language. */
    public void isCalled(String otherName, String otherEmail, String otherLocale) {
        name = otherName;
        email = otherEmail;
        locale = otherLocale;
        version++;
    }

    /** The person does something else from now on, or elsewhere. */
    public void becomes(Role otherRole, Set<Long> otherHotels, Set<Long> otherGroups) {
        role = otherRole;
        hotels.clear();
        hotels.addAll(otherHotels);
        groups.clear();
        groups.addAll(otherGroups);
        version++;
    }

    /** Lets the person in again, or no longer. */
    public void mayComeIn(boolean may) {
        active = may;
        version++;
    }

    void chooses(String otherPasswordHash) {
        passwordHash = otherPasswordHash;
    }

    void signedIn(Instant now) {
        lastSignInAt = now;
    }

    /** Gives the person the right to whatever hotels are in the groups, from the next time on that the person is read. */
    public User worksAtGroups(Set<Long> groupIds) {
        groups.addAll(groupIds);
        return this;
    }

    /** Whether the person works here and has a right to the hotel. */
    public boolean worksOn(long hotelId) {
        return active && (role == Role.ADMIN || hotels.contains(hotelId) || groupHotels.contains(hotelId));
    }

    /** Takes over what an identity provider says of the person now; what it said before is over. */
    public void isTold(String toldName, Optional<String> toldEmail, Role toldRole, Set<Long> toldHotels) {
        name = toldName;
        email = toldEmail.orElse(null);
        role = toldRole;
        hotels.retainAll(toldHotels);
        hotels.addAll(toldHotels);
    }

    /** The person speaks this language from now on, a BCP 47 tag. */
    public void speaks(String tag) {
        locale = tag;
    }

    /** The caller that this person is, with what the role allows. */
    public Caller asCaller() {
        var all = new HashSet<>(hotels);
        all.addAll(groupHotels);
        return new Caller(id, name, role.permissions(), role == Role.ADMIN, all, locale);
    }

    /** The same person as long as something is to be done before anything else: only the own account is open. */
    Caller asNewcomer() {
        return new Caller(id, name, Set.of(Permission.KEEP_ACCOUNT), false, Set.of(), locale);
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

    /** Ids of the groups of hotels that the person was given. */
    public Set<Long> groups() {
        return Set.copyOf(groups);
    }

    public Role role() {
        return role;
    }

    public boolean isActive() {
        return active;
    }

    public long version() {
        return version;
    }

    /** When the person came in last; empty if never. */
    public Optional<Instant> lastSignInAt() {
        return Optional.ofNullable(lastSignInAt);
    }

    /** Whether a code is asked for after the password. */
    public boolean hasSecondFactor() {
        return secondFactorAt != null;
    }

    /** Whether the person has chosen a password. */
    public boolean hasPassword() {
        return passwordHash != null;
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
