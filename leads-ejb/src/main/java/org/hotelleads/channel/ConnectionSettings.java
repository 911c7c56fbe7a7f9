package org.hotelleads.channel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;

/** What somebody has typed for a connection; blank is not said. */
public record ConnectionSettings(String name, Map<Setting, String> values) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_VALUE = 1000;

    public ConnectionSettings {
        name = name == null || name.isBlank() ? null : name.strip();
        var said = new EnumMap<Setting, String>(Setting.class);
        values.forEach((setting, value) -> {
            if (value != null && !value.isBlank()) {
                said.put(setting, value.strip());
            }
        });
        values = Map.copyOf(said);
    }

    public Optional<String> value(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    /** Every flaw of what is said, each at the field of the HTTP API. */
    private List<Flaw> flaws(ConnectionKind kind) {
        var flaws = new ArrayList<Flaw>();
        if (name != null && name.length() > LONGEST_NAME) {
            flaws.add(new Flaw("name", "error.tooLong", List.of(String.valueOf(LONGEST_NAME))));
        }
        values.forEach((setting, value) -> {
            if (!kind.takes(setting)) {
                flaws.add(flaw(setting, "error.connection.notFor", kind.name()));
            } else if (value.length() > LONGEST_VALUE) {
                flaws.add(flaw(setting, "error.tooLong", String.valueOf(LONGEST_VALUE)));
            } else if (setting == Setting.THANKS && !isAddress(value)) {
                flaws.add(flaw(setting, "error.connection.thanks"));
            }
        });
        return flaws;
    }

    private static boolean isAddress(String value) {
        try {
            var address = new URI(value);
            var isWeb = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            return isWeb && address.getHost() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private static Flaw flaw(Setting setting, String key, String... details) {
        return new Flaw("settings." + setting.field(), key, List.of(details));
    }

    /**
     * What is said makes sense for this kind.
     *
     * @throws Refusal naming each wrong field
     */
    void requireFlawless(ConnectionKind kind) {
        refuse(flaws(kind));
    }

    /**
     * It makes sense, and nothing is missing.
     *
     * @throws Refusal naming each wrong field
     */
    void requireComplete(ConnectionKind kind) {
        var flaws = flaws(kind);
        for (var setting : Setting.values()) {
            if (kind.needs(setting) && value(setting).isEmpty()) {
                flaws.add(flaw(setting, "error.required"));
            }
        }
        refuse(flaws);
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }
}
