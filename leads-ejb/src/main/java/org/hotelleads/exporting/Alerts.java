package org.hotelleads.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hotelleads.access.User;
import org.hotelleads.export.DeliveryTrouble;
import org.hotelleads.export.ExportMail;
import org.hotelleads.export.ExportRun;
import org.hotelleads.export.ExportSchedule;
import org.hotelleads.export.RunTrouble;

/** Tells admins and the owner of a schedule that wants it so when there is no file, or it does not arrive. */
@ApplicationScoped
class Alerts {

    private static final String ADMINS = """
            select u from User u where u.active = true and u.role = org.hotelleads.access.Role.ADMIN order by u.id
            """;

    private static final int MOST_ADMINS = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<ExportMail> mails;

    /** There is no file. */
    void notMade(ExportRun run, ExportSchedule schedule) {
        var why = "RunTrouble." + run.trouble().orElse(RunTrouble.FAULT).name();
        tell(schedule, to -> new ExportMail.Failed(run.id(), schedule.name(), to, Optional.empty(), why, ""));
    }

    /** The file does not arrive. */
    void notBrought(DueDelivery due, DeliveryTrouble trouble, String detail) {
        var why = "DeliveryTrouble." + trouble.name();
        Optional.ofNullable(em.find(ExportRun.class, due.run()))
                .flatMap(ExportRun::schedule)
                .map(id -> em.find(ExportSchedule.class, id))
                .ifPresent(schedule -> tell(
                        schedule,
                        to -> new ExportMail.Failed(
                                due.run(), schedule.name(), to, Optional.of(due.receiver()), why, detail)));
    }

    private void tell(ExportSchedule schedule, Function<User, ExportMail> mail) {
        if (schedule.alerts()) {
            Stream.concat(admins().stream(), Stream.of(schedule.owner()).filter(User::isActive))
                    .distinct()
                    .map(mail)
                    .forEach(mails::fire);
        }
    }

    private List<User> admins() {
        return em.createQuery(ADMINS, User.class).setMaxResults(MOST_ADMINS).getResultList();
    }
}
