package org.hotelleads.importing;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How many rows there are of each state, as it stands in one column: {@code MADE=7,FAULTY=1}. */
final class RowCounts {

    private RowCounts() {}

    static String write(Map<RowState, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(count -> count.getKey() + "=" + count.getValue())
                .collect(Collectors.joining(","));
    }

    static Map<RowState, Integer> read(String written) {
        var counts = new EnumMap<RowState, Integer>(RowState.class);
        for (var count : written.split(",")) {
            var parts = count.split("=");
            if (parts.length == 2) {
                counts.put(RowState.valueOf(parts[0]), Integer.valueOf(parts[1]));
            }
        }
        return counts;
    }
}
