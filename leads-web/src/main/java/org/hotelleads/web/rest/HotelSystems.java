package org.hotelleads.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotelleads.pms.KnownPms;
import org.hotelleads.pms.PmsConnections;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.pms.PmsMode;
import org.hotelleads.pms.PmsSetting;
import org.hotelleads.pms.PmsWish;
import org.hotelleads.web.channel.WebhookAddress;
import org.hotelleads.web.json.JsonFields;

/** The connections to hotel systems, as the API reads and writes them. */
@ApplicationScoped
public class HotelSystems {

    private static final int LONGEST_PROPERTY = 120;

    @Inject
    private PmsConnections connections;

    @Inject
    private WebhookAddress addresses;

    /** All that somebody has made. */
    Stream<HotelSystemJson> all(HttpServletRequest request) {
        return connections.all().stream().filter(known -> !known.isOfApiKeys()).map(known -> json(known, request));
    }

    /** The one with this id, the built-in one too; empty if there is none, or it is no hotel system. */
    Optional<HotelSystemJson> find(String id, HttpServletRequest request) {
        return connections.all().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .map(known -> json(known, request));
    }

    boolean has(String id) {
        return connections.all().stream().anyMatch(known -> known.id().equals(id));
    }

    String make(PmsKind kind, JsonFields fields) {
        var hotel = fields.text("hotel");
        var wish = wish(fields);
        return fields.flawless(all -> connections.connect(kind, hotel, wish));
    }

    void change(String id, JsonFields fields) {
        var wish = wish(fields);
        var properties = properties(fields);
        var enabled = fields.yesOrNo("enabled");
        var drop = fields.yesOrNo("dropFormerSecret");
        fields.flawless(all -> all);
        connections.change(id, wish);
        properties.forEach((property, hotel) -> connections.map(id, property, hotel));
        enabled.ifPresent(on -> connections.turn(id, on));
        drop.filter(wanted -> wanted).ifPresent(wanted -> connections.dropFormerSecret(id));
    }

    void remove(String id) {
        connections.remove(id);
    }

    private static PmsWish wish(JsonFields fields) {
        var values = new EnumMap<PmsSetting, String>(PmsSetting.class);
        fields.inside("settings").ifPresent(inside -> {
            for (var setting : PmsSetting.values()) {
                values.put(setting, inside.text(setting.field()));
            }
            inside.noOthers();
        });
        return new PmsWish(fields.text("name"), fields.oneOf("mode", PmsMode.class), values);
    }

    /** By the system's code of the hotel our own, which is null for none of ours. */
    private static Map<String, String> properties(JsonFields fields) {
        var hotels = new HashMap<String, String>();
        fields.inside("properties").ifPresent(inside -> {
            for (var property : inside.names()) {
                hotels.put(property, inside.text(property));
                if (property.isBlank() || property.length() > LONGEST_PROPERTY) {
                    fields.wrong("properties", "error.length", "1", String.valueOf(LONGEST_PROPERTY));
                }
            }
        });
        return hotels;
    }

    /** Nobody enters the address of the built-in one anywhere. */
    private HotelSystemJson json(KnownPms known, HttpServletRequest request) {
        return HotelSystemJson.of(known, known.isOfApiKeys() ? null : addresses.of(known.id(), request));
    }
}
