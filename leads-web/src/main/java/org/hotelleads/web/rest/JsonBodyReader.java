package org.hotelleads.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hotelleads.web.booking.BookingFormat;

/** Reads a body of JSON in UTF-8, at most 1 MB of it, and says exactly what is wrong with one that is none. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, BookingFormat.LINKED_DATA})
public class JsonBodyReader implements MessageBodyReader<JsonBody> {

    static final int LARGEST_BODY = 1024 * 1024;
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == JsonBody.class;
    }

    @Override
    public JsonBody readFrom(
            Class<JsonBody> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var bytes = body.readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw Problem.tooLarge(LARGEST_BODY);
        }
        var text = decode(bytes);
        return new JsonBody(parse(text), text);
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.unreadable("error.notUtf8");
        }
    }

    /** The parser has no exception of its own for what is nested too deep. */
    private static JsonValue parse(String text) {
        try (var reader = READERS.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (JsonParsingException e) {
            var place = e.getLocation();
            throw Problem.unreadable(
                    "error.notJson", "line %d, column %d".formatted(place.getLineNumber(), place.getColumnNumber()));
        } catch (RuntimeException e) {
            throw Problem.unreadable("error.notJson", "it ends too early or is nested too deep");
        }
    }
}
