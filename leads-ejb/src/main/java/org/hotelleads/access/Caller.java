package org.hotelleads.access;

import java.util.Optional;
import java.util.Set;
import org.hotelleads.system.Refusal;

/**
 * Who asks for an operation: a person of the chain, an API key, or the system itself; with the permissions and the
 * hotels that bound everything the caller reads and writes.
 *
 * @param userId the person's id; null for keys and the system
 * @param name what the history says about who did it
 * @param hotels ids of the hotels; meaningless when {@code allHotels}
 */
public record Caller(
        Long userId, String name, Set<Permission> permissions, boolean allHotels, Set<Long> hotels, String locale) {

    private static final Caller STRANGER = new Caller(null, "", Set.of(), false, Set.of(), null);

    public Caller {
        permissions = Set.copyOf(permissions);
        hotels = Set.copyOf(hotels);
    }

    /** Nobody yet: may do nothing and sees no hotel. */
    public static Caller stranger() {
        return STRANGER;
    }

    /** The product itself, at work without anybody asking. */
    public static Caller system(String name) {
        return new Caller(null, name, Set.of(Permission.values()), true, Set.of(), null);
    }

    /** Whether somebody vouches for the caller, whatever they may do. */
    public boolean isKnown() {
        return !equals(STRANGER);
    }

    /** Whether it is a person who must see to the own account before anything else. */
    public boolean isNewcomer() {
        return permissions.equals(Set.of(Permission.KEEP_ACCOUNT));
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    public boolean sees(long hotelId) {
        return allHotels || hotels.contains(hotelId);
    }

    public Optional<Long> user() {
        return Optional.ofNullable(userId);
    }

    void require(Permission permission) {
        if (!isKnown()) {
            throw Refusal.unknownCaller();
        }
        if (!may(permission)) {
            throw Refusal.forbidden("error.permission", permission.name());
        }
    }
}
