package org.hotelleads.web.pms;

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
import java.util.stream.Stream;
import org.hotelleads.pms.KnownPms;
import org.hotelleads.pms.PmsConnections;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.pms.PmsSetting;
import org.hotelleads.pms.PmsWish;
import org.hotelleads.web.faces.FieldFlaws;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.PageWords;

/** The dialog in which a hotel system is connected or told something else; secrets that were typed are forgotten with it. */
@Named
@ViewScoped
public class PmsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PmsConnections connections;

    @Inject
    private PmsConnectionsView page;

    @Inject
    private Notices notices;

    @Inject
    private PageWords words;

    private final FieldFlaws flaws = new FieldFlaws();
    private String changed;
    private PmsKind kind = PmsKind.BOOKING_API;
    private String hotel;
    private String name;
    private Map<String, String> typed = new HashMap<>();
    private Set<PmsSetting> secrets = Set.of();

    /** Begins with an empty form. */
    public void begin() {
        changed = null;
        name = null;
        secrets = Set.of();
        typed = new HashMap<>();
        flaws.forget();
    }

    /** Opens the connection of the pressed button. */
    public void open() {
        begin();
        page.find(PmsConnectionsView.pressed()).ifPresent(this::open);
    }

    private void open(KnownPms known) {
        changed = known.id();
        kind = known.kind();
        name = known.name();
        secrets = Set.copyOf(known.secretsSetAt().keySet());
        known.plainSettings().forEach((setting, value) -> typed.put(setting.field(), value));
    }

    /** Another kind wants other settings. */
    public void choose() {
        flaws.forget();
    }

    public void save() {
        var isNew = changed == null;
        if (notices.attempt(() -> flaws.attempt(this::send, words))) {
            notices.done(isNew ? "pms.made" : "connections.changed");
            begin();
        }
    }

    private void send() {
        if (changed == null) {
            page.show(connections.connect(kind, hotel, wish()));
        } else {
            connections.change(changed, wish());
            page.look();
        }
    }

    private PmsWish wish() {
        var values = new EnumMap<PmsSetting, String>(PmsSetting.class);
        getSettings().forEach(setting -> values.put(setting, typed.get(setting.field())));
        return new PmsWish(name, null, values);
    }

    /** What the chosen kind has use for, what it needs first. */
    public List<PmsSetting> getSettings() {
        var all = List.of(PmsSetting.values());
        return Stream.concat(
                        all.stream().filter(kind::needs),
                        all.stream().filter(setting -> kind.takes(setting) && !kind.needs(setting)))
                .toList();
    }

    /** Whether it is a secret that is known already: it is not shown and need not be typed again. */
    public boolean isKept(PmsSetting setting) {
        return secrets.contains(setting);
    }

    /** What is wrong with a field, in words; null if nothing. */
    public String flaw(String field) {
        return flaws.of(field);
    }

    public boolean isNew() {
        return changed == null;
    }

    public PmsKind[] getKinds() {
        return PmsKind.values();
    }

    public PmsKind getKind() {
        return kind;
    }

    public void setKind(PmsKind kind) {
        this.kind = kind;
    }

    public String getHotel() {
        return hotel;
    }

    public void setHotel(String hotel) {
        this.hotel = hotel;
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
