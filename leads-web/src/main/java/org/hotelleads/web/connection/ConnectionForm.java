package org.hotelleads.web.connection;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotelleads.channel.ConnectionKind;
import org.hotelleads.channel.ConnectionSettings;
import org.hotelleads.channel.Connections;
import org.hotelleads.channel.KnownConnection;
import org.hotelleads.channel.Setting;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.web.faces.Notices;

/** The dialog in which a connection is made or told something else; secrets that were typed are forgotten with it. */
@Named
@ViewScoped
public class ConnectionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Connections connections;

    @EJB
    private Hotels hotels;

    @Inject
    private ConnectionsView page;

    @Inject
    private Notices notices;

    private String changed;
    private ConnectionKind kind = ConnectionKind.WHATSAPP;
    private String hotel;
    private String name;
    private Map<String, String> typed = new HashMap<>();

    /** Begins with an empty form. */
    public void begin() {
        changed = null;
        name = null;
        typed = new HashMap<>();
    }

    /** Opens the connection of the pressed button. */
    public void open() {
        begin();
        page.find(ConnectionsView.pressed()).ifPresent(this::open);
    }

    private void open(KnownConnection known) {
        changed = known.id();
        kind = known.kind();
        name = known.name();
        typed.put(Setting.THANKS.field(), known.thanks());
    }

    public void save() {
        var isNew = changed == null;
        if (notices.attempt(this::send)) {
            notices.done(isNew ? "connections.made" : "connections.changed");
            begin();
        }
    }

    private boolean send() {
        if (changed == null) {
            page.show(connections.make(kind, hotel, settings()));
        } else {
            connections.change(changed, settings());
            page.refresh();
        }
        return true;
    }

    private ConnectionSettings settings() {
        var values = new EnumMap<Setting, String>(Setting.class);
        for (var setting : Setting.values()) {
            if (kind.takes(setting)) {
                values.put(setting, typed.get(setting.field()));
            }
        }
        return new ConnectionSettings(name, values);
    }

    /** Whether the chosen kind has use for this setting. */
    public boolean takes(Setting setting) {
        return kind.takes(setting);
    }

    public boolean isNew() {
        return changed == null;
    }

    public List<Hotel> getHotels() {
        return hotels.visible();
    }

    public ConnectionKind[] getKinds() {
        return ConnectionKind.values();
    }

    public ConnectionKind getKind() {
        return kind;
    }

    public void setKind(ConnectionKind kind) {
        this.kind = kind;
    }

    public String getHotel() {
        return hotel;
    }

    public void setHotel(String hotel) {
        this.hotel = hotel;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** What was typed for each setting, by its name in the HTTP API. */
    public Map<String, String> getTyped() {
        return typed;
    }
}
