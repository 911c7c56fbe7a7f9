package org.hotelleads.understanding;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.lead.Quote;

/** Writes and reads an understanding as compact JSON; members and names it does not know are passed over. */
final class UnderstandingJson {
    /** Made once: each call of a static method of Json would look for the provider anew, which takes longer than the work. */
    private static final JsonBuilderFactory BUILD = Json.createBuilderFactory(Map.of());

    private static final JsonReaderFactory READ = Json.createReaderFactory(Map.of());

    private UnderstandingJson() {}

    static String write(Understanding understanding) {
        JsonObjectBuilder json = BUILD.createObjectBuilder();
        JsonArrayBuilder facts = writeAll(understanding.facts());
        JsonArrayBuilder seen = BUILD.createArrayBuilder();
        understanding.sightings().all().forEach(sighting -> seen.add(write(sighting)));
        JsonArrayBuilder asked = BUILD.createArrayBuilder();
        understanding.asked().forEach(question -> asked.add(question.name()));
        json.add("facts", facts).add("aside", writeAll(understanding.asides().said()));
        json.add("proposed", writeAll(understanding.asides().proposed()));
        json.add("seen", seen).add("asked", asked).add("elsewhere", understanding.isElsewhere());
        JsonArrayBuilder speech = BUILD.createArrayBuilder();
        understanding.speech().weights().forEach(speech::add);
        JsonArrayBuilder interests = BUILD.createArrayBuilder();
        understanding.interests().forEach(mentioned -> interests.add(write(mentioned)));
        json.add("speech", speech).add("interests", interests);
        understanding.knownSince().ifPresent(since -> json.add("known", since.toString()));
        return json.add("rhythm", write(understanding.rhythm())).build().toString();
    }

    private static JsonArrayBuilder writeAll(List<Fact> facts) {
        JsonArrayBuilder all = BUILD.createArrayBuilder();
        facts.forEach(fact -> all.add(write(fact)));
        return all;
    }

    private static JsonArrayBuilder write(Fact fact) {
        return BUILD.createArrayBuilder()
                .add(fact.kind().name())
                .add(fact.value())
                .add(fact.message())
                .add(fact.start())
                .add(fact.end())
                .add(fact.confidence());
    }

    private static JsonArrayBuilder write(Sighting sighting) {
        return BUILD.createArrayBuilder()
                .add(sighting.intent().name())
                .add(sighting.quote().message())
                .add(sighting.words())
                .add(sighting.quote().start())
                .add(sighting.quote().end());
    }

    private static JsonArrayBuilder write(Mentioned mentioned) {
        return BUILD.createArrayBuilder()
                .add(mentioned.interest().name())
                .add(mentioned.quote().message())
                .add(mentioned.quote().start())
                .add(mentioned.quote().end())
                .add(mentioned.confidence());
    }

    private static JsonObjectBuilder write(Rhythm rhythm) {
        JsonObjectBuilder json = BUILD.createObjectBuilder().add("turns", rhythm.turns());
        add(json, "first", rhythm.firstSaidAt());
        add(json, "last", rhythm.lastSaidAt());
        add(json, "hotel", rhythm.hotelSpokeAt());
        JsonArrayBuilder replies = BUILD.createArrayBuilder();
        rhythm.replies().forEach(replies::add);
        JsonArrayBuilder recent = BUILD.createArrayBuilder();
        rhythm.recent().forEach(at -> recent.add(at.toString()));
        return json.add("replies", replies)
                .add("recent", recent)
                .add("returns", rhythm.returns())
                .add("burst", rhythm.burst())
                .add("marks", write(rhythm.marks()));
    }

    private static JsonObjectBuilder write(Marks marks) {
        JsonObjectBuilder json = BUILD.createObjectBuilder();
        add(json, "first", marks.first());
        add(json, "third", marks.third());
        add(json, "reply", marks.reply());
        add(json, "back", marks.back());
        add(json, "last", marks.last());
        return json;
    }

    private static void add(JsonObjectBuilder json, String name, String message) {
        if (message != null) {
            json.add(name, message);
        }
    }

    private static void add(JsonObjectBuilder json, String name, Instant at) {
        if (at != null) {
            json.add(name, at.toString());
        }
    }

    static Understanding read(String json) {
        try (JsonReader reader = READ.createReader(new StringReader(json))) {
            return read(reader.readObject());
        } catch (JsonException | DateTimeException | ClassCastException | NullPointerException e) {
            throw new IllegalArgumentException("No understanding in this JSON", e);
        }
    }

