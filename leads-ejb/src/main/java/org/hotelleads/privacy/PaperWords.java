package org.hotelleads.privacy;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hotelleads.system.Words;

/** What names and values of a guest's file are called on paper. */
final class PaperWords {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final String LABEL = "privacy.paper.";
    private static final String KIND = "privacy.kind.";

    /** In which enums a word of that name may be found. */
    private static final Map<String, List<String>> ENUMS = Map.ofEntries(
            Map.entry("channel", List.of("Channel.")),
            Map.entry("status", List.of("LeadStatus.", "BookingStatus.")),
            Map.entry("fromStatus", List.of("LeadStatus.")),
            Map.entry("toStatus", List.of("LeadStatus.")),
            Map.entry("persona", List.of("Persona.")),
            Map.entry("interest", List.of("Interest.")),
            Map.entry("from", List.of("Speaker.")),
            Map.entry("role", List.of("PersonRole.")),
            Map.entry("cause", List.of("privacy.cause.")),
            Map.entry("way", List.of("Way.")),
            Map.entry("kind", List.of(LABEL)));

    private final Words words;
    private final DateTimeFormatter moments;
    private final DateTimeFormatter days;

    PaperWords(Words words) {
        this.words = words;
        this.moments = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(ZoneOffset.UTC);
        this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.locale());
    }

    String label(String name) {
        return known(LABEL + name, known(KIND + name, name));
    }

    private String known(String key, String otherwise) {
        var text = words.say(key);
        return text.equals(key) ? otherwise : text;
    }

    String value(String name, JsonValue value) {
        var text = PaperWriting.plain(value);
        if (MOMENT.matcher(text).matches()) {
            return moments.format(Instant.parse(text)) + " UTC";
        }
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return words.say(LABEL + text);
        }
        if (DAY.matcher(text).matches()) {
            return days.format(LocalDate.parse(text));
        }
        return ENUMS.getOrDefault(name, List.of()).stream()
                .map(first -> known(first + text, ""))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse(text);
    }

    /** A value that needs no label where it says by itself what it is. */
    String brief(String name, JsonValue value) {
        var text = value(name, value);
        return List.of("at", "from", "reason", "interest", "who", "name").contains(name)
                ? text
                : label(name) + ": " + text;
    }
}
