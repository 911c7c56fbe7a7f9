package org.hotelleads.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hotelleads.access.User;
import org.hotelleads.export.ExportEnded;
import org.hotelleads.export.ExportRun;
import org.hotelleads.export.ExportRun.State;
import org.hotelleads.export.ExportSchedule;
import org.hotelleads.export.ExportTarget;

/** When the file of a schedule is complete, plans to whom and where it goes; when there is none, has that told. */
@ApplicationScoped
class PlannedDeliveries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DeliveryBook book;

    @Inject
    private Alerts alerts;

    void ended(@Observes ExportEnded event) {
        var run = event.run();
        run.schedule().map(id -> em.find(ExportSchedule.class, id)).ifPresent(schedule -> {
            if (run.state() == State.DONE) {
                plan(run, schedule);
            } else if (run.state() == State.FAILED) {
                alerts.notMade(run, schedule);
            }
        });
    }

    private void plan(ExportRun run, ExportSchedule schedule) {
        em.flush();
        schedule.people().stream()
                .flatMap(id -> Optional.ofNullable(em.find(User.class, id)).stream())
                .forEach(user -> book.planMail(run.id(), user.id(), user.name()));
        schedule.targets().stream()
                .flatMap(id -> Optional.ofNullable(em.find(ExportTarget.class, id)).stream())
                .forEach(target -> book.planTarget(run.id(), target.id(), target.name()));
    }
}
