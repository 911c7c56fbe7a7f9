package org.hotelleads.web.outbox;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.outbox.Occasion;
import org.hotelleads.outbox.Subscription;
import org.hotelleads.outbox.Subscription.Issued;
import org.hotelleads.outbox.Subscriptions;
import org.hotelleads.web.faces.Notices;

/** The webhooks page: the programs that are told what happens, and the one that is being added. */
@Named
@ViewScoped
public class WebhooksView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Subscriptions subscriptions;

    @EJB
    private Hotels hotels;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Notices notices;

    private transient List<Subscription> all;
    private String url;
    private String hotel;
    private List<String> events = knownEvents();
    private String secret;
    private UUID asked;

    public List<Subscription> getAll() {
        if (all == null) {
            all = isAllowed() ? subscriptions.all() : List.of();
        }
        return all;
    }

    public boolean isAllowed() {
        return caller.get().may(Permission.RUN_CHAIN);
    }

    public void add() {
        if (notices.attempt(() -> show(subscriptions.add(hotel, url, events)))) {
            notices.done("webhooks.added");
            url = null;
        }
    }

    public void renew() {
        notices.attempt(() -> show(subscriptions.renewSecret(pressed())));
    }

    /** Asks first: the program may not notice that it is told nothing more. */
    public void ask() {
        asked = pressed();
    }

    public void remove() {
        if (notices.attempt(() -> {
            subscriptions.remove(asked);
            return true;
        })) {
            notices.done("webhooks.removed");
        }
        secret = null;
        all = null;
    }

    private boolean show(Issued issued) {
        secret = issued.secret();
        all = null;
        return true;
    }

    private static UUID pressed() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return UUID.fromString(parameters.get("webhook"));
    }

    public List<Hotel> getHotels() {
        return hotels.visible();
    }

    /** The zone in which times are shown: that of the first hotel. */
    public ZoneId getZone() {
        return getHotels().stream().findFirst().map(Hotel::zone).orElse(ZoneOffset.UTC);
    }

    /** Everything that a program can be told of. */
    public List<String> getKnownEvents() {
        return knownEvents();
    }

    private static List<String> knownEvents() {
        return Occasion.ofPrograms().stream()
                .flatMap(one -> one.event().stream())
                .toList();
    }

    /** The address of the webhook that is asked about. */
    public String getAskedUrl() {
        return getAll().stream()
                .filter(one -> one.id().equals(asked))
                .map(Subscription::url)
                .findFirst()
                .orElse("");
    }

    /** The secret that was just made; shown until the page is left. */
    public String getSecret() {
        return secret;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getHotel() {
        return hotel;
    }

    public void setHotel(String hotel) {
        this.hotel = hotel;
    }

    public List<String> getEvents() {
        return events;
    }

    public void setEvents(List<String> events) {
        this.events = events;
    }
}
