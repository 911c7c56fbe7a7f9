package org.hotelleads.web.export;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hotelleads.exporting.KnownTarget;
import org.hotelleads.exporting.ScheduleRow;
import org.hotelleads.exporting.ScheduleRow.Person;

/** Who gets the files of a schedule, and where they are brought to, as it is chosen in its dialog. */
public class ScheduleReceivers implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<Long> people;
    private List<Long> targets = new ArrayList<>();
    private boolean attach;
    private boolean alert = true;

    ScheduleReceivers(List<Long> people) {
        this.people = new ArrayList<>(people);
    }

    static ScheduleReceivers of(ScheduleRow known) {
        var receivers =
                new ScheduleReceivers(known.people().stream().map(Person::id).toList());
        receivers.setTargets(known.targets().stream().map(KnownTarget::id).toList());
        receivers.attach = known.attach();
        receivers.alert = known.alert();
        return receivers;
    }

    private static List<Long> copy(List<Long> chosen) {
        return new ArrayList<>(Stream.ofNullable(chosen).flatMap(List::stream).toList());
    }

    public List<Long> getPeople() {
        return people;
    }

    public void setPeople(List<Long> chosen) {
        people = copy(chosen);
    }

    public List<Long> getTargets() {
        return targets;
    }

    public final void setTargets(List<Long> chosen) {
        targets = copy(chosen);
    }

    /** Whether mails carry the file itself as long as it is small enough. */
    public boolean isAttach() {
        return attach;
    }

    public void setAttach(boolean attach) {
        this.attach = attach;
    }

    /** Whether admins are told when a run fails. */
    public boolean isAlert() {
        return alert;
    }

    public void setAlert(boolean alert) {
        this.alert = alert;
    }
}
