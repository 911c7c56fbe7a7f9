package org.hotelleads.web.rest;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.hotelleads.search.LeadStatistics;
import org.hotelleads.search.Won;

/**
 * Figures as JSON; average and rate are null without leads.
 *
 * @param fresh how many leads are still New; called {@code new} in JSON
 * @param conversionRate share of the leads that is Converted, 0 to 1
 * @param previous the same figures of the equally long period before; null when the period has no beginning
 * @param won what the leads of this period have booked
 */
@JsonbPropertyOrder({"total", "fresh", "averageScore", "conversionRate", "previous", "won"})
public record StatisticsJson(
        long total,
        @JsonbProperty("new") long fresh,
        Double averageScore,
        Double conversionRate,
        Previous previous,
        WonJson won) {

    /** The figures of the period before. */
    @JsonbPropertyOrder({"total", "fresh", "averageScore", "conversionRate"})
    public record Previous(long total, @JsonbProperty("new") long fresh, Double averageScore, Double conversionRate) {}

    private static final double TENTHS = 10;
    private static final double TEN_THOUSANDTHS = 10_000;

    static StatisticsJson of(LeadStatistics.Compared compared, Won won) {
        var now = compared.now();
        return new StatisticsJson(
                now.total(),
                now.fresh(),
                average(now),
                rate(now),
                compared.previous().map(StatisticsJson::previous).orElse(null),
                WonJson.of(won));
    }

    private static Previous previous(LeadStatistics before) {
        return new Previous(before.total(), before.fresh(), average(before), rate(before));
    }

    private static Double average(LeadStatistics figures) {
        return figures.averageScore()
                .map(score -> Math.round(score * TENTHS) / TENTHS)
                .orElse(null);
    }

    private static Double rate(LeadStatistics figures) {
        return figures.conversionRate()
                .map(rate -> Math.round(rate * TEN_THOUSANDTHS) / TEN_THOUSANDTHS)
                .orElse(null);
    }
}
