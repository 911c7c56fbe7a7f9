package org.hotelleads.web.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.User;
import org.hotelleads.pipeline.LeadEdit;
import org.hotelleads.web.faces.PageWords;

/** Who is responsible for the open lead: a choice among those who work at its hotel. */
@Named
@RequestScoped
public class AssignmentView {

    private static final String NOBODY = "nobody";

    @Inject
    private LeadPanel panel;

    @Inject
    private LeadWork work;

    @Inject
    private CurrentCaller caller;

    @Inject
    private PageWords words;

    private String person;

    /** The id of whoever is responsible now. */
    public String getPerson() {
        var now = panel.getFile().assignedTo();
        return now == null ? NOBODY : now.toString();
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public void give() {
        give(NOBODY.equals(person) ? Optional.empty() : Optional.of(Long.valueOf(person)));
    }

    public void toMe() {
        give(caller.get().user());
    }

    private void give(Optional<Long> wanted) {
        var edit = LeadEdit.nothing().givingTo(wanted);
        if (wanted.isEmpty()) {
            work.change(edit, "leads.assign.done.nobody");
        } else {
            work.change(edit, "leads.assign.done", nameOf(wanted.get()));
        }
    }

    private String nameOf(Long id) {
        return work.colleagues().stream()
                .filter(colleague -> colleague.id().equals(id))
                .map(User::name)
                .findFirst()
                .orElse("");
    }

    /** Whether the lead could be mine, and is not. */
    public boolean isOfferedToMe() {
        return caller.get()
                .user()
                .filter(me -> !me.equals(panel.getFile().assignedTo()))
                .filter(me -> !nameOf(me).isEmpty())
                .isPresent();
    }

    /** Whether there are so many that one would rather type than look. */
    public boolean isMany() {
        return work.colleagues().size() > 8;
    }

    /** Nobody, oneself, the colleagues; and whoever has the lead though they have left the hotel. */
    public List<SelectItem> getPeople() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem(NOBODY, words.say("leads.assign.nobody")));
        var file = panel.getFile();
        if (file.assignedTo() != null && nameOf(file.assignedTo()).isEmpty()) {
            items.add(new SelectItem(file.assignedTo().toString(), file.assignedName()));
        }
        work.colleagues().stream()
                .sorted((one, other) -> Boolean.compare(isMe(other), isMe(one)))
                .forEach(colleague -> items.add(new SelectItem(colleague.id().toString(), label(colleague))));
        return items;
    }

    private String label(User colleague) {
        return isMe(colleague) ? words.say("leads.assign.me", colleague.name()) : colleague.name();
    }

    private boolean isMe(User colleague) {
        return Objects.equals(colleague.id(), caller.get().userId());
    }
}
