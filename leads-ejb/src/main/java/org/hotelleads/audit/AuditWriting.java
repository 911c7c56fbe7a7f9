package org.hotelleads.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Happened;
import org.hotelleads.access.User;
import org.hotelleads.lead.LeadAssigned;
import org.hotelleads.lead.LeadStatusChanged;
import org.hotelleads.system.Sql;

/** Adds to the log what happens, in the transaction in which it happens. */
@ApplicationScoped
class AuditWriting {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final int LONGEST_DETAIL = 300;
    private static final int LONGEST_SUBJECT = 300;

    private static final String ADD = """
            insert into audit_entry (at, user_id, who, deed, hotel_id, subject, details) values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ADD_LOOK = """
            insert into audit_entry (at, user_id, who, deed, hotel_id, subject, details)
            select ?, ?::bigint, ?, ?, ?::bigint, ?, '{}'
            where not exists (select 1 from audit_entry where subject = ? and deed = ? and who = ? and at > ?)
            """;

    private static final int ALL = 100;
    private static final Duration SAME_LOOK = Duration.ofMinutes(10);

    @Inject
    @ConfigProperty(name = "leads.audit.reads", defaultValue = "100")
    private int reads;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    void happened(@Observes Happened event) {
        if (event.deed() == Deed.LEAD_SEEN) {
            seen(event);
            return;
        }
        add(event.by(), event.deed(), event.subject(), event.hotelId(), event.details());
    }

    /** Of what is looked at, the share that the setting says; within some minutes the same again is the same look. */
    private void seen(Happened event) {
        if (ThreadLocalRandom.current().nextInt(ALL) < reads) {
            var now = clock.instant();
            var by = event.by();
            sql.change(
                    ADD_LOOK,
                    now,
                    by.userId(),
                    by.name(),
                    event.deed().name(),
                    event.hotelId(),
                    event.subject(),
                    event.subject(),
                    event.deed().name(),
                    by.name(),
                    now.minus(SAME_LOOK));
        }
    }

    void moved(@Observes LeadStatusChanged event) {
        var lead = event.lead();
        add(
                caller.get(),
                Deed.LEAD_STATUS_CHANGED,
                lead.id().toString(),
                lead.hotel().id(),
                Map.of("from", event.from().name(), "to", event.to().name()));
    }

    void assigned(@Observes LeadAssigned event) {
        var lead = event.lead();
        var details = new TreeMap<String, String>();
        event.from().map(User::login).ifPresent(login -> details.put("from", login));
        event.to().map(User::login).ifPresent(login -> details.put("to", login));
        add(caller.get(), Deed.LEAD_ASSIGNED, lead.id().toString(), lead.hotel().id(), details);
    }

    private void add(Caller by, Deed deed, String subject, Long hotelId, Map<String, String> details) {
        var object = JSON.createObjectBuilder();
        new TreeMap<>(details).forEach((name, value) -> object.add(name, shortened(value, LONGEST_DETAIL)));
        sql.change(
                ADD,
                clock.instant(),
                by.userId(),
                by.name(),
                deed.name(),
                hotelId,
                subject == null ? null : shortened(subject, LONGEST_SUBJECT),
                object.build().toString());
    }

    private static String shortened(String text, int most) {
        return text.length() > most ? text.substring(0, most - 1) + "…" : text;
    }
}
