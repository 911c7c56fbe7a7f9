package org.hotelleads.pms.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.booking.BookingRules;
import org.hotelleads.booking.ContactKey;
import org.hotelleads.booking.ContactKeys;
import org.hotelleads.booking.Nobodys;
import org.hotelleads.pms.match.KnownBooking;
import org.hotelleads.pms.match.MatchCase;
import org.hotelleads.pms.match.Veto;
import org.hotelleads.system.Sql;

/** Puts together everything that bears on whose doing some bookings are. */
@ApplicationScoped
public class MatchCases {

    private static final int MANY_SURNAMES = 3;
    private static final int LOOKED_AT = 300;

    static final String SURNAMES = """
            select distinct value, surname from booking_key
            where value = any (array(select jsonb_array_elements_text(?::jsonb))) and kind in ('EMAIL', 'PHONE') and surname <> ''
            limit ?
            """;

    /** A lead that is within another by now speaks for that one too. */
    static final String VETOES = """
            with recursive said as (
                select booking_id, lead_id from booking_veto
                where booking_id = any (array(select jsonb_array_elements_text(?::jsonb)::uuid))
                union select said.booking_id, l.merged_into from said join lead l on l.id = said.lead_id
                where l.merged_into is not null
            )
            select booking_id, lead_id from said
            """;

    private record Borne(String value, String surname) {}

    @Inject
    private Sql sql;

    @Inject
    private LeadLookup leads;

    @Inject
    @ConfigProperty(name = "leads.pms.relays", defaultValue = "guest.booking.com")
    private Optional<String> relays;

    /** For the container, which gives it what it needs. */
    public MatchCases() {}

    /** For whoever has a database and no container. */
    public MatchCases(Sql sql, String relays) {
        this.sql = sql;
        this.leads = new LeadLookup(sql);
        this.relays = Optional.of(relays);
    }

    /** @param settled the leads that have one of the bookings for good */
    public MatchCase of(List<KnownBooking> bookings, long hotel, String region, BookingRules rules, Set<UUID> settled) {
        var around = leads.around(bookings, hotel, region);
        var shared = new HashSet<>(shared(bookings, region));
        shared.addAll(SharedContacts.of(around));
        return new MatchCase(
                hotel,
                region,
                rules.windowDays(),
                bookings,
                around,
                settled,
                vetoes(bookings),
                Nobodys.read(region, relays.orElse(""), rules.nobodys()),
                shared);
    }

    private Set<Veto> vetoes(List<KnownBooking> bookings) {
        var ids = Json.createArrayBuilder();
        bookings.forEach(booking -> ids.add(booking.id().toString()));
        return new HashSet<>(sql.rows(
                VETOES,
                row -> new Veto(row.getObject("booking_id", UUID.class), row.getObject("lead_id", UUID.class)),
                ids.build().toString()));
    }

    /** Emails and phones under which people of three or more surnames have booked: an agency's, a secretary's. */
    private Set<String> shared(Collection<KnownBooking> bookings, String region) {
        var values = bookings.stream()
                .flatMap(known -> known.booking().persons().stream())
                .flatMap(person -> ContactKeys.of(person, region).stream())
                .filter(key -> key.kind() == ContactKey.Kind.EMAIL || key.kind() == ContactKey.Kind.PHONE)
                .map(ContactKey::value)
                .distinct()
                .toList();
        if (values.isEmpty()) {
            return Set.of();
        }
        var json = Json.createArrayBuilder(values).build().toString();
        var surnames =
                sql.rows(SURNAMES, row -> new Borne(row.getString(1), row.getString(2)), json, LOOKED_AT).stream()
                        .collect(Collectors.groupingBy(
                                Borne::value,
                                LinkedHashMap::new,
                                Collectors.mapping(Borne::surname, Collectors.toSet())));
        return surnames.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= MANY_SURNAMES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
