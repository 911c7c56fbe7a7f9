package org.hotelleads.web.hotel;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hotelleads.outbox.HotelNotices;
import org.hotelleads.outbox.Notice;
import org.hotelleads.web.faces.Look;
import org.hotelleads.web.faces.Notices;

/** The part of the hotels page that says who is told of new leads. */
@Named
@ViewScoped
public class NoticesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private HotelNotices addresses;

    @Inject
    private HotelsView hotels;

    @Inject
    private Look look;

    @Inject
    private Notices notices;

    private transient List<Notice> all;
    private String address;
    private String language;

    public List<Notice> getAll() {
        if (all == null) {
            all = addresses.of(hotels.getCode());
        }
        return all;
    }

    public void add() {
        if (notices.attempt(() -> {
            addresses.add(hotels.getCode(), new Notice(address, getLanguage()));
            return true;
        })) {
            notices.done("notices.added", address);
            address = null;
        }
        all = null;
    }

    public void remove() {
        var pressed = pressed();
        addresses.remove(hotels.getCode(), pressed);
        notices.done("notices.removed", pressed);
        all = null;
    }

    public void test() {
        var pressed = pressed();
        if (notices.attempt(() -> {
            addresses.test(hotels.getCode(), pressed);
            return true;
        })) {
            notices.done("notices.tested", pressed);
        }
        all = null;
    }

    private static String pressed() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("notice");
    }

    public List<String> getLanguages() {
        return HotelNotices.LANGUAGES;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    /** The language of the next address; at first the hotel's or, if mails are not written in it, one's own. */
    public String getLanguage() {
        if (language == null) {
            var ofHotel = hotels.getHotel().locale().getLanguage();
            language = HotelNotices.LANGUAGES.contains(ofHotel) ? ofHotel : look.getLanguage();
        }
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
