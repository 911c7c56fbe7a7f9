package org.hotelleads.web.key;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.KeyGate;
import org.hotelleads.access.Permission;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.HotelGroupRegister;
import org.hotelleads.hotel.HotelGroupRegister.Group;
import org.hotelleads.hotel.HotelRegister;
import org.hotelleads.key.Grace;
import org.hotelleads.key.Key;
import org.hotelleads.key.Key.State;
import org.hotelleads.key.KeyRing;
import org.hotelleads.web.faces.Notices;

/** The page of the keys of programs, and what is done with the key whose button is pressed. */
@Named
@ViewScoped
public class KeysView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    @EJB
    private KeyRing ring;

    @EJB
    private HotelRegister register;

    @EJB
    private HotelGroupRegister groupRegister;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Notices notices;

    @Inject
    private FreshKey fresh;

    @Inject
    private KeyGate gate;

    private transient List<Key> all;
    private transient List<Hotel> hotels;
    private transient List<Group> groups;
    private Long asked;
    private Grace grace = Grace.DAY;

    public boolean isAllowed() {
        return caller.get().may(Permission.RUN_CHAIN);
    }

    public List<Key> getAll() {
        if (all == null) {
            all = isAllowed() ? ring.page(0, MOST) : List.of();
        }
        return all;
    }

    /** Keys that end within a week, or have ended. */
    public List<Key> getEnding() {
        return getAll().stream().filter(key -> key.state() != State.WORKS).toList();
    }

    public List<Hotel> getHotels() {
        if (hotels == null) {
            hotels = isAllowed() ? register.all() : List.of();
        }
        return hotels;
    }

    /** The groups that may be given; only whoever sees all hotels gives any. */
    public List<Group> getGroups() {
        if (groups == null) {
            groups = isAllowed() && isEverywhere() ? groupRegister.all() : List.of();
        }
        return groups;
    }

    /** Whether the person sees all hotels, and may give a key all of them. */
    public boolean isEverywhere() {
        return caller.get().allHotels();
    }

    /** The clock of the first of the person's hotels, by which the page tells times. */
    public ZoneId getZone() {
        return getHotels().stream().findFirst().map(Hotel::zone).orElse(ZoneOffset.UTC);
    }

    public String hotelName(String code) {
        return getHotels().stream()
                .filter(hotel -> hotel.code().equals(code))
                .findFirst()
                .map(Hotel::name)
                .orElse(code);
    }

    public String groupName(String code) {
        return getGroups().stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .map(Group::name)
                .orElse(code);
    }

    /** The last day on which the key works. */
    public LocalDate lastDay(Instant end) {
        return end.minusNanos(1).atZone(getZone()).toLocalDate();
    }

    /** How many requests a minute the key may send; 0 for any number. */
    public int rate(Key key) {
        return Objects.requireNonNullElseGet(key.rate(), gate::usualRate);
    }

    /** Asks first, with what is chosen most. */
    public void ask() {
        asked = pressed();
        grace = Grace.DAY;
    }

    public void withdraw() {
        var name = getAskedName();
        if (notices.attempt(() -> {
            ring.withdraw(asked);
            return true;
        })) {
            notices.done("keys.withdrawn", name);
        }
        refresh();
    }

    public void renew() {
        notices.attempt(() -> {
            fresh.show(ring.renew(asked, grace));
            return true;
        });
        refresh();
    }

    void refresh() {
        all = null;
    }

    static Long pressed() {
        return Long.valueOf(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("key"));
    }

    Optional<Key> find(Long id) {
        return getAll().stream().filter(key -> Objects.equals(key.id(), id)).findFirst();
    }

    /** The name of the key that is asked about. */
    public String getAskedName() {
        return find(asked).map(Key::name).orElse("");
    }

    /** Whether the key that is asked about is the one of the settings. */
    public boolean isAskedOfSetting() {
        return find(asked).map(Key::isOfSetting).orElse(false);
    }

    public int getUsualRate() {
        return gate.usualRate();
    }

    public List<Grace> getGraces() {
        return List.of(Grace.values());
    }

    public Grace getGrace() {
        return grace;
    }

    public void setGrace(Grace grace) {
        this.grace = grace;
    }
}
