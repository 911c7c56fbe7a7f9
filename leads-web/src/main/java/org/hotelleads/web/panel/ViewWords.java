package org.hotelleads.web.panel;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotelleads.search.ViewContent;

/** Turns what is chosen into the content of a saved view, and back into the words of an address. */
final class ViewWords {

    private ViewWords() {}

    /** A period up to today is kept as its number of days, so that it moves along. */
    static ViewContent of(LeadChoice choice, Integer preset, Collection<String> columns) {
        var moves = preset != null && preset > 0;
        var words = Stream.of(choice.address().split("&"))
                .filter(word -> !moves || !word.startsWith("from=") && !word.startsWith("to="));
        return ViewContent.of(words, moves ? preset : null, columns);
    }

    /** The words by their names, as an address would give them. */
    static Map<String, String[]> parse(String query) {
        var words = new LinkedHashMap<String, List<String>>();
        Stream.of(query.split("&"))
                .map(word -> word.split("=", 2))
                .filter(word -> word.length == 2)
                .forEach(word -> words.computeIfAbsent(word[0], unused -> new ArrayList<>())
                        .add(URLDecoder.decode(word[1], StandardCharsets.UTF_8)));
        var parsed = new LinkedHashMap<String, String[]>();
        words.forEach((name, values) -> parsed.put(name, values.toArray(String[]::new)));
        return parsed;
    }
}
