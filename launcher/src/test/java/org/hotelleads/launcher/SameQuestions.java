package org.hotelleads.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.hotelleads.product.Api;

/** What leads.ear must answer alike on Payara Micro and on Payara Server. */
final class SameQuestions {

    private final Api api;

    /** Asks this server with the API key that may do everything. */
    SameQuestions(Api api) {
        this.api = api;
    }

    void askAll() {
        isReady();
        isAlive();
        publishesItsMetrics();
        describesItsApi();
        doesNotNameTheServersMake();
        letsNobodyInWithoutAKey();
        makesALeadOfAConversation();
    }

    private void isReady() {
        var answer = api.withoutKey().get("/health/ready");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("status")).isEqualTo("UP");
        assertThat(answer.body()).contains("database");
    }

    private void isAlive() {
        assertThat(api.withoutKey().get("/health/live").json().getString("status"))
                .isEqualTo("UP");
    }

    private void publishesItsMetrics() {
        assertThat(api.withoutKey().get("/metrics").body()).contains("# TYPE");
    }

    private void describesItsApi() {
        var answer = api.withoutKey().get("/openapi");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("openapi: 3");
    }

    private void doesNotNameTheServersMake() {
        var answer = api.withoutKey().get("/health/ready");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
    }

    private void letsNobodyInWithoutAKey() {
        var answer = api.withoutKey().get("/api/v1/leads");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().getInt("status")).isEqualTo(401);
    }

    private void makesALeadOfAConversation() {
        String hotel = "sol-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        assertThat(api.post("/api/v1/hotels", hotel(hotel)).status()).isEqualTo(201);
        var captured = api.post("/api/v1/messages", message(hotel));
        assertThat(captured.status()).as(captured::toString).isEqualTo(202);
        var list = api.get("/api/v1/leads?hotel=" + hotel).json().getJsonArray("items");
        assertThat(list).hasSize(1);
        var lead = api.get("/api/v1/leads/" + captured.json().getString("lead")).json();
        assertThat(lead.getString("name")).isEqualTo("Ana Ruiz");
        assertThat(lead.getString("email")).isEqualTo("ana@example.org");
        assertThat(lead.getJsonObject("stay").getString("arrival")).endsWith("-08-12");
        assertThat(lead.getString("status")).isEqualTo("NEW");
    }

    private static JsonObject hotel(String code) {
        return Json.createObjectBuilder()
                .add("code", code)
                .add("name", "Sol")
                .add("zone", "Europe/Madrid")
                .add("locale", "es")
                .add("region", "ES")
                .add("currency", "EUR")
                .build();
    }

    private static JsonObject message(String hotel) {
        return Json.createObjectBuilder()
                .add("hotel", hotel)
                .add("channel", "WEB_CHAT")
                .add("conversation", "abc-1")
                .add("id", "m-1")
                .add("sentAt", "2026-11-22T10:00:00Z")
                .add("from", "GUEST")
                .add("text", "Hola, soy Ana Ruiz, buscamos del 12 al 15 de agosto. Mi correo es ana@example.org")
                .build();
    }
}
