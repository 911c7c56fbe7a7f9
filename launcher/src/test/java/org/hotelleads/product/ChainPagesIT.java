package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Those who run the chain look after keys, hotels and groups of hotels on their pages. */
@WholeProduct
class ChainPagesIT {

    private final RunningHotelLeads hotelLeads;
    private final Chain chain;

    ChainPagesIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        chain = Chain.withNewHotel(hotelLeads.api());
    }

    private Panel open(String page) {
        var panel = Panel.open(hotelLeads, Browser.wish(), "/leads?hotel=" + chain.hotel());
        panel.go(page);
        return panel;
    }

    private static By button(String name, String id) {
        return By.xpath("//li[.//h2[contains(., '" + name + "')]]//button[contains(@id, '" + id + "')]");
    }

    @Test
    void aKeyIsShownOnceRenewedAndWithdrawn() {
        var name = "Bot " + UUID.randomUUID();
        try (var panel = open("/api-keys")) {
            panel.click(By.id("begin"));
            panel.click(By.cssSelector("#key-form #name"));
            panel.type(By.cssSelector("#key-form #name"), name);
            panel.click(By.xpath("//label[contains(., 'leads:read')]"));
            panel.click(By.id("key-yes"));
            var secret = panel.await(By.id("secret")).getText();
            assertThat(secret).startsWith("hl_");
            assertThat(leads(secret)).isEqualTo(200);
            panel.click(By.id("secret-kept"));
            panel.awaitGone(By.id("secret"));
            assertThat(panel.browser().driver().getPageSource()).doesNotContain(secret);
            panel.awaitText(By.id("keys"), secret.substring(0, 7));

            panel.click(button(name, "renew"));
            panel.await(By.cssSelector("#renewal label"));
            panel.click(By.xpath("//form[@id='renewal']//label[contains(., 'stops at once')]"));
            panel.click(By.id("renewal-yes"));
            var second = panel.await(By.id("secret")).getText();
            assertThat(second).isNotEqualTo(secret);
            assertThat(leads(secret)).isEqualTo(401);
            assertThat(leads(second)).isEqualTo(200);
            panel.click(By.id("secret-kept"));
            panel.awaitGone(By.id("secret"));

            panel.click(button(name, "withdraw"));
            panel.awaitText(By.id("gone"), name);
            panel.click(By.id("gone-yes"));
            panel.awaitGone(button(name, "withdraw"));
            assertThat(leads(second)).isEqualTo(401);
        }
    }

    private int leads(String key) {
        return hotelLeads.api().withKey(key).get("/api/v1/leads?limit=1").status();
    }

    @Test
    void aHotelIsOpenedAndChanged() {
        var code = "sol-" + UUID.randomUUID();
        try (var panel = open("/hotels?hotel=" + chain.hotel())) {
            panel.click(By.id("begin"));
            panel.click(By.id("hotel-name"));
            panel.type(By.id("hotel-name"), "Sol Caribe");
            panel.type(By.id("hotel-code"), "Not A Code");
            panel.type(By.id("hotel-zone"), "America/Cancun");
            panel.click(By.id("hotel-yes"));
            panel.awaitText(By.id("hotel-form"), "small letters");
            panel.type(By.id("hotel-code"), code);
            panel.click(By.id("hotel-yes"));
            panel.awaitInAddress("hotel=" + code);
            panel.awaitText(By.cssSelector(".hotel-facts"), "America/Cancun");

            panel.click(By.id("change"));
            panel.until(
                    () -> panel.await(By.id("hotel-name")).getAttribute("value").equals("Sol Caribe"));
            panel.awaitText(By.cssSelector("#hotel-dialog .ui-dialog-title"), "Change");
            assertThat(panel.await(By.id("hotel-shown")).getText()).isEqualTo("Sol Caribe");
            panel.press(Keys.ESCAPE);
            panel.awaitGone(By.id("hotel-dialog"));
            panel.until(() -> "change"
                    .equals(panel.browser().driver().switchTo().activeElement().getAttribute("id")));

            panel.click(By.id("change"));
            panel.click(By.id("hotel-name"));
            panel.type(By.id("hotel-name"), "Sol Caribe Beach");
            panel.click(By.id("hotel-yes"));
            panel.awaitText(By.cssSelector(".hotels-choice [aria-current]"), "Sol Caribe Beach");
        }
        assertThat(hotelLeads.api().get("/api/v1/hotels/" + code).json().getString("name"))
                .isEqualTo("Sol Caribe Beach");
    }

    @Test
    void hotelsArePutIntoAGroup() {
        var code = "g-" + UUID.randomUUID();
        var name = "Caribbean " + code.substring(2, 8);
        try (var panel = open("/hotels?tab=groups")) {
            panel.click(By.id("group-begin"));
            panel.click(By.id("group-name"));
            panel.type(By.id("group-name"), name);
            panel.type(By.id("group-code"), code);
            panel.click(By.cssSelector("#group-hotels input[value='" + chain.hotel() + "']"));
            panel.click(By.id("group-yes"));
            panel.awaitText(By.id("groups"), name);
            assertThat(hotelLeads
                            .api()
                            .get("/api/v1/hotel-groups/" + code)
                            .json()
                            .getJsonArray("hotels")
                            .getString(0))
                    .isEqualTo(chain.hotel());

            panel.click(button(name, "remove"));
            panel.awaitText(By.id("gone"), name);
            panel.click(By.id("gone-yes"));
            panel.awaitGone(button(name, "remove"));
        }
    }

    @Test
    void aGroupIsPickedInTheFilterOfThePanel() {
        var name = "Islands " + UUID.randomUUID().toString().substring(0, 8);
        var code = "g-" + UUID.randomUUID();
        var elsewhere = Chain.withNewHotel(hotelLeads.api());
        elsewhere.guestNamed("Ben Roy", UUID.randomUUID() + "@example.org");
        chain.guestNamed("Ana Ruiz", UUID.randomUUID() + "@example.org");
        MatrixHotel.made(
                hotelLeads.api(),
                "/api/v1/hotel-groups",
                "{'code':'" + code + "','name':'" + name + "','hotels':['" + chain.hotel() + "']}");
        try (var panel = open("/leads?hotel=" + elsewhere.hotel())) {
            panel.awaitNames("Ben Roy");
            panel.click(By.id("hotel"));
            panel.click(By.xpath("//*[@id='hotel_panel']//li[contains(., '" + name + "')]//label"));
            panel.awaitNames("Ana Ruiz", "Ben Roy");
            panel.awaitInAddress("group%3A" + code);
            panel.awaitText(By.cssSelector(".chips"), name);

            panel.go("/leads?hotel=group:" + code);
            panel.awaitNames("Ana Ruiz");
            panel.awaitText(By.cssSelector(".chips"), name);
        }
    }

    @Test
    void whoDoesNotRunTheChainSeesNoneOfIt() {
        try (var panel = Panel.openAs(hotelLeads, chain.appoint("Marta Sanz", "en"), Browser.wish(), "/leads")) {
            assertThat(panel.sees(By.cssSelector(".side-menu a[href$='/api-keys']")))
                    .isFalse();
            panel.go("/api-keys");
            panel.awaitText(By.cssSelector(".keys"), "Only admins");
            panel.go("/hotels?tab=groups");
            panel.await(By.cssSelector(".hotel-facts"));
            assertThat(panel.sees(By.id("begin"))).isFalse();
            assertThat(panel.sees(By.id("change"))).isFalse();
            assertThat(panel.sees(By.id("hotel-form"))).isFalse();
        }
    }
}
