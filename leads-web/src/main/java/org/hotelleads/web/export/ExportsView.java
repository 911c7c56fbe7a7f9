package org.hotelleads.web.export;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;

/** The page of exports: which of its tabs is shown. The address says the same. */
@Named
@ViewScoped
public class ExportsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String RUNS = "runs";

    @EJB
    private Hotels allHotels;

    @Inject
    private CurrentCaller caller;

    private transient List<Hotel> hotels;
    private String tab;

    /** Opens the tab that the address names, or the first. */
    @PostConstruct
    void open() {
        tab = getTabs().stream()
                .filter(one -> one.equals(parameters().get("tab")))
                .findFirst()
                .orElse(RUNS);
    }

    /** The tabs that the person may see. */
    public List<String> getTabs() {
        return isChain() ? List.of(RUNS, "schedules", "targets") : List.of(RUNS, "schedules");
    }

    public boolean isAllowed() {
        return caller.get().may(Permission.EXPORT_LEADS);
    }

    /** Whether the person looks after the targets, too. */
    public boolean isChain() {
        return caller.get().may(Permission.RUN_CHAIN);
    }

    public List<Hotel> getHotels() {
        if (hotels == null) {
            hotels = isAllowed() ? allHotels.visible() : List.of();
        }
        return hotels;
    }

    /** The clock of the first of the person's hotels, by which the page tells times. */
    public ZoneId getZone() {
        return getHotels().stream().findFirst().map(Hotel::zone).orElse(ZoneOffset.UTC);
    }

    static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    public String getTab() {
        return tab;
    }
}
