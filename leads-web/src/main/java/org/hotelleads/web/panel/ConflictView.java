package org.hotelleads.web.panel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotelleads.access.User;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.LostReason;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.pipeline.LeadEdit;
import org.hotelleads.pipeline.LeadEdit.Assignee;
import org.hotelleads.search.LeadFile.Step;
import org.hotelleads.system.Refusal.Difference;
import org.hotelleads.web.faces.PageWords;
import org.hotelleads.web.faces.Times;
import org.primefaces.PrimeFaces;

/** Somebody else was faster: for each field the person says whether theirs, one's own or what was before shall stand. */
@Named
@ViewScoped
public class ConflictView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String STATUS = "status";
    private static final String TIME = "nextContactAt";
    private static final String ASSIGNEE = "assignedTo";

    @Inject
    private LeadPanel panel;

    @Inject
    private LeadWork work;

    @Inject
    private PageWords words;

    @Inject
    private Times times;

    private final Map<String, String> choices = new HashMap<>();
    private transient LeadEdit wish;
    private transient List<Difference> differences = List.of();

    /** Something that stands against something else, and what there is to choose from. */
    public record Row(String field, String who, List<Option> options) {}

    /** One of the values that could stand: mine, theirs, or before. */
    public record Option(String word, String label) {}

    /** Asks the person, who has just found out. */
    void ask(LeadEdit refused, List<Difference> found) {
        wish = refused;
        differences = found;
        choices.clear();
        found.forEach(difference -> choices.put(difference.field(), "mine"));
        PrimeFaces.current().ajax().update("conflict-rows");
        PrimeFaces.current().ajax().addCallbackParam("conflict", true);
    }

    /** The time of a next contact belongs to its status: both are one choice. */
    public List<Row> getRows() {
        return differences == null || panel.getFile() == null
                ? List.of()
                : differences.stream()
                        .filter(difference -> !difference.field().equals(TIME))
                        .map(this::row)
                        .toList();
    }

    private Row row(Difference difference) {
        var options = new ArrayList<Option>();
        options.add(option("mine", difference.mine()));
        options.add(option("theirs", difference.theirs()));
        if (!LeadStatus.NEW.equals(difference.before())
                && !said(difference.before(), "before").equals(said(difference.theirs(), "theirs"))) {
            options.add(option("before", difference.before()));
        }
        var when = times.moment(difference.at(), panel.getFile().zone());
        return new Row(difference.field(), words.say("leads.conflict.who", difference.by(), when), options);
    }

    private Option option(String word, Object value) {
        return new Option(word, words.say("leads.conflict." + word, said(value, word)));
    }

    private String said(Object value, String word) {
        if (value instanceof LeadStatus status) {
            var time = time(word).map(at -> times.moment(at, panel.getFile().zone()));
            return words.of(status) + time.map(at -> " \u00b7 " + at).orElse("");
        }
        return work.colleagues().stream()
                .filter(colleague -> colleague.id().equals(value))
                .map(User::name)
                .findFirst()
                .orElseGet(() -> words.say("leads.assign.nobody"));
    }

    private Optional<Instant> time(String word) {
        return differences.stream()
                .filter(difference -> difference.field().equals(TIME))
                .findFirst()
                .map(difference -> (Instant) value(difference, word));
    }

    private static Object value(Difference difference, String word) {
        return switch (word) {
            case "mine" -> difference.mine();
            case "theirs" -> difference.theirs();
            default -> difference.before();
        };
    }

    /** Makes the choice true, against the lead as it is now. */
    public void decide() {
        if (wish == null) {
            return;
        }
        var edit = new LeadEdit(status(), false, assignee());
        if (edit.move().isPresent() || edit.assignee().isPresent()) {
            work.change(edit, "leads.conflict.done");
        }
    }

    private Optional<StatusMove> status() {
        return switch (choices.getOrDefault(STATUS, "mine")) {
            case "mine" -> wish.move();
            case "before" -> Optional.of(before((LeadStatus) of(STATUS).before()));
            default -> Optional.empty();
        };
    }

    private StatusMove before(LeadStatus status) {
        var reason = status == LeadStatus.LOST ? lastReason() : null;
        return new StatusMove(status, time("before").orElse(null), reason, null);
    }

    private LostReason lastReason() {
        return panel.getFile().history().stream()
                .filter(step -> step.to() == LeadStatus.LOST)
                .map(Step::reason)
                .reduce((earlier, later) -> later)
                .flatMap(LostWords::reason)
                .orElse(LostReason.OTHER);
    }

    private Optional<Assignee> assignee() {
        return switch (choices.getOrDefault(ASSIGNEE, "mine")) {
            case "mine" -> wish.assignee();
            case "before" ->
                Optional.of(new Assignee(Optional.ofNullable((Long) of(ASSIGNEE).before())));
            default -> Optional.empty();
        };
    }

    private Difference of(String field) {
        return differences.stream()
                .filter(difference -> difference.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    /** What is chosen for each field. */
    public Map<String, String> getChoices() {
        return choices;
    }
}