    private static Understanding read(JsonObject json) {
        Map<FactKind, Fact> facts = new EnumMap<>(FactKind.class);
        facts(json, "facts").forEach(fact -> facts.put(fact.kind(), fact));
        List<Sighting> seen = new ArrayList<>();
        for (JsonArray sighting : array(json, "seen").getValuesAs(JsonArray.class)) {
            named(Intent.class, sighting.getString(0))
                    .ifPresent(intent -> seen.add(new Sighting(intent, quote(sighting), sighting.getString(2))));
        }
        Set<Question> asked = EnumSet.noneOf(Question.class);
        for (JsonString question : array(json, "asked").getValuesAs(JsonString.class)) {
            named(Question.class, question.getString()).ifPresent(asked::add);
        }
        return new Understanding(
                facts,
                new Asides(facts(json, "aside"), facts(json, "proposed")),
                new Sightings(seen),
                new Interests(interests(json)),
                rhythm(json.getJsonObject("rhythm")),
                asked,
                json.getBoolean("elsewhere", false),
                speech(json),
                instant(json, "known"));
    }

    private static List<Mentioned> interests(JsonObject json) {
        List<Mentioned> interests = new ArrayList<>();
        for (JsonArray mentioned : array(json, "interests").getValuesAs(JsonArray.class)) {
            Quote quote = new Quote(mentioned.getString(1), mentioned.getInt(2), mentioned.getInt(3));
            double confidence = mentioned.getJsonNumber(4).doubleValue();
            named(Interest.class, mentioned.getString(0))
                    .ifPresent(interest -> interests.add(new Mentioned(interest, quote, confidence)));
        }
        return interests;
    }

    /** An older state tells only which language was spoken; one of other languages than ours tells nothing. */
    private static Speech speech(JsonObject json) {
        if (json.containsKey("language")) {
            return Speech.of(json.getString("language"));
        }
        List<Integer> weights = array(json, "speech").getValuesAs(JsonNumber.class).stream()
                .map(JsonNumber::intValue)
                .toList();
        return weights.size() == Vocabularies.LANGUAGES.size() ? new Speech(weights) : Speech.unknown();
    }

    /** Where it was seen; an older state may lack the span. */
    private static Quote quote(JsonArray sighting) {
        String message = sighting.getString(1);
        return sighting.size() < 5 ? Quote.of(message) : new Quote(message, sighting.getInt(3), sighting.getInt(4));
    }

    private static List<Fact> facts(JsonObject json, String name) {
        List<Fact> facts = new ArrayList<>();
        for (JsonArray fact : array(json, name).getValuesAs(JsonArray.class)) {
            named(FactKind.class, fact.getString(0)).ifPresent(kind -> facts.add(fact(kind, fact)));
        }
        return facts;
    }

    /** An array that an older state may lack. */
    private static JsonArray array(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonArray(name) : JsonArray.EMPTY_JSON_ARRAY;
    }

    private static Fact fact(FactKind kind, JsonArray fact) {
        return new Fact(
                kind,
                fact.getString(1),
                fact.getString(2),
                fact.getInt(3),
                fact.getInt(4),
                fact.getJsonNumber(5).doubleValue());
    }

    private static Rhythm rhythm(JsonObject json) {
        List<Long> replies = new ArrayList<>();
        json.getJsonArray("replies").getValuesAs(JsonNumber.class).forEach(number -> replies.add(number.longValue()));
        List<Instant> recent = new ArrayList<>();
        json.getJsonArray("recent")
                .getValuesAs(JsonString.class)
                .forEach(at -> recent.add(Instant.parse(at.getString())));
        return new Rhythm(
                json.getInt("turns", 0),
                instant(json, "first"),
                instant(json, "last"),
                instant(json, "hotel"),
                replies,
                recent,
                json.getInt("returns", 0),
                json.getBoolean("burst", false),
                json.containsKey("marks") ? marks(json.getJsonObject("marks")) : Marks.none());
    }

    private static Marks marks(JsonObject json) {
        return new Marks(
                json.getString("first", null),
                json.getString("third", null),
                json.getString("reply", null),
                json.getString("back", null),
                json.getString("last", null));
    }

    private static Instant instant(JsonObject json, String name) {
        return json.containsKey(name) ? Instant.parse(json.getString(name)) : null;
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
