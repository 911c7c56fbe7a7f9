package org.hotelleads.lead;

import java.time.Instant;
import org.hotelleads.access.User;

/** The time of a lead's next contact has come. It may be told more than once, with the same values each time. */
public record FollowUpDue(Lead lead, User assignee, Instant dueAt) {}
