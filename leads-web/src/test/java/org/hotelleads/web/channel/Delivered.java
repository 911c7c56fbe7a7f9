package org.hotelleads.web.channel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotelleads.web.channel.ChannelEvent.Said;

/** Deliveries as vendors make them: {@code Delivered.json("{…}")}, {@code Delivered.file("whatsapp/text.json")}. */
public final class Delivered {

    public static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

    private Delivered() {}

    public static Delivery json(String body) {
        return new Delivery(body.getBytes(StandardCharsets.UTF_8), "application/json", Map.of(), AT);
    }

    public static Delivery form(String body) {
        return new Delivery(
                body.strip().replace("\n", "&").getBytes(StandardCharsets.UTF_8),
                "application/x-www-form-urlencoded; charset=UTF-8",
                Map.of(),
                AT);
    }

    /** A body of our own among the resources of the tests. */
    public static Delivery file(String name) {
        try (var file = Delivered.class.getResourceAsStream(name)) {
            return json(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Delivery with(Delivery delivery, String header, String value) {
        var headers = new HashMap<>(delivery.headers());
        headers.put(header, value);
        return new Delivery(delivery.body(), delivery.contentType(), headers, delivery.receivedAt());
    }

    /** The only thing that was said. */
    public static Said said(List<ChannelEvent> events) {
        return only(events, Said.class);
    }

    /** The only event, which is of this kind. */
    public static <T extends ChannelEvent> T only(List<ChannelEvent> events, Class<T> kind) {
        if (events.size() != 1 || !kind.isInstance(events.get(0))) {
            throw new AssertionError("expected one " + kind.getSimpleName() + " but found " + events);
        }
        return kind.cast(events.get(0));
    }
}
