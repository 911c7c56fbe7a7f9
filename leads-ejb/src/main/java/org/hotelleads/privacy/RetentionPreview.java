package org.hotelleads.privacy;

import java.util.List;

/**
 * Who would be erased by a rule tonight.
 *
 * @param converted how many who booked, up to 10,000
 * @param others how many of all others, up to 10,000
 * @param sample some of them, those who were silent for longest
 */
public record RetentionPreview(long converted, long others, List<Finding.FoundLead> sample) {}
