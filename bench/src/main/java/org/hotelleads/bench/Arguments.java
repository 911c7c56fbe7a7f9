package org.hotelleads.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands on the command line: plain words, {@code --name value} options, and {@code --name} switches. */
public final class Arguments {

    private final List<String> plain = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();

    /** @param switches the options that have no value */
    public Arguments(String[] args, Set<String> switches) {
        for (var position = 0; position < args.length; position++) {
            if (!args[position].startsWith("--")) {
                plain.add(args[position]);
            } else if (switches.contains(args[position]) || position + 1 == args.length) {
                options.put(args[position], "");
            } else {
                options.put(args[position], args[++position]);
            }
        }
    }

    public List<String> plain() {
        return plain;
    }

    public String option(String name, String otherwise) {
        return options.getOrDefault(name, otherwise);
    }

    public boolean has(String name) {
        return options.containsKey(name);
    }
}
