package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The vendors of channels, as they deliver to a connection of one hotel: with their bodies and their signatures. */
final class Vendors {

    private final Api api;
    private final String hotel;

    Vendors(Api api, String hotel) {
        this.api = api;
        this.hotel = hotel;
    }

    /** Connects a channel; gives the connection's id. */
    String connect(String kind, JsonObjectBuilder settings) {
        var wish =
                Json.createObjectBuilder().add("kind", kind).add("hotel", hotel).add("settings", settings);
        var made = api.post("/api/v1/connections", wish.build());
        assertThat(made.status()).as(made::toString).isEqualTo(201);
        assertThat(made.json().getString("url"))
                .endsWith("/webhooks/" + made.json().getString("id"));
        return made.json().getString("id");
    }

    String connect(String kind, String secret) {
        return connect(kind, Json.createObjectBuilder().add("secret", secret));
    }

    JsonObject connection(String id) {
        return api.get("/api/v1/connections/" + id).json();
    }

    Answer handshake(String id, String token) {
        return api.withoutKey()
                .get("/webhooks/" + id + "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=" + token);
    }

    /** Delivers signed as Meta does. */
    Answer meta(String id, String secret, String body) {
        var seal = "sha256=" + HexFormat.of().formatHex(hmac("HmacSHA256", secret, body));
        return post(id, "application/json", body, Map.of("X-Hub-Signature-256", seal));
    }

    /** Delivers signed as Twilio does. */
    Answer twilio(String id, String secret, Map<String, String> fields) {
        var sealed = new StringBuilder(api.uri("/webhooks/" + id).toString());
        new TreeMap<>(fields).forEach((name, value) -> sealed.append(name).append(value));
        var seal = Base64.getEncoder().encodeToString(hmac("HmacSHA1", secret, sealed.toString()));
        return post(id, "application/x-www-form-urlencoded", form(fields), Map.of("X-Twilio-Signature", seal));
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    Answer post(String id, String type, String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(api.uri("/webhooks/" + id))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return api.send(request.build());
    }

    private static byte[] hmac(String algorithm, String secret, String text) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A message on WhatsApp, from a guest of this number. */
    static String whatsApp(String message, String number, String name, String text) {
        return whatsApp("""
                "contacts":[{"profile":{"name":"%s"},"wa_id":"%s"}],
                "messages":[{"from":"%s","id":"%s","timestamp":"%d","type":"text","text":{"body":"%s"}}]
                """.formatted(name, number, number, message, now(), text));
    }

    /** A message on WhatsApp from a guest who shows a user name and no number. */
    static String whatsAppOfUser(String message, String user, String name, String text) {
        return whatsApp("""
                "contacts":[{"profile":{"name":"%s","username":"ana.ruiz"},"user_id":"%s"}],
                "messages":[{"from_user_id":"%s","id":"%s","timestamp":"%d","type":"text","text":{"body":"%s"}}]
                """.formatted(name, user, user, message, now(), text));
    }

    static String whatsApp(String value) {
        return """
                {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{
                "messaging_product":"whatsapp","metadata":{"display_phone_number":"34971","phone_number_id":"7"},%s}}]}]}
                """.formatted(value);
    }

    /** Something in a chat with a page or an Instagram account. */
    static String messaging(String object, String guest, String rest) {
        return """
                {"object":"%s","entry":[{"id":"page-1","time":1,"messaging":[
                {"sender":{"id":"%s"},"recipient":{"id":"page-1"},"timestamp":%d,%s}]}]}
                """.formatted(object, guest, now() * 1000, rest);
    }

    static String unique() {
        return UUID.randomUUID().toString();
    }

    private static long now() {
        return System.currentTimeMillis() / 1000;
    }
}
