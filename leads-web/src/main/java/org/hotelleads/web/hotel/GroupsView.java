package org.hotelleads.web.hotel;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.hotel.GroupDescription;
import org.hotelleads.hotel.HotelGroupRegister;
import org.hotelleads.hotel.HotelGroupRegister.Group;
import org.hotelleads.web.faces.FieldFlaws;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.PageWords;

/** The groups of hotels, and the dialog in which one is made or filled. */
@Named
@ViewScoped
public class GroupsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private HotelGroupRegister register;

    @Inject
    private HotelsView page;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Notices notices;

    @Inject
    private PageWords words;

    private final FieldFlaws flaws = new FieldFlaws();

    private transient List<Group> all;
    private boolean known;
    private int version;
    private String code;
    private String name;
    private List<String> hotels = new ArrayList<>();

    public List<Group> getAll() {
        if (all == null) {
            all = page.isChain() ? register.all() : List.of();
        }
        return all;
    }

    /** Only whoever sees all hotels changes groups. */
    public boolean isAllowed() {
        return page.isChain() && caller.get().allHotels();
    }

    public String hotelName(String hotelCode) {
        return page.getAll().stream()
                .filter(hotel -> hotel.code().equals(hotelCode))
                .findFirst()
                .map(hotel -> hotel.name())
                .orElse(hotelCode);
    }

    /** Begins with an empty form. */
    public void begin() {
        known = false;
        flaws.forget();
        code = null;
        name = null;
        hotels = new ArrayList<>();
    }

    /** Opens the group of the pressed button. */
    public void open() {
        begin();
        pressed().ifPresent(group -> {
            known = true;
            version = group.version();
            code = group.code();
            name = group.name();
            hotels = new ArrayList<>(group.hotels());
        });
    }

    public void save() {
        if (notices.attempt(() -> flaws.attempt(this::send, words))) {
            notices.done(known ? "groups.changed" : "groups.added", name);
        }
        all = null;
    }

    private void send() {
        var members = Set.copyOf(hotels);
        if (known) {
            register.change(code, version, Optional.of(name), Optional.of(members));
        } else {
            register.make(new GroupDescription(code, name, members));
        }
    }

    public void remove() {
        if (notices.attempt(() -> {
            register.remove(code);
            return true;
        })) {
            notices.done("groups.removed", name);
        }
        all = null;
    }

    private Optional<Group> pressed() {
        var wanted = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("group");
        return getAll().stream().filter(group -> group.code().equals(wanted)).findFirst();
    }

    /** What is wrong with a field, in words; null if nothing. */
    public String flaw(String field) {
        return flaws.of(field);
    }

    public boolean isNew() {
        return !known;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? null : code.strip();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name.strip();
    }

    public List<String> getHotels() {
        return hotels;
    }

    public void setHotels(List<String> hotels) {
        this.hotels = hotels;
    }
}
