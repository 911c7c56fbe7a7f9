package org.hotelleads.privacy;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotelleads.system.Words;

/** Tells an object of JSON on paper: what is a value as a line, what is an object as a part, what has words as a text. */
final class PaperWriting {

    private static final String TEXT = "text";
    private static final Set<String> FOR_PROGRAMS = Set.of("format", "id", "message");

    private final Paper paper;
    private final PaperWords words;

    PaperWriting(Paper paper, Words words) {
        this.paper = paper;
        this.words = new PaperWords(words);
    }

    void write(JsonObject object) throws IOException {
        part(object, 1);
    }

    private void part(JsonObject object, int level) throws IOException {
        for (var entry : object.entrySet()) {
            if (isPlain(entry.getValue()) && isForPeople(entry.getKey(), level)) {
                paper.line(words.label(entry.getKey()), words.value(entry.getKey(), entry.getValue()));
            }
        }
        for (var entry : object.entrySet()) {
            if (!isPlain(entry.getValue()) && !isEmpty(entry.getValue())) {
                paper.heading(level, words.label(entry.getKey()));
                within(entry, level + 1);
            }
        }
    }

    private void within(Map.Entry<String, JsonValue> entry, int level) throws IOException {
        if (entry.getValue() instanceof JsonObject object) {
            part(object, level);
            return;
        }
        for (var one : entry.getValue().asJsonArray()) {
            if (!(one instanceof JsonObject object)) {
                paper.text(words.value(entry.getKey(), one));
            } else if (isShort(object)) {
                brief(object);
            } else {
                paper.gap();
                part(object, level);
            }
        }
    }

    /** One line about it, and then what was said. */
    private void brief(JsonObject object) throws IOException {
        var about = new ArrayList<String>();
        object.forEach((name, value) -> {
            if (isPlain(value) && !name.equals(TEXT) && !FOR_PROGRAMS.contains(name)) {
                about.add(words.brief(name, value));
            }
        });
        var line = String.join("  \u00b7  ", about);
        if (!object.containsKey(TEXT)) {
            paper.text(line);
            return;
        }
        paper.note(line);
        paper.text(object.getString(TEXT));
        if (object.get("before") instanceof JsonArray before) {
            for (var earlier : before.getValuesAs(JsonObject.class)) {
                brief(earlier);
            }
        }
    }

    /** The id of the whole is what one asks for it by. */
    private static boolean isForPeople(String name, int level) {
        return !FOR_PROGRAMS.contains(name) || level == 1 && name.equals("id");
    }

    private static boolean isShort(JsonObject object) {
        return object.containsKey(TEXT)
                || object.values().stream().allMatch(PaperWriting::isPlain) && object.size() <= 7;
    }

    private static boolean isPlain(JsonValue value) {
        return !(value instanceof JsonObject) && !(value instanceof JsonArray);
    }

    private static boolean isEmpty(JsonValue value) {
        return List.of(JsonValue.EMPTY_JSON_ARRAY, JsonValue.EMPTY_JSON_OBJECT).contains(value);
    }

    /** The text of a value as it is. */
    static String plain(JsonValue value) {
        return value instanceof JsonString text
                ? text.getString()
                : value == JsonValue.NULL ? "\u2013" : value.toString();
    }
}
