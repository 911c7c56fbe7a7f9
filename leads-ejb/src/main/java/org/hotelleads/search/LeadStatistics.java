package org.hotelleads.search;

import java.util.Optional;

/**
 * Figures of a period.
 *
 * @param total leads captured in the period
 * @param fresh how many of them are still New
 * @param averageScore mean of their scores, 0 to 100; empty without leads
 * @param conversionRate share of them that is Converted, 0 to 1; empty without leads
 */
public record LeadStatistics(long total, long fresh, Optional<Double> averageScore, Optional<Double> conversionRate) {

    static LeadStatistics of(long total, long fresh, long scores, long converted) {
        return total == 0
                ? new LeadStatistics(0, 0, Optional.empty(), Optional.empty())
                : new LeadStatistics(
                        total, fresh, Optional.of((double) scores / total), Optional.of((double) converted / total));
    }

    /**
     * Figures beside those of the equally long period just before.
     *
     * @param previous empty when the period has no beginning
     */
    public record Compared(LeadStatistics now, Optional<LeadStatistics> previous) {}
}
