package org.hotelleads.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.stream.Stream;
import org.hotelleads.channel.ConnectionKind;
import org.hotelleads.channel.ConnectionSettings;
import org.hotelleads.channel.Connections;
import org.hotelleads.channel.Setting;
import org.hotelleads.web.channel.WebhookAddress;
import org.hotelleads.web.json.JsonFields;

/** The connections to guests' channels, as the API reads and writes them. */
@ApplicationScoped
public class ChannelConnections {

    @Inject
    private Connections connections;

    @Inject
    private WebhookAddress addresses;

    Stream<ConnectionJson> all(HttpServletRequest request) {
        return connections.all().stream().map(known -> ConnectionJson.of(known, addresses.of(known.id(), request)));
    }

    ConnectionJson get(String id, HttpServletRequest request) {
        return ConnectionJson.of(connections.get(id), addresses.of(id, request));
    }

    String make(ConnectionKind kind, JsonFields fields) {
        var hotel = fields.requiredText("hotel");
        var settings = settings(fields);
        if (fields.text("mode") != null) {
            fields.wrong("mode", "error.connection.notFor", kind.name());
        }
        return fields.flawless(all -> connections.make(kind, hotel, settings));
    }

    void change(String id, JsonFields fields) {
        var settings = settings(fields);
        var enabled = fields.yesOrNo("enabled");
        var drop = fields.yesOrNo("dropFormerSecret");
        fields.flawless(all -> all);
        connections.change(id, settings);
        enabled.ifPresent(on -> connections.turn(id, on));
        drop.filter(wanted -> wanted).ifPresent(wanted -> connections.dropFormerSecret(id));
    }

    void retry(String id) {
        connections.tryAgain(id);
    }

    void remove(String id) {
        connections.remove(id);
    }

    private static ConnectionSettings settings(JsonFields fields) {
        var values = new EnumMap<Setting, String>(Setting.class);
        fields.inside("settings").ifPresent(inside -> {
            for (var setting : Setting.values()) {
                values.put(setting, inside.text(setting.field()));
            }
            inside.noOthers();
        });
        return new ConnectionSettings(fields.text("name"), values);
    }
}
