package org.hotelleads.importing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.access.User;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.importing.KnownGuests.Sought;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.EmailAddress;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.LostReason;
import org.hotelleads.lead.PhoneNumber;
import org.hotelleads.understanding.ContactClaim;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.understanding.Surroundings;
import org.hotelleads.understanding.Understanding;
import org.hotelleads.understanding.Utterance;

/**
 * A lead as a row tells it; whatever is unknown is null.
 *
 * @param assignee null for nobody
 */
record LeadDraft(
        Hotel hotel,
        Channel channel,
        String name,
        EmailAddress email,
        PhoneNumber phone,
        String text,
        Instant capturedAt,
        LeadStatus status,
        Instant nextContact,
        LostReason lostReason,
        User assignee,
        String comment,
        String externalId) {

    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    /** Reads a row of that hotel; what is wrong is remembered by the row. */
    static LeadDraft read(RowPiece row, Hotel hotel, Instant now, StaffOfHotels staff) {
        var zone = hotel.zone();
        var status = Optional.ofNullable(row.word(ImportField.STATUS, LeadStatus.class))
                .orElse(LeadStatus.NEW);
        var draft = new LeadDraft(
                hotel,
                Optional.ofNullable(row.word(ImportField.CHANNEL, Channel.class))
                        .orElse(Channel.FORM),
                name(row),
                row.as(ImportField.EMAIL, EmailAddress::parse, "error.email"),
                row.as(ImportField.PHONE, value -> PhoneNumber.parse(value, hotel.region()), "imports.flaw.phone"),
                text(row),
                capturedAt(row, zone, now),
                status,
                status == LeadStatus.FOLLOW_UP ? nextContact(row, zone, now) : null,
                status == LeadStatus.LOST ? lostReason(row) : null,
                row.as(ImportField.ASSIGNED_TO, value -> staff.find(hotel, value), "imports.flaw.person"),
                row.text(ImportField.COMMENT),
                row.text(ImportField.EXTERNAL_ID));
        draft.requireContact(row);
        return draft;
    }

    private static String name(RowPiece row) {
        var whole = row.text(ImportField.NAME);
        var parts = Stream.of(row.text(ImportField.FIRST_NAME), row.text(ImportField.LAST_NAME))
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        return parts.isEmpty() || whole != null && whole.contains(" ") ? whole : parts;
    }

    /** The days are said as a form says them, so that they are understood like anything else that a guest writes. */
    private static String text(RowPiece row) {
        var arrival = row.day(ImportField.ARRIVAL);
        var departure = row.day(ImportField.DEPARTURE);
        if (arrival != null && departure != null && !departure.isAfter(arrival)) {
            row.flaw(ImportField.DEPARTURE, "imports.flaw.departure");
        }
        return Stream.of(
                        row.text(ImportField.MESSAGE),
                        arrival == null ? null : "Check-in: " + arrival,
                        departure == null ? null : "Check-out: " + departure)
                .filter(part -> part != null)
                .collect(Collectors.joining("\n"));
    }

    private static Instant capturedAt(RowPiece row, ZoneId zone, Instant now) {
        var said = row.moment(ImportField.CAPTURED_AT, zone);
        if (said != null && (said.isBefore(EARLIEST) || said.isAfter(now.plus(1, ChronoUnit.DAYS)))) {
            row.flaw(ImportField.CAPTURED_AT, "imports.flaw.captured");
        }
        var at = said == null || said.isAfter(now) ? now : said;
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Without a date the guest is to be contacted now. */
    private static Instant nextContact(RowPiece row, ZoneId zone, Instant now) {
        return Optional.ofNullable(row.moment(ImportField.NEXT_CONTACT, zone))
                .orElse(now)
                .truncatedTo(ChronoUnit.MICROS);
    }

    private static LostReason lostReason(RowPiece row) {
        return Optional.ofNullable(row.word(ImportField.LOST_REASON, LostReason.class))
                .orElse(LostReason.OTHER);
    }

    private void requireContact(RowPiece row) {
        if (name == null && email == null && phone == null && row.flaws().isEmpty()) {
            row.flaw(ImportField.NAME, "error.lead.noContact");
        }
    }

    /** A row may look like a guest and not be one: what is no name to the product makes no lead. */
    void requireName(RowPiece row) {
        if (row.flaws().isEmpty() && name != null && understood().name().isEmpty()) {
            row.flaw(ImportField.NAME, "error.name");
        }
    }

    /** What one will know of the guest. */
    private Understanding understood() {
        var where = new Surroundings(hotel.zone(), hotel.locale(), hotel.region(), channel);
        return Understanding.nothing()
                .learn(new Utterance("row", Speaker.GUEST, text, capturedAt, null, null, claim()), where);
    }

    ContactClaim claim() {
        return new ContactClaim(name, email == null ? null : email.value(), phone == null ? null : phone.value());
    }

    /** What the database finds the same guest by; the smallest way of writing a phone stands for all. */
    String phoneKey() {
        return phone == null
                ? null
                : phone.variants().stream()
                        .map(PhoneNumber::value)
                        .sorted()
                        .findFirst()
                        .orElseThrow();
    }

    String emailKey() {
        return email == null ? null : email.value();
    }

    /** By what one finds whether the guest is known. */
    Sought sought(String reference) {
        return new Sought(hotel.id(), emailKey(), phone, reference);
    }

    /** What tells the same row of another system again. */
    String reference(String otherwise) {
        return externalId == null ? "import:" + otherwise : "import-id:" + externalId;
    }
}
