package org.hotelleads.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hotelleads.booking.HotelSystem;
import org.hotelleads.booking.HotelSystemFails;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.LeadsImported;
import org.hotelleads.outbox.MailText.Line;
import org.hotelleads.outbox.MailText.Link;
import org.hotelleads.system.Words;

/** Puts into words what mails say, in the language of whoever gets them. */
@ApplicationScoped
class MailWriter {

    private Links links;

    /** For the container's stand-in. */
    MailWriter() {}

    @Inject
    MailWriter(Links links) {
        this.links = links;
    }

    MailText newLead(Lead lead, String said, Locale locale) {
        return about(Occasion.NEW_LEAD, lead, said, locale, lead.hotel().name());
    }

    MailText assigned(Lead lead, String by, String said, Locale locale) {
        return about(Occasion.ASSIGNED, lead, said, locale, by);
    }

    MailText mentioned(Lead lead, String by, String comment, Locale locale) {
        return about(Occasion.MENTIONED, lead, comment, locale, by);
    }

    MailText due(Lead lead, Instant dueAt, String said, Locale locale) {
        var when = LeadFacts.moment(dueAt, lead.hotel().zone(), locale);
        return about(Occasion.FOLLOW_UP_DUE, lead, said, locale, when);
    }

    MailText handedOver(int count, String by, String filter, Locale locale) {
        var words = Words.in(locale);
        var link = new Link(words.say("mail.open.leads"), links.leads(filter));
        return text(Occasion.HANDED_OVER, words, locale, List.of(), "", link, count, by);
    }

    MailText imported(LeadsImported event, Locale locale) {
        var words = Words.in(locale);
        var hotel = event.hotel();
        var link = new Link(words.say("mail.open.leads"), links.leads("hotel=" + hotel.code()));
        return text(
                Occasion.LEADS_IMPORTED,
                words,
                locale,
                List.of(),
                "",
                link,
                event.count(),
                hotel.name(),
                event.by(),
                event.fileName());
    }

    MailText test(Hotel hotel, Locale locale) {
        var words = Words.in(locale);
        var link = new Link(words.say("mail.open.leads"), links.leads("hotel=" + hotel.code()));
        return text(Occasion.TEST, words, locale, List.of(), "", link, hotel.name());
    }

    MailText systemFails(HotelSystemFails event, Locale locale) {
        var words = Words.in(locale);
        var lines = HotelSystemFacts.of(event, locale);
        var means = words.say("PmsHealth." + event.health() + ".means");
        return aboutSystem(Occasion.HOTEL_SYSTEM_FAILS, event.system(), lines, locale, means);
    }

    MailText systemWorks(HotelSystem system, Locale locale) {
        return aboutSystem(Occasion.HOTEL_SYSTEM_WORKS, system, HotelSystemFacts.of(system, locale), locale, "");
    }

    private MailText aboutSystem(Occasion occasion, HotelSystem system, List<Line> lines, Locale locale, String means) {
        var words = Words.in(locale);
        var link = new Link(words.say("mail.open.hotelSystems"), links.hotelSystems());
        var whose = system.hotel().map(Hotel::name).orElseGet(() -> words.say("mail.wholeChain"));
        return text(occasion, words, locale, lines, "", link, HotelSystemFacts.nameOf(system, locale), whose, means);
    }

    /**
     * @param detail who did it, or where, or when: what the texts of this occasion want to know beside guest and hotel
     */
    private MailText about(Occasion occasion, Lead lead, String quote, Locale locale, String detail) {
        var words = Words.in(locale);
        var link = new Link(words.say("mail.open.lead"), links.lead(lead.id()));
        var guest = LeadFacts.nameOf(lead);
        return text(
                occasion,
                words,
                locale,
                LeadFacts.of(lead, locale),
                quote,
                link,
                guest,
                lead.hotel().name(),
                detail);
    }

    private static MailText text(
            Occasion occasion,
            Words words,
            Locale locale,
            List<Line> lines,
            String quote,
            Link link,
            Object... details) {
        var key = "mail." + occasion.name() + ".";
        return new MailText(
                locale,
                words.say(key + "subject", details),
                words.say(key + "heading", details),
                words.say(key + "intro", details),
                lines,
                quote,
                link,
                words.say(key + "why", details));
    }
}
