package org.hotelleads.score;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hotelleads.understanding.ScoreCard;
import org.hotelleads.understanding.ScoreGroup;

/** Keeps a score card as JSON in a text column; groups that it does not know any more are passed over. */
@Converter
public class CardColumn implements AttributeConverter<ScoreCard, String> {

    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    @Override
    public String convertToDatabaseColumn(ScoreCard card) {
        if (card == null) {
            return null;
        }
        var points = BUILDERS.createObjectBuilder();
        card.points().forEach(points::add);
        var caps = BUILDERS.createObjectBuilder();
        card.caps().forEach((group, most) -> caps.add(group.name(), most));
        return BUILDERS.createObjectBuilder()
                .add("points", points)
                .add("caps", caps)
                .build()
                .toString();
    }

    @Override
    public ScoreCard convertToEntityAttribute(String column) {
        if (column == null) {
            return null;
        }
        try (var reader = READERS.createReader(new StringReader(column))) {
            var json = reader.readObject();
            return new ScoreCard(numbers(json.getJsonObject("points")), caps(json.getJsonObject("caps")));
        }
    }

    private static Map<String, Integer> numbers(JsonObject json) {
        var numbers = new LinkedHashMap<String, Integer>();
        json.forEach((name, number) -> numbers.put(name, ((JsonNumber) number).intValue()));
        return numbers;
    }

    private static Map<ScoreGroup, Integer> caps(JsonObject json) {
        var caps = new EnumMap<ScoreGroup, Integer>(ScoreGroup.class);
        Stream.of(ScoreGroup.values())
                .filter(group -> json.containsKey(group.name()))
                .forEach(group -> caps.put(group, json.getInt(group.name())));
        return caps;
    }
}
