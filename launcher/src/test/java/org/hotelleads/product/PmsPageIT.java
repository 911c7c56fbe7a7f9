package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.interactions.Actions;

/** Whoever runs the chain connects hotel systems; whoever manages a hotel says whose a booking is; the proof stands in the lead. */
@WholeProduct
class PmsPageIT {

    private final RunningHotelLeads hotelLeads;
    private final Chain chain;
    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final String email = "ana-" + unique + "@example.org";
    private final String phone = "+346" + (10_000_000 + Math.floorMod(unique.hashCode(), 80_000_000));
    private final String reservation = "R-" + unique;

    PmsPageIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        chain = Chain.withNewHotel(hotelLeads.api());
    }

    private void book(String guestEmail, String guestPhone) {
        book(reservation, guestEmail, guestPhone);
    }

    private void book(String number, String guestEmail, String guestPhone) {
        var now = Instant.now().toString();
        var guest = Json.createObjectBuilder().add("firstName", "Ana").add("lastName", "Ruiz");
        said(guest, "email", guestEmail);
        said(guest, "phone", guestPhone);
        var booking = Json.createObjectBuilder()
                .add("schema", "hotelleads.booking.v1")
                .add("eventType", "booking.upserted")
                .add("property", chain.hotel())
                .add("reservationId", number)
                .add("status", "CONFIRMED")
                .add("createdAt", now)
                .add("updatedAt", now)
                .add("arrival", "2027-08-12")
                .add("departure", "2027-08-15")
                .add("guest", guest)
                .add("total", Json.createObjectBuilder().add("amount", "420.00").add("currency", "EUR"))
                .add("channel", "DIRECT")
                .add("source", "Website");
        var answer = hotelLeads.api().post("/api/v1/bookings", booking.build());
        assertThat(answer.status()).as(answer::toString).isLessThan(300);
    }

    private static void said(JsonObjectBuilder guest, String field, String value) {
        if (value != null) {
            guest.add(field, value);
        }
    }

    private String ana() {
        return chain.guestNamed("Ana Ruiz", email);
    }

    private String berta() {
        var answer = chain.send(chain.said("of-" + phone, 1, "Hola, soy Berta Gil, mi tel\u00e9fono es " + phone));
        assertThat(answer.status()).as(answer::toString).isEqualTo(202);
        return answer.json().getString("lead");
    }

    private Panel open(String address) {
        var panel = Panel.open(hotelLeads, Browser.wish(), "/leads?hotel=" + chain.hotel());
        panel.go(address);
        return panel;
    }

    /** The booking has the email of one lead and the phone of another. */
    private Panel openDoubt() {
        book(email, phone);
        var panel = open("/pms?hotel=" + chain.hotel());
        panel.until(() -> {
            panel.go("/pms?hotel=" + chain.hotel());
            return panel.sees(By.className("review"));
        });
        panel.awaitText(By.className("review"), reservation);
        return panel;
    }

    private static By candidate(String lead) {
        return By.cssSelector("[data-candidate='" + lead + "']");
    }

    private static By button(String lead, String what) {
        return By.cssSelector("[data-candidate='" + lead + "'] button[id$='" + what + "']");
    }

    private String status(String lead) {
        return chain.lead(lead).getString("status");
    }

    @Test
    void anAdminConnectsAHotelSystemOnThePage() {
        try (var panel = open("/pms?tab=connections")) {
            panel.click(By.id("begin"));
            panel.click(By.id("pms-yes"));
            panel.awaitText(By.id("flaw-secret"), "required");
            var name = "Test PMS " + unique;
            panel.type(By.id("name"), name);
            panel.type(By.cssSelector("[data-setting='secret'] input"), "page-secret");
            panel.click(By.id("pms-yes"));
            var address = panel.await(By.id("fresh-address")).getText();
            assertThat(address).startsWith(hotelLeads.uri("/webhooks/").toString());
            var card = "[data-connection='" + address.substring(address.lastIndexOf('/') + 1) + "']";

            panel.awaitText(By.cssSelector(card), name);
            panel.awaitText(By.cssSelector(card), "No lead changes by itself");
            assertThat(panel.browser().driver().getPageSource()).doesNotContain("page-secret");
            panel.click(By.cssSelector(card + " button[id$='active']"));
            panel.awaitText(By.cssSelector(card), "becomes Converted by itself");
            panel.click(By.cssSelector(card + " button[id$='turn']"));
            panel.awaitText(By.cssSelector(card), "Off");
            panel.click(By.cssSelector(card + " button[id$='remove']"));
            panel.click(By.id("gone-yes"));
            panel.awaitGone(By.cssSelector(card));
        }
    }

    @Test
    void whoseABookingIsInDoubtSomebodySays() {
        var ana = ana();
        var berta = berta();
        try (var panel = openDoubt()) {
            panel.awaitText(candidate(ana), "Same email");
            panel.awaitText(candidate(berta), "Same phone");
            panel.click(button(ana, "accept"));
            panel.awaitGone(By.className("review"));
            panel.until(() -> status(ana).equals("CONVERTED"));
            assertThat(status(berta)).isEqualTo("NEW");
            panel.go("/leads?lead=" + ana);
            panel.awaitInLead(reservation);
            panel.awaitInLead("Somebody of the team has said so");
        }
    }

    @Test
    void noneOfTheLeadsMayBeMeant() {
        var ana = ana();
        berta();
        try (var panel = openDoubt()) {
            panel.click(By.cssSelector(".review button[id$='reject']"));
            panel.awaitGone(By.className("review"));
            panel.go("/pms?tab=bookings&kind=WITHOUT_LEAD&hotel=" + chain.hotel());
            panel.awaitText(By.className("bookings-table"), reservation);
            panel.awaitText(By.className("bookings-table"), "No lead");
            assertThat(status(ana)).isEqualTo("NEW");
        }
    }

    @Test
    void oneLeadIsNeverMeant() {
        var ana = ana();
        var berta = berta();
        try (var panel = openDoubt()) {
            panel.click(button(berta, "never"));
            panel.awaitGone(candidate(berta));
            assertThat(status(berta)).isEqualTo("NEW");
            assertThat(chain.lead(ana)).isNotNull();
        }
    }

    @Test
    void doubtsAppearByThemselvesButNeverUnderSomebodysHand() {
        var ana = ana();
        berta();
        try (var panel = open("/pms?hotel=" + chain.hotel())) {
            panel.await(By.className("pms-nothing"));
            book(email, phone);
            panel.awaitText(By.className("review"), reservation);

            new Actions(panel.browser().driver())
                    .moveToElement(panel.await(candidate(ana)))
                    .perform();
            book("S-" + unique, email, phone);
            panel.click(By.cssSelector("#news:not([hidden])"));
            panel.awaitText(By.className("review"), "S-" + unique);
            panel.awaitText(By.cssSelector(".review ~ .review"), reservation);
        }
    }

    @Test
    void bookingsAppearByThemselves() {
        try (var panel = open("/pms?tab=bookings&hotel=" + chain.hotel())) {
            panel.await(By.className("pms-nothing"));
            book(email, null);
            panel.awaitText(By.className("bookings-table"), reservation);
        }
    }

    @Test
    void aConvertedLeadShowsItsProofAndIsTakenBack() {
        var ana = ana();
        try (var panel = open("/leads?hotel=" + chain.hotel() + "&lead=" + ana)) {
            panel.awaitInLead("Reference");
            book(email, null);
            var booking = By.className("booking-card");
            panel.awaitText(booking, reservation);
            panel.awaitText(booking, "3 nights");
            panel.awaitText(booking, "\u20ac420.00");
            panel.awaitText(booking, "The email is the same");
            panel.awaitText(booking, "Same email");
            panel.awaitInRow(ana, "Converted");
            panel.awaitText(By.className("won"), "1 booking");

            panel.click(By.className("undo-booking"));
            panel.awaitText(By.id("booking-undo"), reservation);
            panel.click(By.id("undo-yes"));
            panel.awaitGone(booking);
            panel.awaitInRow(ana, "New");
            panel.awaitInLead(reservation);
            assertThat(status(ana)).isEqualTo("NEW");
        }
    }

    @Test
    void bookingsAreFoundByTheirNumber() {
        book("somebody-" + unique + "@example.org", null);
        try (var panel = open("/pms?tab=bookings&hotel=" + chain.hotel())) {
            panel.awaitText(By.className("bookings-table"), reservation);
            panel.type(By.id("booking-q"), "no-such-booking");
            panel.awaitInAddress("q=no-such-booking");
            panel.awaitGone(By.className("bookings-table"));
            panel.type(By.id("booking-q"), reservation);
            panel.awaitText(By.className("bookings-table"), "Ana Ruiz");
        }
    }

    @Test
    void aHotelSaysHowLongABookingCounts() {
        var days = By.id("windowDays");
        try (var panel = open("/hotels?hotel=" + chain.hotel())) {
            panel.type(days, "0");
            panel.click(By.id("booking-rules-save"));
            panel.await(By.cssSelector("#window-trouble .ui-message-error-detail"));
            panel.type(days, "90");
            panel.click(By.id("booking-rules-save"));
            panel.awaitText(By.id("toasts_container"), "Saved");
            panel.go("/hotels?hotel=" + chain.hotel());
            assertThat(panel.await(days).getDomProperty("value")).isEqualTo("90");
        }
    }

    @Test
    void sellersDoNotSeeIt() {
        var seller = chain.hire("Marta Sanz", "en");
        try (var panel = Panel.openAs(hotelLeads, seller, Browser.wish(), "/leads")) {
            assertThat(panel.sees(By.cssSelector(".side-menu a[href$='/pms']"))).isFalse();
            panel.go("/pms");
            panel.awaitText(By.id("main"), "looked after by managers");
        }
    }
}
