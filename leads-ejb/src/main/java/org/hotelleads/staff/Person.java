package org.hotelleads.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotelleads.access.Invitations;
import org.hotelleads.access.Role;

/**
 * A person with the codes of their hotels and groups, as far as the caller may see those.
 *
 * @param email null if there is none
 * @param isActive whether the person may sign in
 * @param hasPassword whether the person has chosen a password
 * @param hasSecondFactor whether a code is asked for after the password
 * @param lastSignInAt null if never
 * @param link the link by which the person can set a password now
 * @param version grows with each change
 */
public record Person(
        long id,
        String login,
        String name,
        String email,
        Role role,
        List<String> hotels,
        List<String> groups,
        String locale,
        boolean isActive,
        boolean hasPassword,
        boolean hasSecondFactor,
        Instant lastSignInAt,
        Optional<Invitations.Open> link,
        long version) {}
