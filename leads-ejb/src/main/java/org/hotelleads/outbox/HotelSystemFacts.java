package org.hotelleads.outbox;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hotelleads.booking.HotelSystem;
import org.hotelleads.booking.HotelSystemFails;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.outbox.MailText.Line;
import org.hotelleads.system.Words;

/** What those who run the chain need to know of a hotel system, each with its name, as they read it in a mail. */
final class HotelSystemFacts {

    private static final ZoneId UTC = ZoneId.of("UTC");

    private HotelSystemFacts() {}

    /** What to call it: by the connection's own name, or else by its kind. */
    static String nameOf(HotelSystem system, Locale locale) {
        return Objects.requireNonNullElseGet(system.name(), () -> kindOf(system, locale));
    }

    private static String kindOf(HotelSystem system, Locale locale) {
        return Words.in(locale).say("PmsKind." + system.kind());
    }

    static List<Line> of(HotelSystem system, Locale locale) {
        var words = Words.in(locale);
        var hotel = system.hotel().map(Hotel::name).orElseGet(() -> words.say("pms.wholeChain"));
        return List.of(
                new Line(words.say("booking.system"), kindOf(system, locale)),
                new Line(words.say("leads.hotel"), hotel));
    }

    /** Times are by the hotel's clock; for the whole chain in UTC. */
    static List<Line> of(HotelSystemFails event, Locale locale) {
        var words = Words.in(locale);
        var lines = new ArrayList<>(of(event.system(), locale));
        lines.add(new Line(words.say("mail.trouble"), words.say("pms.trouble." + event.trouble())));
        lines.add(new Line(words.say("mail.troubleDetail"), Objects.requireNonNullElse(event.detail(), "")));
        if (event.lastSuccessAt() != null) {
            var zone = event.system().hotel().map(Hotel::zone).orElse(UTC);
            var at = LeadFacts.moment(event.lastSuccessAt(), zone, locale) + " (" + zone + ")";
            lines.add(new Line(words.say("mail.lastSuccess"), at));
        }
        return lines;
    }
}
