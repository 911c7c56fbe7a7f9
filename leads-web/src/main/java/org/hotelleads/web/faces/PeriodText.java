package org.hotelleads.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.hotelleads.search.Period;

/** Tells days of capture as a person reads them. */
@RequestScoped
public class PeriodText {

    @Inject
    private PageWords words;

    @Inject
    private Look look;

    /** The period in words; one of its ends must be known. */
    public String of(Period period) {
        if (period.to() == null) {
            return words.say("leads.chip.since", day(period.from()));
        }
        if (period.from() == null) {
            return words.say("leads.chip.until", day(period.to()));
        }
        return period.from().equals(period.to())
                ? day(period.from())
                : words.say("leads.chip.between", day(period.from()), day(period.to()));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(look.getLocale())
                .format(day);
    }
}
