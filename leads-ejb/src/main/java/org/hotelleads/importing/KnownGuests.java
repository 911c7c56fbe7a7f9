package org.hotelleads.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotelleads.lead.PhoneNumber;
import org.hotelleads.system.Sql;

/**
 * Finds the guests that are known: leads of the same hotel with the same email or phone, in whichever way the number is
 * written, and earlier rows of the same file.
 */
@ApplicationScoped
class KnownGuests {

    /** By what a guest of a hotel is found; email or phone may be null. */
    record Sought(long hotel, String email, PhoneNumber phone, String reference) {

        Stream<String> phones() {
            return phone == null ? Stream.empty() : phone.variants().stream().map(PhoneNumber::value);
        }
    }

    /** The leads of some hotels by what finds them. */
    record Known(Map<String, UUID> leads) {

        UUID lead(Sought sought) {
            return Stream.concat(
                            Stream.of(key(sought.hotel(), sought.email()), key(sought.hotel(), sought.reference())),
                            sought.phones().map(phone -> key(sought.hotel(), phone)))
                    .map(leads::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        private static String key(long hotel, String contact) {
            return hotel + " " + contact;
        }
    }

    private static final String LEADS = """
            select hotel_id, email as contact, coalesce(merged_into, id) as lead, captured_at from lead
            where email = any (array(select jsonb_array_elements_text(?::jsonb)))
              and hotel_id = any (array(select jsonb_array_elements_text(?::jsonb)::bigint))
            union all
            select hotel_id, phone, coalesce(merged_into, id), captured_at from lead
            where phone = any (array(select jsonb_array_elements_text(?::jsonb)))
              and hotel_id = any (array(select jsonb_array_elements_text(?::jsonb)::bigint))
            union all
            select c.hotel_id, c.reference, c.lead_id, c.started_at from conversation c
            where c.reference = any (array(select jsonb_array_elements_text(?::jsonb)))
              and c.hotel_id = any (array(select jsonb_array_elements_text(?::jsonb)::bigint)) and c.lead_id is not null
              and c.channel = any (enum_range(null::channel))
            order by captured_at
            """;

    private static final String WITHIN_FILE = """
            update import_row r set same_as = f.first from (
                select number, min(first) as first from (
                    select number, first_value(number) over (partition by hotel_id, email_key order by number) as first
                    from import_row where run_id = ? and state = 'FRESH' and email_key is not null
                    union all
                    select number, first_value(number) over (partition by hotel_id, phone_key order by number)
                    from import_row where run_id = ? and state = 'FRESH' and phone_key is not null
                    union all
                    select number, first_value(number) over (partition by hotel_id, reference order by number)
                    from import_row where run_id = ? and state in ('FRESH', 'CHANGE') and reference is not null) found
                group by number) f
            where r.run_id = ? and r.number = f.number and f.first < r.number
            """;

    private static final String DUPLICATES = """
            update import_row set state = 'DUPLICATE' where run_id = ? and state in ('FRESH', 'CHANGE') and same_as is not null
            """;

    @Inject
    private Sql sql;

    /** The leads that some guests are already; of several the one that was captured first. */
    Known among(Collection<Sought> sought) {
        var hotels = json(sought.stream().map(one -> String.valueOf(one.hotel())));
        var found = new HashMap<String, UUID>();
        record Lead(String key, UUID id) {}
        sql.rows(
                        LEADS,
                        row -> new Lead(
                                Known.key(row.getLong("hotel_id"), row.getString("contact")),
                                row.getObject("lead", UUID.class)),
                        json(sought.stream().map(Sought::email)),
                        hotels,
                        json(sought.stream().flatMap(Sought::phones)),
                        hotels,
                        json(sought.stream().map(Sought::reference)),
                        hotels)
                .forEach(lead -> found.putIfAbsent(lead.key(), lead.id()));
        return new Known(found);
    }

    private static String json(Stream<String> texts) {
        List<String> all = texts.filter(Objects::nonNull).distinct().toList();
        return Json.createArrayBuilder(all).build().toString();
    }

    /** Rows of a file that are the same guest, or the same booking, as an earlier one are duplicates of that. */
    void markWithinFile(UUID run) {
        sql.change(WITHIN_FILE, run, run, run, run);
        sql.change(DUPLICATES, run);
    }
}
