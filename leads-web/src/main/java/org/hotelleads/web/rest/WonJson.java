package org.hotelleads.web.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.hotelleads.search.Won;

/**
 * What the leads of a period have booked, as JSON.
 *
 * @param revenue one amount for each currency
 * @param directShare how many came without commission, 0 to 1, of those of which it is known; null if of none
 * @param windowDays within how many days after its capture a booking is a lead's doing; null without a hotel
 */
@JsonbPropertyOrder({"bookings", "nights", "revenue", "directShare", "byChannel", "byPersona", "windowDays"})
public record WonJson(
        long bookings,
        long nights,
        List<MoneyJson> revenue,
        Double directShare,
        List<PartJson> byChannel,
        List<PartJson> byPersona,
        WindowJson windowDays) {

    private static final double TEN_THOUSANDTHS = 10_000;

    /** The same of the leads of one channel or persona, and how many leads those are. */
    @JsonbPropertyOrder({"name", "leads", "bookings", "nights", "revenue", "directShare"})
    public record PartJson(
            String name, long leads, long bookings, long nights, List<MoneyJson> revenue, Double directShare) {

        static PartJson of(Won.Part part) {
            return new PartJson(
                    part.what(),
                    part.leads(),
                    part.bookings(),
                    part.nights(),
                    money(part.revenue()),
                    share(part.directShare()));
        }
    }

    /** Hotels may have different ones. */
    @JsonbPropertyOrder({"shortest", "longest"})
    public record WindowJson(int shortest, int longest) {}

    static WonJson of(Won won) {
        return new WonJson(
                won.bookings(),
                won.nights(),
                money(won.revenue()),
                share(won.directShare()),
                won.byChannel().stream().map(PartJson::of).toList(),
                won.byPersona().stream().map(PartJson::of).toList(),
                won.window()
                        .map(window -> new WindowJson(window.shortest(), window.longest()))
                        .orElse(null));
    }

    private static List<MoneyJson> money(List<Won.Money> revenue) {
        return revenue.stream()
                .map(sum -> new MoneyJson(sum.amount(), sum.currency()))
                .toList();
    }

    private static Double share(Optional<Double> share) {
        return share.map(part -> Math.round(part * TEN_THOUSANDTHS) / TEN_THOUSANDTHS)
                .orElse(null);
    }
}
