package org.hotelleads.web.importing;

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
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.importing.ImportFacts;
import org.hotelleads.importing.ImportFiles;
import org.hotelleads.importing.ImportKind;
import org.hotelleads.importing.Imports;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.faces.NewestFirst;
import org.hotelleads.web.faces.NewestFirst.Part;

/** The page of imports: the list of all, or the one that the address names. */
@Named
@ViewScoped
public class ImportsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 20;
    private static final int SOON = 1;
    private static final int LATER = 30;

    @EJB
    private Imports imports;

    @EJB
    private ImportFiles files;

    @EJB
    private Hotels allHotels;

    @Inject
    private CurrentCaller caller;

    private final NewestFirst shown = new NewestFirst();
    private transient List<Hotel> hotels;
    private transient List<ImportFacts> rows;
    private String wanted;

    @PostConstruct
    void open() {
        wanted = parameters().get("run");
    }

    public boolean isAllowed() {
        return caller.get().may(Permission.SET_UP_HOTELS);
    }

    /** Whether the address names one. */
    public boolean isOfOne() {
        return wanted != null;
    }

    /** The one that the address names, if there is such a one. */
    Optional<ImportFacts> one() {
        try {
            return isAllowed() ? Optional.of(imports.facts(UUID.fromString(wanted))) : Optional.empty();
        } catch (Refusal | IllegalArgumentException gone) {
            return Optional.empty();
        }
    }

    /** The newest first. */
    public List<ImportFacts> getRows() {
        if (rows == null) {
            rows = isAllowed() && !isOfOne() ? newest() : List.of();
        }
        return rows;
    }

    private List<ImportFacts> newest() {
        return shown.read(after -> Part.of(imports.list(AT_ONCE, after), AT_ONCE, ImportFacts::id));
    }

    public boolean isMore() {
        getRows();
        return shown.isMore();
    }

    public void showMore() {
        shown.showMore();
        rows = null;
    }

    /** Looks again, as the page does by itself. */
    public void look() {
        rows = null;
    }

    /** In how many seconds the page is to look again: soon while there is work. */
    public int getLookIn() {
        return getRows().stream().anyMatch(run -> run.state().isAtWork()) ? SOON : LATER;
    }

    public List<Hotel> getHotels() {
        if (hotels == null) {
            hotels = isAllowed() ? allHotels.visible() : List.of();
        }
        return hotels;
    }

    public ImportKind[] getKinds() {
        return ImportKind.values();
    }

    public int getMegabytes() {
        return files.megabytes();
    }

    /** The clock of the first of the person's hotels, by which the page tells times. */
    public ZoneId getZone() {
        return getHotels().stream().findFirst().map(Hotel::zone).orElse(ZoneOffset.UTC);
    }

    static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }
}
