package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Somebody of the team reads why a lead has its score and its persona, and knows better. */
@WholeProduct
class ExplainIT {

    private static final By MARKED = By.cssSelector(".bubble.is-quoted [data-at].is-quoted");

    private final RunningHotelLeads hotelLeads;
    private final Chain chain;
    private final Person emma;
    private String ana;

    ExplainIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        chain = Chain.withNewHotel(hotelLeads.api());
        emma = chain.hire("Emma Hughes", "en");
    }

    @BeforeEach
    void aGuestTalks() {
        chain.send(chain.said("talk", 0, "Hola, quería reservar del 3 al 5 de agosto para 2 adultos"));
        var answer = chain.send(chain.said("talk", 1, "Soy Ana Ruiz, mi correo es ana@example.org, es urgente"));
        ana = answer.json().getString("lead");
    }

    private Panel open() {
        return Panel.openAs(hotelLeads, emma, Browser.wish(), "/leads?hotel=" + chain.hotel() + "&lead=" + ana);
    }

    private JsonObject lead() {
        return chain.lead(ana);
    }

    private static By because(String words) {
        return By.xpath("//button[contains(@class,'because')][contains(., '" + words + "')]");
    }

    @Test
    void fromAReasonOneGetsToTheWords() {
        try (var panel = open()) {
            panel.click(because("Left an email address"));
            panel.awaitText(MARKED, "ana@example.org");
            panel.click(because("Said how many are coming"));
            panel.awaitText(MARKED, "2 adultos");
            assertThat(panel.browser().driver().findElements(By.cssSelector(".bubble.is-quoted")))
                    .hasSize(1);
        }
    }

    @Test
    void theMarkOutlivesALiveUpdate() {
        try (var panel = open()) {
            panel.click(because("Left an email address"));
            panel.awaitText(MARKED, "ana@example.org");
            chain.send(chain.said("talk", 2, "¿y el desayuno?"));
            panel.awaitInLead("¿y el desayuno?");
            panel.awaitText(MARKED, "ana@example.org");
        }
    }

    @Test
    void thePointsThatAreReadAddUpToTheScore() {
        try (var panel = open()) {
            var points = panel.browser().driver().findElements(By.cssSelector(".reasons li:not(.reasons-sum) .points"));
            var sum = points.stream()
                    .mapToInt(each -> Integer.parseInt(each.getText().replace('\u2212', '-')))
                    .sum();
            panel.awaitText(By.cssSelector(".reasons-sum .points"), String.valueOf(sum));
            assertThat(lead().getInt("score")).isEqualTo(sum);
        }
    }

    @Test
    void whoKnowsBetterSaysSoAndTakesItBack() {
        try (var panel = open()) {
            choosePersona(panel, "Comparer");
            panel.awaitInLead("said by Emma Hughes");
            assertThat(lead().getString("persona")).isEqualTo("COMPARER");
            panel.awaitText(By.id("lead-story"), "Persona set to Comparer");

            choosePersona(panel, "As understood");
            panel.awaitText(By.id("lead-story"), "Persona left to the conversation again");
            assertThat(lead().getString("persona")).isNotEqualTo("COMPARER");
            assertThat(lead().getJsonArray("personaCorrections")).hasSize(2);
        }
    }

    private static void choosePersona(Panel panel, String label) {
        panel.click(By.id("persona-by-hand"));
        panel.click(By.xpath("//*[contains(@class,'persona-panel')]//li[starts-with(@data-label, '" + label + "')]"));
    }

    @Test
    void aProgramMaySayItToo() {
        var address = "/api/v1/leads/" + ana + "/persona";
        var api = hotelLeads.api();
        var version = lead().getInt("version");

        var done = api.put(
                address, Json.createObjectBuilder().add("persona", "EXPLORER").build());
        assertThat(done.status()).as(done::toString).isEqualTo(200);
        assertThat(done.json().getString("persona")).isEqualTo("EXPLORER");
        assertThat(api.put(
                                address,
                                Json.createObjectBuilder()
                                        .add("persona", "KING")
                                        .build())
                        .status())
                .isEqualTo(400);
        assertThat(api.put(address, JsonValue.EMPTY_JSON_OBJECT).status()).isEqualTo(400);
        var late = Json.createObjectBuilder().add("persona", "URGENT").add("version", version);
        assertThat(api.put(address, late.build()).status()).isEqualTo(409);
    }
}
