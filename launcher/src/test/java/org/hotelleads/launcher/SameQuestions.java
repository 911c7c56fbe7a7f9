package org.hotelleads.launcher;

import static org.assertj.core.api.Assertions.assertThat;

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
}
