package org.hotelleads.lead;

import java.util.List;

/**
 * Many guests have become leads at once, of whom no person is told one by one. Told within the transaction that captures
 * them, so what is written then is kept with them.
 */
public record LeadsCaptured(List<Lead> leads) {}
