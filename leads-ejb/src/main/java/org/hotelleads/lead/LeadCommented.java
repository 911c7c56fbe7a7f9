package org.hotelleads.lead;

import java.util.Set;
import org.hotelleads.access.User;

/**
 * Somebody has written about a lead. Told within the transaction of the comment.
 *
 * @param mentioned the colleagues who are named in it and have a right to the lead, without its author
 */
public record LeadCommented(Lead lead, LeadComment comment, Set<User> mentioned) {}
