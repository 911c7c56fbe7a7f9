package org.hotelleads.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.hotelleads.access.Users;
import org.hotelleads.lead.LeadsHandedOver;
import org.hotelleads.system.Sql;

/** Tells each salesperson once of all leads that an import has given them. */
@ApplicationScoped
class HandedOver {

    private static final String GIVEN = """
            select l.assigned_to as person, count(*) as leads from import_row r join lead l on l.id = r.lead_id
            where r.run_id = ? and r.state = 'MADE' and l.assigned_to is not null group by l.assigned_to
            """;

    private record Given(long person, int leads) {}

    @Inject
    private Event<LeadsHandedOver> handedOver;

    @Inject
    private Users users;

    @Inject
    private Sql sql;

    void tell(ImportRun run) {
        var id = run.id();
        sql.rows(GIVEN, row -> new Given(row.getLong("person"), row.getInt("leads")), id).stream()
                .filter(given -> !Long.valueOf(given.person()).equals(run.actingUser()))
                .forEach(given -> handedOver.fire(new LeadsHandedOver(
                        "import-" + id,
                        users.get(given.person(), "assignedTo"),
                        given.leads(),
                        run.acting(),
                        "assignedTo=" + given.person())));
    }
}
