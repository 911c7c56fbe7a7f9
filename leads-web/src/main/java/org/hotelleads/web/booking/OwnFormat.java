package org.hotelleads.web.booking;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.BookingDraft;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.booking.Price;
import org.hotelleads.booking.Sale;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.json.JsonFields;

/**
 * Reads {@code hotelleads.booking.v1}, strictly: what is not in the published schema is a flaw, and so is a field of
 * another type. What the fields say together is left to the core.
 */
final class OwnFormat implements BookingFormat {

    static final String SCHEMA = "hotelleads.booking.v1";

    private static final String DELETED = "booking.deleted";
    private static final List<String> EVENTS = List.of("booking.upserted", DELETED);
    private static final List<String> STATUSES =
            Stream.of(BookingStatus.values()).map(Enum::name).toList();
    private static final String OUR_LEAD = "lead";
    private static final String DIRECT = "DIRECT";
    private static final int LONGEST_PROPERTY = 120;
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 320;
    private static final int LONGEST_PHONE = 60;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_OTHERS = 50;

    @Override
    public Booking read(JsonValue body) {
        if (!(body instanceof JsonObject object)) {
            throw Refusal.invalid("body", "error.notAnObject");
        }
        var all = new JsonFields(object);
        var fields = new BookingFields(all);
        fields.requiredWord("schema", List.of(SCHEMA));
        var event = fields.requiredWord("eventType", EVENTS);
        var draft = new BookingDraft(
                fields.requiredText("property", LONGEST_PROPERTY), fields.requiredText("reservationId", LONGEST_ID));
        numbers(draft, fields);
        story(draft, fields, DELETED.equals(event));
        stay(draft, fields);
        people(draft, fields);
        draft.sale(sale(fields));
        return all.flawless(flawless -> draft.booking());
    }

    private static void numbers(BookingDraft draft, BookingFields fields) {
        draft.inGroup(said(fields.text("groupId", LONGEST_ID)));
        draft.confirmedAs(said(fields.text("confirmationNo", LONGEST_ID)));
        draft.knownAs(OUR_LEAD, fields.text("leadReference", LONGEST_ID));
        fields.each("references", MOST_OTHERS).forEach(reference -> {
            draft.knownAs(said(reference.text("system", LONGEST_NAME)), reference.requiredText("value", LONGEST_ID));
            reference.noOthers();
        });
    }

    private static void story(BookingDraft draft, BookingFields fields, boolean isDeleted) {
        var word = fields.requiredWord("status", STATUSES);
        if (word != null && STATUSES.contains(word)) {
            draft.status(isDeleted ? BookingStatus.DELETED : BookingStatus.valueOf(word), word);
        }
        draft.bookedAt(fields.requiredMoment("createdAt"));
        draft.updatedAt(fields.requiredMoment("updatedAt"), true);
        draft.cancelledAt(fields.moment("cancelledAt"), said(fields.text("cancelReason", LONGEST_REASON)));
    }

    private static void stay(BookingDraft draft, BookingFields fields) {
        draft.stay(fields.requiredDay("arrival"), fields.requiredDay("departure"));
        draft.heads(fields.heads("rooms"), fields.heads("adults"), fields.heads("children"));
        fields.inside("total").ifPresent(total -> {
            var amount = total.requiredAmount("amount");
            draft.total(amount, total.requiredCurrency("currency"), Price.Basis.UNKNOWN);
            total.noOthers();
        });
    }

    private static void people(BookingDraft draft, BookingFields fields) {
        fields.inside("booker").ifPresent(booker -> person(draft, PersonRole.BOOKER, booker));
        fields.inside("guest").ifPresent(guest -> person(draft, PersonRole.PRIMARY_GUEST, guest));
        fields.each("guests", MOST_OTHERS).forEach(guest -> person(draft, PersonRole.GUEST, guest));
    }

    private static void person(BookingDraft draft, PersonRole role, BookingFields fields) {
        var first = said(fields.text("firstName", LONGEST_NAME));
        var last = said(fields.text("lastName", LONGEST_NAME));
        var full = said(fields.text("fullName", LONGEST_NAME));
        var email = said(fields.text("email", LONGEST_EMAIL));
        var phone = said(fields.text("phone", LONGEST_PHONE));
        fields.noOthers();
        if (Stream.of(first, last, full, email, phone).anyMatch(Objects::nonNull)) {
            var phones = Stream.ofNullable(phone).toList();
            draft.person(new BookingPerson(role, null, first, last, full, email, false, phones, false));
        }
    }

    private static Sale sale(BookingFields fields) {
        var channel = said(fields.text("channel", LONGEST_NAME));
        var source = said(fields.text("source", LONGEST_NAME));
        var promoCode = said(fields.text("promoCode", LONGEST_NAME));
        var isDirect = DIRECT.equalsIgnoreCase(channel) ? Boolean.TRUE : null;
        return new Sale(
                channel, source, promoCode, fields.fields().yesOrNo("direct").orElse(isDirect));
    }

    private static String said(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
