package org.hotelleads.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.StayDates;
import org.hotelleads.outbox.MailText.Line;
import org.hotelleads.system.Words;

/** The essentials of a lead, each with its name, as people read them in a mail. */
final class LeadFacts {

    private static final int LONGEST_NAME = 80;
    private static final String UP_TO = " \u2013 ";

    private LeadFacts() {}

    /** What to call the lead: the name or, when there is none, how to reach the guest. */
    static String nameOf(Lead lead) {
        var guest = lead.guest();
        var known = guest.name()
                .or(() -> guest.email().map(email -> email.value()))
                .or(() -> guest.phone().map(phone -> phone.value()));
        return PlainText.line(known.orElse(""), LONGEST_NAME);
    }

    static List<Line> of(Lead lead, Locale locale) {
        var words = Words.in(locale);
        var guest = lead.guest();
        var lines = new ArrayList<Line>();
        guest.name().ifPresent(name -> lines.add(new Line(words.say("leads.name"), name)));
        guest.email().ifPresent(email -> lines.add(new Line(words.say("leads.email"), email.value())));
        guest.phone().ifPresent(phone -> lines.add(new Line(words.say("leads.phone"), phone.value())));
        stay(guest.stay(), locale).ifPresent(stay -> lines.add(new Line(words.say("leads.stay"), stay)));
        lines.add(
                new Line(words.say("leads.score"), String.valueOf(guest.score().value())));
        lines.add(new Line(words.say("leads.persona"), of(guest.persona().persona(), words)));
        lines.add(new Line(words.say("leads.channel"), of(lead.channel(), words)));
        lines.add(new Line(words.say("leads.status"), of(lead.status(), words)));
        lead.nextContactAt()
                .map(at -> moment(at, lead.hotel().zone(), locale))
                .ifPresent(at -> lines.add(new Line(words.say("leads.nextContact"), at)));
        lines.add(new Line(words.say("leads.hotel"), lead.hotel().name()));
        return lines;
    }

    /** Day and time by the clock of the hotel. */
    static String moment(Instant at, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    private static String of(Enum<?> value, Words words) {
        return words.say(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    private static Optional<String> stay(StayDates stay, Locale locale) {
        if (stay.arrival().isEmpty() && stay.departure().isEmpty()) {
            return stay.month().map(month -> DateTimeFormatter.ofPattern("LLLL yyyy", locale)
                    .format(month));
        }
        return Optional.of((day(stay.arrival(), locale) + UP_TO + day(stay.departure(), locale)).strip());
    }

    private static String day(Optional<LocalDate> day, Locale locale) {
        return day.map(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale)::format)
                .orElse("");
    }
}
