package org.hotelleads.exporting;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.export.TargetSetting;

/**
 * What somebody has typed for a target; blank is not said, and stays as it was.
 *
 * @param name null if it is not said
 * @param enabled null if it is not said
 * @param cleared what is to be forgotten
 */
public record TargetWish(String name, Boolean enabled, Map<TargetSetting, String> values, Set<TargetSetting> cleared) {

    public TargetWish {
        name = name == null || name.isBlank() ? null : name.strip();
        var said = new EnumMap<TargetSetting, String>(TargetSetting.class);
        values.forEach((setting, value) -> {
            if (value != null && !value.isBlank()) {
                said.put(setting, value.strip());
            }
        });
        values = Map.copyOf(said);
        cleared = cleared.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(cleared));
    }

    public Optional<String> value(TargetSetting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    /** No value, for some are secrets. */
    @Override
    public String toString() {
        return "TargetWish" + values.keySet();
    }
}
