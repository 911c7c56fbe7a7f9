package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

/** One of everything, by name: the lead, its twin, the hotel … */
record MatrixThings(Map<String, String> all) {

    String get(String name) {
        assertThat(all).containsKey(name);
        return all.get(name);
    }

    /** The same, but one of them from elsewhere. */
    MatrixThings with(String name, MatrixThings other) {
        var mixed = new HashMap<>(all);
        mixed.put(name, other.get(name));
        return new MatrixThings(mixed);
    }
}
