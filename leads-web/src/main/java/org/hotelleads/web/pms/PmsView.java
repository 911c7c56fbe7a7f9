package org.hotelleads.web.pms;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.pms.MatchReviews;
import org.primefaces.PrimeFaces;

/** The page of hotel systems: which of its tabs is shown, and of which hotel. The address says the same. */
@Named
@ViewScoped
public class PmsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String REVIEW = "review";
    private static final int COUNTED_UP_TO = 999;

    @EJB
    private Hotels allHotels;

    @EJB
    private MatchReviews reviews;

    @Inject
    private CurrentCaller caller;

    private transient List<Hotel> hotels;
    private String tab;
    private String hotel;

    /** Opens the tab that the address names, or the first. */
    @PostConstruct
    void open() {
        var address = parameters();
        tab = getTabs().stream()
                .filter(one -> one.equals(address.get("tab")))
                .findFirst()
                .orElse(REVIEW);
        hotel = known(address.get("hotel"));
    }

    /** The tabs that the person may see. */
    public List<String> getTabs() {
        return isChain() ? List.of(REVIEW, "bookings", "connections") : List.of(REVIEW, "bookings");
    }

    /** How many bookings wait for somebody's word; empty if none. */
    public String getWaiting() {
        var waiting = isAllowed() ? reviews.count() : 0;
        if (waiting == 0) {
            return "";
        }
        return waiting > COUNTED_UP_TO ? COUNTED_UP_TO + "+" : String.valueOf(waiting);
    }

    public boolean isAllowed() {
        return caller.get().may(Permission.REVIEW_MATCHES);
    }

    /** Whether the person looks after the connections, too. */
    public boolean isChain() {
        return caller.get().may(Permission.RUN_CHAIN);
    }

    /** A hotel that the person may see; null for all of them and for any other word. */
    String known(String code) {
        return getHotels().stream()
                .map(Hotel::code)
                .filter(one -> one.equals(code))
                .findFirst()
                .orElse(null);
    }

    public List<Hotel> getHotels() {
        if (hotels == null) {
            hotels = isAllowed() ? allHotels.visible() : List.of();
        }
        return hotels;
    }

    Optional<String> hotel() {
        return Optional.ofNullable(hotel);
    }

    /**
     * Draws a list anew if it is another one than the page shows; while somebody is at it, that is only said.
     *
     * @param state what the list looks like now, in one word
     * @return whether it is drawn, or was the same
     */
    boolean follow(String list, String state) {
        var told = parameters();
        if (state.equals(told.get("state"))) {
            return true;
        }
        if (Boolean.parseBoolean(told.get("busy"))) {
            PrimeFaces.current().ajax().addCallbackParam("news", true);
            return false;
        }
        PrimeFaces.current().ajax().update(list, "tabs");
        return true;
    }

    static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    public String getTab() {
        return tab;
    }

    public String getHotel() {
        return hotel;
    }
}
