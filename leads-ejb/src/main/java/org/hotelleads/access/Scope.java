package org.hotelleads.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an API key may be used for; a key has one or more of them. */
public enum Scope {
    CAPTURE("capture", Permission.CAPTURE),
    READ_LEADS("leads:read", Permission.READ_LEADS, Permission.EXPORT_LEADS),
    WRITE_LEADS("leads:write", Permission.WORK_LEADS, Permission.CAPTURE),
    BOOKINGS("bookings", Permission.LINK_BOOKINGS),
    ADMIN("admin", Permission.REVIEW_MATCHES, Permission.SET_UP_HOTELS, Permission.RUN_CHAIN);

    private final String word;
    private final Set<Permission> permissions;

    Scope(String word, Permission... permissions) {
        this.word = word;
        this.permissions = Set.of(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** How programs spell it. */
    public String word() {
        return word;
    }

    /**
     * The scope that is spelled so.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Scope ofWord(String word) {
        return Stream.of(values())
                .filter(scope -> scope.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    /** Reads scopes as they are stored and written: words with a blank between them. */
    static Set<Scope> parse(String words) {
        var wanted = Set.of(words.split(" "));
        return Stream.of(values())
                .filter(scope -> wanted.contains(scope.word))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    }

    static String format(Set<Scope> scopes) {
        return scopes.stream().sorted().map(scope -> scope.word).collect(Collectors.joining(" "));
    }
}
