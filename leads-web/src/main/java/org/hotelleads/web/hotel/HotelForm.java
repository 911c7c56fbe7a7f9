package org.hotelleads.web.hotel;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.HotelDescription;
import org.hotelleads.hotel.HotelRegister;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Difference;
import org.hotelleads.web.faces.FieldFlaws;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.PageWords;

/** The dialog in which a hotel is opened or changed. Of a known one only what was changed here is sent. */
@Named
@ViewScoped
public class HotelForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private HotelRegister register;

    @Inject
    private HotelsView page;

    @Inject
    private Notices notices;

    @Inject
    private PageWords words;

    private final FieldFlaws flaws = new FieldFlaws();
    private boolean known;
    private int version;
    private Map<String, String> seen = new HashMap<>();
    private Map<String, String> typed = new HashMap<>();
    private transient List<Difference> conflicts;

    /** Begins with an empty form; most hotels of a chain are where the others are. */
    public void begin() {
        known = false;
        conflicts = null;
        flaws.forget();
        typed = new HashMap<>();
        page.getAll().stream().findFirst().ifPresent(neighbour -> typed.putAll(facts(neighbour)));
        typed.remove("name");
        seen = Map.of();
    }

    /** Opens the hotel that the page shows. */
    public void open() {
        var hotel = register.get(page.getCode());
        known = true;
        conflicts = null;
        flaws.forget();
        version = hotel.version();
        seen = facts(hotel);
        typed = new HashMap<>(seen);
        typed.put("code", hotel.code());
    }

    private static Map<String, String> facts(Hotel hotel) {
        return new HashMap<>(Map.of(
                "name",
                hotel.name(),
                "zone",
                hotel.zone().getId(),
                "locale",
                hotel.locale().toLanguageTag(),
                "region",
                hotel.region(),
                "currency",
                hotel.currency()));
    }

    public void save() {
        typed.replaceAll((field, text) -> text == null ? null : text.strip());
        if (notices.attempt(() -> flaws.attempt(known ? this::change : this::add, words))
                && getConflicts().isEmpty()) {
            page.show(typed.get("code"));
            notices.done(known ? "hotels.changed" : "hotels.added", typed.get("name"));
        }
    }

    private void add() {
        register.open(new HotelDescription(
                typed.get("code"),
                typed.get("name"),
                typed.get("zone"),
                typed.get("locale"),
                typed.get("region"),
                typed.get("currency")));
    }

    private void change() {
        var wish = new HashMap<>(typed);
        wish.remove("code");
        wish.entrySet()
                .removeIf(field -> field.getValue() != null && field.getValue().equals(seen.get(field.getKey())));
        try {
            register.change(typed.get("code"), version, wish);
            conflicts = null;
        } catch (Refusal refused) {
            if (refused.differences().isEmpty()) {
                throw refused;
            }
            overtaken(refused);
        }
    }

    /** Shows what stands against each other; whoever saves once more knows of it. */
    private void overtaken(Refusal refused) {
        FacesContext.getCurrentInstance().validationFailed();
        conflicts = refused.differences();
        version = register.get(typed.get("code")).version();
    }

    /** What is wrong with a field, in words; null if nothing. */
    public String flaw(String field) {
        return flaws.of(field);
    }

    public boolean isNew() {
        return !known;
    }

    /** What somebody else has made of the same fields meanwhile. */
    public List<Difference> getConflicts() {
        return conflicts == null ? List.of() : conflicts;
    }

    /** What was typed for each field, by its name in the HTTP API. */
    public Map<String, String> getTyped() {
        return typed;
    }
}
