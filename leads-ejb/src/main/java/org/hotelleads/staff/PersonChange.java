package org.hotelleads.staff;

import java.util.Optional;

/**
 * What somebody wants of a person from now on.
 *
 * @param described everything that can be said of the person; the login stays
 * @param isActive whether the person may sign in
 * @param version what the change was made of; empty to change whatever there is by now
 */
public record PersonChange(PersonDescription described, boolean isActive, Optional<Long> version) {}
