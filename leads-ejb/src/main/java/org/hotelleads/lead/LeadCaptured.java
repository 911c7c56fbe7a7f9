package org.hotelleads.lead;

/** A guest has become a lead. Told within the transaction that captures it, so what is written then is kept with it. */
public record LeadCaptured(Lead lead) {}
