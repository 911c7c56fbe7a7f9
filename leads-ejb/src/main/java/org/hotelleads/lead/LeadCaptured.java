package org.hotelleads.lead;

/**
 * A guest has become a lead. Told within the transaction that captures it, so what is written then is kept with it.
 *
 * @param amongMany whether it is one of many that are taken in at once, of which nobody is told one by one
 */
public record LeadCaptured(Lead lead, boolean amongMany) {

    public LeadCaptured(Lead lead) {
        this(lead, false);
    }
}
