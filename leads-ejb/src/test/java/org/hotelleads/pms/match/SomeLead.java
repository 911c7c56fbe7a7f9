package org.hotelleads.pms.match;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.lead.EmailAddress;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.PhoneNumber;
import org.hotelleads.lead.StayDates;

/** A lead of a test, told piece by piece; it wrote on 1 March 2026 if nothing else is said. */
final class SomeLead {

    private final String label;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<EmailAddress> emails = new LinkedHashSet<>();
    private final Set<PhoneNumber> phones = new LinkedHashSet<>();
    private final Set<String> numbers = new LinkedHashSet<>();
    private StayDates stay = StayDates.none();
    private Instant wrote = Instant.parse("2026-03-01T10:00:00Z");
    private LeadStatus status = LeadStatus.CONTACTED;
    private long hotel = SomeCase.HOTEL;

    private SomeLead(String label) {
        this.label = label;
    }

    /** @param label by which the test knows it: its id is made from it */
    static SomeLead lead(String label) {
        return new SomeLead(label);
    }

    static UUID idOf(String label) {
        return UUID.nameUUIDFromBytes(label.getBytes(StandardCharsets.UTF_8));
    }

    SomeLead of(String name) {
        names.add(name);
        return this;
    }

    SomeLead email(String address) {
        emails.add(new EmailAddress(address));
        return this;
    }

    SomeLead phone(String number) {
        phones.add(new PhoneNumber(number));
        return this;
    }

    SomeLead numbered(String number) {
        numbers.add(number);
        return this;
    }

    SomeLead asksFor(String arrival, String departure) {
        stay = StayDates.of(LocalDate.parse(arrival), LocalDate.parse(departure));
        return this;
    }

    SomeLead asksForMonth(String month) {
        stay = StayDates.inMonth(YearMonth.parse(month));
        return this;
    }

    SomeLead wrote(String time) {
        wrote = Instant.parse(time);
        return this;
    }

    SomeLead is(LeadStatus now) {
        status = now;
        return this;
    }

    SomeLead inHotel(long other) {
        hotel = other;
        return this;
    }

    LeadKeys keys() {
        return new LeadKeys(idOf(label), numbers, hotel, wrote, wrote, names, emails, phones, stay, status);
    }
}
