package org.hotelleads.lead;

import java.time.Instant;
import java.util.Optional;
import org.hotelleads.access.User;

/**
 * A lead has got another salesperson, or none. Told within the transaction of the change.
 *
 * @param from who had it before
 * @param to who has it now
 * @param by the name of who decided it
 * @param byUser the id of the person who decided it; null for keys and the system
 * @param amongMany whether it is one of many that were assigned at once, of which the person is told in one message
 */
public record LeadAssigned(
        Lead lead, Optional<User> from, Optional<User> to, String by, Long byUser, Instant at, boolean amongMany) {}
