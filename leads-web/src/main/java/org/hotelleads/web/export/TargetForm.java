package org.hotelleads.web.export;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotelleads.export.TargetKind;
import org.hotelleads.export.TargetSetting;
import org.hotelleads.exporting.ExportTargets;
import org.hotelleads.exporting.TargetRow;
import org.hotelleads.exporting.TargetWish;
import org.hotelleads.web.faces.FieldFlaws;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.PageWords;

/** The dialog in which a target is made or told something else; secrets that were typed are forgotten with it. */
@Named
@ViewScoped
public class TargetForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ExportTargets targets;

    @Inject
    private TargetsView list;

    @Inject
    private Notices notices;

    @Inject
    private PageWords words;

    private final FieldFlaws flaws = new FieldFlaws();
    private Long changed;
    private TargetKind kind = TargetKind.FOLDER;
    private String name;
    private Map<String, String> typed = new HashMap<>();
    private Set<TargetSetting> kept = Set.of();

    /** Begins with an empty form. */
    public void begin() {
        changed = null;
        name = null;
        typed = new HashMap<>();
        kept = Set.of();
        flaws.forget();
    }

    /** Opens the target of the pressed button. */
    public void open() {
        begin();
        list.find(TargetsView.pressed()).ifPresent(this::open);
    }

    private void open(TargetRow known) {
        changed = known.id();
        kind = known.kind();
        name = known.name();
        known.settings().forEach((setting, value) -> typed.put(setting.field(), value));
        kept = Set.copyOf(known.secretsSetAt().keySet());
    }

    /** Another kind wants other settings. */
    public void choose() {
        flaws.forget();
    }

    public void save() {
        var isNew = changed == null;
        if (notices.attempt(() -> flaws.attempt(this::send, words))) {
            notices.done(isNew ? "targets.made" : "targets.changed");
            begin();
            list.look();
        }
    }

    private void send() {
        if (changed == null) {
            targets.keep(kind, wish());
        } else {
            targets.change(changed, wish());
        }
    }

    /** What is not secret and was emptied is to be forgotten; an empty secret stays as it was. */
    private TargetWish wish() {
        var values = new EnumMap<TargetSetting, String>(TargetSetting.class);
        getSettings().forEach(setting -> values.put(setting, typed.get(setting.field())));
        var cleared = getSettings().stream()
                .filter(setting -> changed != null && !setting.isSecret() && isBlank(values.get(setting)))
                .collect(Collectors.toSet());
        return new TargetWish(name, null, values, cleared);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** What the chosen kind has use for, what it needs first. */
    public List<TargetSetting> getSettings() {
        return kind.settings();
    }

    /** Whether it must be typed: a kept secret need not be typed again. */
    public boolean isNeeded(TargetSetting setting) {
        return kind.needs(setting) && !kept.contains(setting);
    }

    /** Whether there is a secret that stays if nothing is typed. */
    public boolean isKept(TargetSetting setting) {
        return kept.contains(setting);
    }

    /** Whether it is a text of several lines. */
    public boolean isLong(TargetSetting setting) {
        return setting == TargetSetting.PRIVATE_KEY;
    }

    /** Whether it is one of yes and no. */
    public boolean isYesNo(TargetSetting setting) {
        return setting == TargetSetting.PATH_STYLE;
    }

    /** What is wrong with a field, in words; null if nothing. */
    public String flaw(String field) {
        return flaws.of(field);
    }

    public boolean isNew() {
        return changed == null;
    }

    public List<TargetKind> getKinds() {
        return List.of(TargetKind.values());
    }

    public TargetKind getKind() {
        return kind;
    }

    public void setKind(TargetKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** What was typed for each setting, by its name in the HTTP API. */
    public Map<String, String> getTyped() {
        return typed;
    }
}
