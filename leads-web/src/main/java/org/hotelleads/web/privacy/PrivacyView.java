package org.hotelleads.web.privacy;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.privacy.Chosen;
import org.hotelleads.privacy.Finding;
import org.hotelleads.privacy.GuestFiles;
import org.hotelleads.privacy.GuestSearch;
import org.hotelleads.web.faces.Look;
import org.hotelleads.web.faces.Notices;

/** Who is looked for, who may be meant, and what of it is ticked as one person's. */
@Named
@ViewScoped
public class PrivacyView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @EJB
    private GuestSearch search;

    @EJB
    private GuestFiles files;

    @EJB
    private Hotels hotels;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Notices notices;

    @Inject
    private Look look;

    private ZoneId zone;
    private String text;
    private String language;
    private transient Finding finding;

    public boolean isAllowed() {
        return caller.get().may(Permission.RUN_CHAIN);
    }

    /** Looks for whoever may be meant. */
    public void find() {
        finding = null;
        notices.attempt(() -> {
            finding = search.find(text);
            return true;
        });
    }

    /** Looks again, after something was erased. */
    void refresh() {
        if (finding != null) {
            find();
        }
    }

    public Finding getFinding() {
        return finding;
    }

    /** What is ticked on the page. */
    Chosen chosen() {
        return new Chosen(ticked("lead"), ticked("talk"), ticked("booking"));
    }

    private static Set<UUID> ticked(String name) {
        var values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault(name, new String[0]);
        return Arrays.stream(values)
                .filter(value -> ID.matcher(value).matches())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    /** Hands out all that is known of the person, for people. */
    public void downloadPdf() {
        download("pdf");
    }

    /** Hands out all that is known of the person, for programs. */
    public void downloadJson() {
        download("json");
    }

    private void download(String format) {
        notices.attempt(() -> {
            var file = files.make(chosen(), getLanguage());
            var faces = FacesContext.getCurrentInstance();
            var response = faces.getExternalContext();
            response.responseReset();
            response.setResponseContentType(format.equals("pdf") ? "application/pdf" : "application/json");
            response.setResponseHeader("Content-Disposition", "attachment; filename=\"guest." + format + "\"");
            response.setResponseHeader("Cache-Control", "no-store");
            try {
                if (format.equals("pdf")) {
                    files.writePdf(file, response.getResponseOutputStream());
                } else {
                    files.writeJson(file, response.getResponseOutputStream());
                }
            } catch (IOException gone) {
                return false;
            } finally {
                faces.responseComplete();
            }
            return true;
        });
    }

    /** In whose clock times are told: that of the first hotel. */
    public ZoneId getZone() {
        if (zone == null) {
            zone = hotels.visible().stream().findFirst().map(Hotel::zone).orElse(ZoneOffset.UTC);
        }
        return zone;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** The language of the file for people; at first that of whoever makes it. */
    public String getLanguage() {
        return language == null ? look.getLocale().getLanguage() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
