package org.hotelleads.web.panel;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotelleads.duplicate.Candidate;
import org.hotelleads.duplicate.MergePreview;
import org.hotelleads.duplicate.MergeWish;
import org.hotelleads.duplicate.MergeWish.Side;
import org.hotelleads.duplicate.Merges;
import org.hotelleads.lead.MergeField;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.PageWords;
import org.hotelleads.web.faces.Times;
import org.primefaces.PrimeFaces;

/** Compares two leads side by side and makes one of them. */
@Named
@ViewScoped
public class MergeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Merges merges;

    @Inject
    private LeadsView view;

    @Inject
    private LeadPanel panel;

    @Inject
    private DuplicatesView duplicates;

    @Inject
    private Notices notices;

    @Inject
    private PageWords words;

    @Inject
    private Times times;

    private transient MergePreview preview;
    private final Map<String, String> keep = new HashMap<>();

    /**
     * What both leads say of one field.
     *
     * @param differs whether somebody must choose
     * @param takesOther whether the absorbed lead's value holds, where nobody chooses
     */
    public record Line(
            MergeField field, String label, String mine, String other, boolean differs, boolean takesOther) {}

    public void compare(UUID other) {
        notices.attempt(() -> show(merges.preview(view.getLead(), other)));
    }

    /** The other one shall survive. */
    public void swap() {
        notices.attempt(() -> show(
                merges.previewInto(preview.absorbed().id(), preview.survivor().id())));
    }

    private boolean show(MergePreview found) {
        preview = found;
        keep.clear();
        found.differing()
                .forEach(field -> keep.put(field.name(), side(found, field).name()));
        return true;
    }

    private static Side side(MergePreview found, MergeField field) {
        return found.fromAbsorbed().contains(field) ? Side.OTHER : Side.THIS;
    }

    /** Makes one lead of both; after a refusal they are shown as they are now. */
    public void merge() {
        var survivor = preview.survivor().id();
        var absorbed = preview.absorbed().id();
        var merged = notices.attempt(() -> {
            merges.merge(survivor, absorbed, wish());
            notices.done("leads.merge.done");
            return true;
        });
        if (merged) {
            view.show(survivor);
            panel.forget();
            PrimeFaces.current().ajax().addCallbackParam("merged", true);
        } else {
            notices.attempt(() -> show(merges.previewInto(survivor, absorbed)));
        }
    }

    private MergeWish wish() {
        var sides = new EnumMap<MergeField, Side>(MergeField.class);
        keep.forEach((field, side) -> sides.put(MergeField.valueOf(field), Side.valueOf(side)));
        return new MergeWish(
                sides,
                Optional.of(preview.survivor().version()),
                Optional.of(preview.absorbed().version()));
    }

    /** What at least one of the leads knows. */
    public List<Line> getLines() {
        return Stream.of(MergeField.values())
                .map(this::line)
                .filter(line ->
                        !line.mine().equals(line.other()) || !line.mine().equals(unknown()))
                .toList();
    }

    private String unknown() {
        return words.say("leads.merge.none");
    }

    private Line line(MergeField field) {
        return new Line(
                field,
                words.of(field),
                text(field, preview.survivor()),
                text(field, preview.absorbed()),
                preview.differing().contains(field),
                preview.fromAbsorbed().contains(field));
    }

    private String text(MergeField field, Candidate lead) {
        var text =
                switch (field) {
                    case NAME -> lead.name();
                    case EMAIL -> lead.email();
                    case PHONE -> lead.phone();
                    case STAY -> duplicates.stay(lead);
                    case STATUS -> status(lead);
                    case ASSIGNEE -> lead.assignedName();
                };
        return text == null || text.isEmpty() ? unknown() : text;
    }

    private String status(Candidate lead) {
        var status = words.of(lead.status());
        return lead.nextContactAt() == null ? status : status + ", " + times.moment(lead.nextContactAt(), lead.zone());
    }

    public MergePreview getPreview() {
        return preview;
    }

    /** By field, which lead's value holds. */
    public Map<String, String> getKeep() {
        return keep;
    }
}
