package org.hotelleads.bench.pms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What people of a country are called, the commonest first.
 *
 * @param share of so many in a hundred the surname is a common one; the others' have a front and a back
 */
record Names(int share, List<String> given, List<String> surnames, List<String> fronts, List<String> backs) {

    private static final Map<Country, Names> ALL = read();

    static Names of(Country country) {
        return ALL.get(country);
    }

    private static Map<Country, Names> read() {
        var words = new HashMap<String, List<String>>();
        try (var in = Names.class.getResourceAsStream("names.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .forEach(parts -> words.put(parts[0] + parts[1], List.of(parts[2].split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var all = new EnumMap<Country, Names>(Country.class);
        for (var country : Country.values()) {
            all.put(
                    country,
                    new Names(
                            Integer.parseInt(words.get(country + "share").get(0)),
                            words.get(country + "given"),
                            words.get(country + "surname"),
                            words.get(country + "front"),
                            words.get(country + "back")));
        }
        return all;
    }

    String given(Dice dice) {
        return dice.common(given);
    }

    String surname(Dice dice) {
        return dice.in100(share) ? dice.common(surnames) : dice.one(fronts) + dice.one(backs);
    }
}
