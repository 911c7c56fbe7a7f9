package org.hotelleads.connector.mews;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.BookingDraft;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.booking.Sale;
import org.hotelleads.connector.http.Fields;

/**
 * A reservation as Mews spells it, with whom and what it names by id.
 *
 * @param zone of the enterprise: Mews tells the stay in UTC
 */
record MewsReservation(Fields fields, String property, ZoneId zone, MewsPeople people, MewsPrices prices) {

    private static final Map<String, BookingStatus> STATES = Map.of(
            "Inquired", BookingStatus.TENTATIVE,
            "Optional", BookingStatus.TENTATIVE,
            "Requested", BookingStatus.TENTATIVE,
            "Confirmed", BookingStatus.CONFIRMED,
            "Started", BookingStatus.IN_HOUSE,
            "Processed", BookingStatus.CHECKED_OUT,
            "Canceled", BookingStatus.CANCELLED);

    /** Whether the hotel sold it itself; origins that are not among them tell nothing. */
    private static final Map<String, Boolean> ORIGINS =
            Map.of("Distributor", true, "Commander", true, "Navigator", true, "ChannelManager", false);

    Booking booking() {
        var draft = new BookingDraft(property, fields.text("Id"))
                .inGroup(fields.text("GroupId"))
                .confirmedAs(fields.text("Number"))
                .knownAs(null, fields.text("ChannelNumber"))
                .knownAs(fields.text("ChannelManager"), fields.text("ChannelManagerNumber"))
                .status(status(), fields.text("State"))
                .bookedAt(fields.instant("CreatedUtc"))
                .updatedAt(fields.instant("UpdatedUtc"), true)
                .cancelledAt(fields.instant("CancelledUtc"), fields.text("CancellationReason"))
                .stay(day("ScheduledStartUtc", "StartUtc"), day("ScheduledEndUtc", "EndUtc"))
                // People are counted by ages whose meaning each hotel defines for itself.
                .heads(1, null, null)
                .sale(sale());
        persons().filter(person -> person != null).forEach(draft::person);
        prices.of(fields.text("Id")).ifPresent(price -> draft.total(price.amount(), price.currency(), price.basis()));
        return draft.booking();
    }

    private BookingStatus status() {
        return "Canceled".equals(fields.text("State")) && "NoShow".equals(fields.text("CancellationReason"))
                ? BookingStatus.NO_SHOW
                : STATES.getOrDefault(String.valueOf(fields.text("State")), BookingStatus.TENTATIVE);
    }

    private LocalDate day(String name, String formerName) {
        var time = fields.instant(name) == null ? fields.instant(formerName) : fields.instant(name);
        return time == null ? null : LocalDate.ofInstant(time, zone);
    }

    private Stream<BookingPerson> persons() {
        var booker = fields.text("BookerId");
        var account = fields.text("AccountId");
        if ("Company".equals(fields.text("AccountType"))) {
            return Stream.concat(
                    Stream.of(customer(PersonRole.BOOKER, booker), company(account)),
                    people.companions(fields.text("Id")).stream().map(id -> customer(PersonRole.GUEST, id)));
        }
        return booker == null || booker.equals(account)
                ? Stream.of(customer(PersonRole.PRIMARY_GUEST, account))
                : Stream.of(customer(PersonRole.BOOKER, booker), customer(PersonRole.PRIMARY_GUEST, account));
    }

    /** Somebody by the id that the reservation names, or whom that one was merged into; null without an id. */
    private BookingPerson customer(PersonRole role, String id) {
        if (id == null) {
            return null;
        }
        var customer = people.customer(id);
        var lastName = Stream.of(customer.text("LastName"), customer.text("SecondLastName"))
                .filter(name -> name != null)
                .collect(Collectors.joining(" "));
        return new BookingPerson(
                role,
                customer.text("Id") == null ? id : customer.text("Id"),
                customer.text("FirstName"),
                lastName,
                null,
                customer.text("Email"),
                customer.isTrue("HasOtaEmail"),
                Stream.ofNullable(customer.text("Phone")).toList(),
                false);
    }

    private static BookingPerson company(String id) {
        return id == null
                ? null
                : new BookingPerson(PersonRole.COMPANY, id, null, null, null, null, false, List.of(), false);
    }

    private Sale sale() {
        var origin = fields.text("Origin");
        var by = fields.firstText("OriginDetails", "CommanderOrigin");
        return new Sale(origin, by, null, isDirect(origin));
    }

    private Boolean isDirect(String origin) {
        var through = fields.text("TravelAgencyId") != null || "Channel".equals(fields.text("CommanderOrigin"));
        return through ? Boolean.FALSE : ORIGINS.get(String.valueOf(origin));
    }
}
