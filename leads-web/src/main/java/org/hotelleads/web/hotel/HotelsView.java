package org.hotelleads.web.hotel;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;

/** The hotels page: which of the person's hotels is being set up. The address says the same. */
@Named
@ViewScoped
public class HotelsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Hotels hotels;

    @Inject
    private CurrentCaller caller;

    private transient List<Hotel> all;
    private String code;
    private boolean groups;

    /** Opens the hotel that the address names, or the first; or the groups. */
    @PostConstruct
    void open() {
        var address = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        groups = isChain() && "groups".equals(address.get("tab"));
        var wanted = address.get("hotel");
        var codes = getAll().stream().map(Hotel::code).toList();
        code = codes.contains(wanted) ? wanted : codes.stream().findFirst().orElse(null);
    }

    /** The hotels that the person may set up: all that they see, or none. */
    public List<Hotel> getAll() {
        if (all == null) {
            all = caller.get().may(Permission.SET_UP_HOTELS) ? hotels.visible() : List.of();
        }
        return all;
    }

    /** The hotel being set up; null when there is none. */
    public Hotel getHotel() {
        return getAll().stream()
                .filter(hotel -> hotel.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Shows a hotel as it has become. */
    void show(String shown) {
        all = null;
        code = shown;
    }

    /** Whether the person opens and changes hotels, and sees their groups. */
    public boolean isChain() {
        return caller.get().may(Permission.RUN_CHAIN);
    }

    /** Whether the groups are shown instead of the hotels. */
    public boolean isGroups() {
        return groups;
    }

    public String getCode() {
        return code;
    }
}
