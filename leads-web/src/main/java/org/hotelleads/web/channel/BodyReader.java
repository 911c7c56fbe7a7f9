package org.hotelleads.web.channel;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.hotelleads.system.Refusal;

/** Reads the body of a delivery as JSON or as a form, and says exactly what is wrong with one that is neither. */
public final class BodyReader {

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private BodyReader() {}

    /** Whether the body says that it is a form. */
    public static boolean isForm(Delivery delivery) {
        var type = delivery.contentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }

    /**
     * @throws Refusal when it is no JSON
     */
    public static JsonPiece json(Delivery delivery) {
        try {
            return parsed(text(delivery));
        } catch (JsonParsingException e) {
            var place = e.getLocation();
            throw Refusal.invalid(
                    "body",
                    "error.notJson",
                    "line %d, column %d".formatted(place.getLineNumber(), place.getColumnNumber()));
        } catch (JsonException e) {
            throw Refusal.invalid("body", "error.notJson", "it ends too early or is nested too deep");
        }
    }

    /** The JSON inside a text that came with other JSON; nothing when it is none. */
    public static JsonPiece jsonInside(String text) {
        try {
            return parsed(text);
        } catch (JsonException notJson) {
            return JsonPiece.NOTHING;
        }
    }

    /** The parser has no exception of its own for what is nested too deep. */
    private static JsonPiece parsed(String text) {
        try (var parser = PARSERS.createParser(new StringReader(text))) {
            parser.next();
            var value = parser.getValue();
            if (parser.hasNext()) {
                throw new JsonParsingException("there is more", parser.getLocation());
            }
            return new JsonPiece(value);
        } catch (JsonException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new JsonException("unreadable", e);
        }
    }

    /**
     * @throws Refusal when it is no form
     */
    public static Form form(Delivery delivery) {
        var fields = new LinkedHashMap<String, List<String>>();
        var pairs = new StringTokenizer(text(delivery), "&\r\n");
        while (pairs.hasMoreTokens()) {
            var pair = pairs.nextToken();
            var sign = pair.indexOf('=');
            var name = decoded(sign < 0 ? pair : pair.substring(0, sign));
            var value = sign < 0 ? "" : decoded(pair.substring(sign + 1));
            fields.computeIfAbsent(name, first -> new ArrayList<>(1)).add(value);
        }
        return new Form(fields);
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("body", "error.notForm");
        }
    }

    private static String text(Delivery delivery) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(delivery.body()))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Refusal.invalid("body", "error.notUtf8");
        }
    }
}
