package org.hotelleads.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hotelleads.access.Users;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.lead.LeadsHandedOver;
import org.hotelleads.lead.LeadsImported;
import org.hotelleads.system.Sql;

/** Tells once of all leads of an import: each hotel of those that it has got, each salesperson of those given to them. */
@ApplicationScoped
class ImportNews {

    private static final String GIVEN = """
            select l.assigned_to as receiver, count(*) as leads from import_row r join lead l on l.id = r.lead_id
            where r.run_id = ? and r.state = 'MADE' and l.assigned_to is not null group by l.assigned_to
            """;

    private static final String OF_HOTELS = """
            select hotel_id as receiver, count(*) as leads from import_row
            where run_id = ? and state = 'MADE' and lead_id is not null group by hotel_id
            """;

    private record Count(long receiver, int leads) {}

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<LeadsHandedOver> handedOver;

    @Inject
    private Event<LeadsImported> imported;

    @Inject
    private Users users;

    @Inject
    private Sql sql;

    void tell(ImportRun run) {
        sql.rows(OF_HOTELS, row -> new Count(row.getLong("receiver"), row.getInt("leads")), run.id())
                .forEach(got -> imported.fire(new LeadsImported(
                        em.find(Hotel.class, got.receiver()), got.leads(), run.acting(), run.fileName())));
        sql.rows(GIVEN, row -> new Count(row.getLong("receiver"), row.getInt("leads")), run.id()).stream()
                .filter(given -> !Long.valueOf(given.receiver()).equals(run.actingUser()))
                .forEach(given -> handedOver.fire(new LeadsHandedOver(
                        "import-" + run.id(),
                        users.get(given.receiver(), "assignedTo"),
                        given.leads(),
                        run.acting(),
                        "assignedTo=" + given.receiver())));
    }
}
