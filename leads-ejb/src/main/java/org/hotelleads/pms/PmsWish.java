package org.hotelleads.pms;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;

/**
 * What somebody has typed for a connection to a hotel system; blank is not said.
 *
 * @param name null if it has none of its own
 * @param mode null if it is not said
 */
public record PmsWish(String name, PmsMode mode, Map<PmsSetting, String> values) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_VALUE = 1000;
    private static final List<String> DATE_FORMATS = List.of("SPACE", "ISO");

    public PmsWish {
        name = name == null || name.isBlank() ? null : name.strip();
        var said = new EnumMap<PmsSetting, String>(PmsSetting.class);
        values.forEach((setting, value) -> {
            if (value != null && !value.isBlank()) {
                said.put(setting, value.strip());
            }
        });
        values = Map.copyOf(said);
    }

    public Optional<String> value(PmsSetting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    /**
     * What is said makes sense for this kind.
     *
     * @throws Refusal naming each wrong field
     */
    void requireFlawless(PmsKind kind) {
        refuse(flaws(kind));
    }

    /**
     * It makes sense, and nothing is missing.
     *
     * @throws Refusal naming each wrong field
     */
    void requireComplete(PmsKind kind) {
        var flaws = flaws(kind);
        for (var setting : PmsSetting.values()) {
            if (kind.needs(setting) && value(setting).isEmpty()) {
                flaws.add(flaw(setting, "error.required"));
            }
        }
        var hasUser = value(PmsSetting.USERNAME).isPresent()
                && value(PmsSetting.PASSWORD).isPresent();
        if (kind == PmsKind.OPERA && value(PmsSetting.ENTERPRISE_ID).isEmpty() && !hasUser) {
            flaws.add(flaw(PmsSetting.ENTERPRISE_ID, "error.pms.operaScheme"));
        }
        refuse(flaws);
    }

    private List<Flaw> flaws(PmsKind kind) {
        var flaws = new ArrayList<Flaw>();
        if (name != null && name.length() > LONGEST_NAME) {
            flaws.add(new Flaw("name", "error.tooLong", List.of(String.valueOf(LONGEST_NAME))));
        }
        values.forEach((setting, value) -> {
            if (!kind.takes(setting)) {
                flaws.add(flaw(setting, "error.connection.notFor", kind.name()));
            } else if (value.length() > LONGEST_VALUE) {
                flaws.add(flaw(setting, "error.tooLong", String.valueOf(LONGEST_VALUE)));
            } else {
                ofMeaning(setting, value).ifPresent(flaws::add);
            }
        });
        return flaws;
    }

    private static Optional<Flaw> ofMeaning(PmsSetting setting, String value) {
        return switch (setting) {
            case BASE_URL, IDENTITY_URL ->
                PmsAddress.isPossible(value) ? Optional.empty() : Optional.of(flaw(setting, "error.pms.address"));
            case ZONE -> isZone(value) ? Optional.empty() : Optional.of(flaw(setting, "error.hotel.zone", value));
            case DATE_FORMAT ->
                DATE_FORMATS.contains(value)
                        ? Optional.empty()
                        : Optional.of(flaw(setting, "error.oneOf", value, String.join(", ", DATE_FORMATS)));
            default -> Optional.empty();
        };
    }

    private static boolean isZone(String value) {
        try {
            ZoneId.of(value);
            return true;
        } catch (DateTimeException noZone) {
            return false;
        }
    }

    private static Flaw flaw(PmsSetting setting, String key, String... details) {
        return new Flaw("settings." + setting.field(), key, List.of(details));
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }

    /** No value, for some are secrets. */
    @Override
    public String toString() {
        return "PmsWish" + values.keySet();
    }
}
