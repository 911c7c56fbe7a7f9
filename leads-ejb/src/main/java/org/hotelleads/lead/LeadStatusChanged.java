package org.hotelleads.lead;

import java.time.Instant;

/**
 * A lead has got another status, or another date for the next contact. Told within the transaction of the change.
 *
 * @param by the name of who changed it
 * @param why in words; may be null
 */
public record LeadStatusChanged(Lead lead, LeadStatus from, LeadStatus to, String by, String why, Instant at) {}
