package org.hotelleads.web.rest;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotelleads.fuzz.Trial;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.channel.BodyReader;
import org.hotelleads.web.channel.Delivered;
import org.hotelleads.web.channel.Delivery;
import org.hotelleads.web.json.JsonFields;
import org.junit.jupiter.api.Test;

/** Whatever a bot reports is read or refused field by field. */
class MessagesFuzzTest {

    private static final List<byte[]> GOOD = Stream.of("""
                    {"hotel":"sol-palma","channel":"WEB_CHAT","conversation":"c-1","id":"m-1","sentAt":"2026-11-22T10:00:00Z",
                     "from":"GUEST","text":"Hola, soy Ana","locale":"es-ES","askedFor":"email",
                     "contact":{"name":"Ana Ruiz","email":"ana@example.org","phone":"+34 600 111 222"}}
                    """, """
                    {"hotel":"sol-palma","channel":"PHONE","conversation":"c-2","id":"m-2","sentAt":"2026-11-22T11:00:00+01:00",
                     "from":"BOT","text":"How can I help?","locale":null,"contact":null}
                    """)
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toList();

    @Test
    void readsOrRefuses() {
        Trial.of("messages of the API", GOOD, Refusal.class).run(input -> {
            var body = BodyReader.json(new Delivery(input, "application/json", Map.of(), Delivered.AT));
            return body.value() instanceof JsonObject object && MessagesResource.event(new JsonFields(object)) != null;
        });
    }
}
