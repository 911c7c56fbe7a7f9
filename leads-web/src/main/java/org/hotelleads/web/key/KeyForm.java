package org.hotelleads.web.key;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hotelleads.access.Scope;
import org.hotelleads.key.Key;
import org.hotelleads.key.KeyDescription;
import org.hotelleads.key.KeyRing;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.faces.Notices;

/** The dialog in which a key is made, or given other rights and limits. */
@Named
@ViewScoped
public class KeyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private KeyRing ring;

    @Inject
    private KeysView list;

    @Inject
    private FreshKey fresh;

    @Inject
    private Notices notices;

    private Long changed;
    private Instant knownEnd;
    private String name;
    private List<Scope> scopes = new ArrayList<>();
    private boolean allHotels;
    private List<String> hotels = new ArrayList<>();
    private List<String> groups = new ArrayList<>();
    private Integer rate;
    private String lastDay;

    /** Begins with an empty form: a bot that reports messages is the most usual program. */
    public void begin() {
        changed = null;
        knownEnd = null;
        name = null;
        scopes = new ArrayList<>(List.of(Scope.CAPTURE));
        allHotels = list.isEverywhere();
        hotels = new ArrayList<>();
        groups = new ArrayList<>();
        rate = null;
        lastDay = null;
    }

    /** Opens the key of the pressed button. */
    public void open() {
        begin();
        list.find(KeysView.pressed()).ifPresent(this::open);
    }

    private void open(Key key) {
        changed = key.id();
        knownEnd = key.expiresAt();
        name = key.name();
        scopes = new ArrayList<>(key.scopes());
        allHotels = key.allHotels();
        hotels = new ArrayList<>(key.hotels());
        groups = new ArrayList<>(key.groups());
        rate = key.rate();
        lastDay = knownEnd == null ? null : list.lastDay(knownEnd).toString();
    }

    /** Another choice of hotels shows other fields. */
    public void choose() {
        list.refresh();
    }

    public void save() {
        var isNew = changed == null;
        if (notices.attempt(() -> {
            send();
            return true;
        })) {
            if (!isNew) {
                notices.done("keys.changed", name);
            }
            begin();
        }
        list.refresh();
    }

    private void send() {
        if (changed == null) {
            fresh.show(ring.issue(described()));
        } else {
            ring.change(changed, described());
        }
    }

    private KeyDescription described() {
        return new KeyDescription(
                name,
                Set.copyOf(scopes),
                allHotels,
                allHotels ? Set.of() : Set.copyOf(hotels),
                allHotels ? Set.of() : Set.copyOf(groups),
                rate,
                end());
    }

    /** A key works until its last day is over; one whose day is left alone keeps its very moment. */
    private Instant end() {
        if (lastDay == null || lastDay.isBlank()) {
            return null;
        }
        try {
            var day = LocalDate.parse(lastDay.strip());
            return knownEnd != null && day.equals(list.lastDay(knownEnd))
                    ? knownEnd
                    : day.plusDays(1).atStartOfDay(list.getZone()).toInstant();
        } catch (DateTimeException noDay) {
            throw Refusal.invalid("expiresAt", "error.date", lastDay.strip());
        }
    }

    public boolean isNew() {
        return changed == null;
    }

    public List<Scope> getKnownScopes() {
        return List.of(Scope.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? null : name.strip();
    }

    public List<Scope> getScopes() {
        return scopes;
    }

    public void setScopes(List<Scope> scopes) {
        this.scopes = scopes;
    }

    public boolean isAllHotels() {
        return allHotels;
    }

    public void setAllHotels(boolean allHotels) {
        this.allHotels = allHotels;
    }

    public List<String> getHotels() {
        return hotels;
    }

    public void setHotels(List<String> hotels) {
        this.hotels = hotels;
    }

    public List<String> getGroups() {
        return groups;
    }

    public void setGroups(List<String> groups) {
        this.groups = groups;
    }

    public Integer getRate() {
        return rate;
    }

    public void setRate(Integer rate) {
        this.rate = rate;
    }

    /** The last day on which the key works, {@code yyyy-MM-dd}; empty for no end. */
    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }
}
