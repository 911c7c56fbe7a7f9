package org.hotelleads.web.hotel;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hotelleads.booking.BookingRules;
import org.hotelleads.booking.OnCancel;
import org.hotelleads.pms.HotelBookingRules;
import org.hotelleads.web.faces.Notices;

/** How the hotel that is being set up judges bookings. */
@Named
@ViewScoped
public class BookingRulesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private HotelBookingRules rules;

    @Inject
    private HotelsView hotels;

    @Inject
    private Notices notices;

    private Integer windowDays;
    private OnCancel onCancel;
    private boolean noShowIsOff;
    private String nobodys;

    @PostConstruct
    void open() {
        var kept = rules.of(hotels.getCode());
        windowDays = kept.windowDays();
        onCancel = kept.onCancel();
        noShowIsOff = kept.noShowIsOff();
        nobodys = kept.nobodys();
    }

    public void save() {
        if (notices.attempt(() -> {
            rules.set(hotels.getCode(), new BookingRules(windowDays, onCancel, noShowIsOff, nobodys));
            return true;
        })) {
            notices.done("rules.booking.done");
            open();
        }
    }

    public List<OnCancel> getWays() {
        return List.of(OnCancel.values());
    }

    public Integer getWindowDays() {
        return windowDays;
    }

    public void setWindowDays(Integer windowDays) {
        this.windowDays = windowDays;
    }

    public OnCancel getOnCancel() {
        return onCancel;
    }

    public void setOnCancel(OnCancel onCancel) {
        this.onCancel = onCancel;
    }

    public boolean isNoShowIsOff() {
        return noShowIsOff;
    }

    public void setNoShowIsOff(boolean noShowIsOff) {
        this.noShowIsOff = noShowIsOff;
    }

    /** Addresses, domains and numbers that identify nobody, one a line. */
    public String getNobodys() {
        return nobodys;
    }

    public void setNobodys(String nobodys) {
        this.nobodys = nobodys == null ? "" : nobodys;
    }
}
