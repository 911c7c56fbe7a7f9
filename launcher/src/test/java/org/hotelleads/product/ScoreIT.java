package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A hotel says by what it scores, sees how often that was right, and lets better points be learned. */
@WholeProduct
class ScoreIT {

    private static final By EMAIL = By.cssSelector("[data-reason='contact.email']");
    private static final int ENDED = 220;
    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();
    private static final long POLL = Duration.ofMillis(200).toNanos();

    private final RunningHotelLeads hotelLeads;
    private final Chain chain;

    ScoreIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        chain = Chain.withNewHotel(hotelLeads.api());
    }

    private String address() {
        return "/api/v1/hotels/" + chain.hotel() + "/score";
    }

    private JsonObject score() {
        return hotelLeads.api().get(address()).json();
    }

    private int change(String sql, Object... values) throws SQLException {
        try (var connection = hotelLeads.connect();
                var prepared = connection.prepareStatement(sql)) {
            for (var position = 0; position < values.length; position++) {
                prepared.setObject(position + 1, values[position]);
            }
            return prepared.executeUpdate();
        }
    }

    private long count(String rows) throws SQLException {
        try (var connection = hotelLeads.connect();
                var row = connection.createStatement().executeQuery("select count(*) from " + rows)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Guests who want to book convert, others hardly. */
    private void manyHaveEnded() throws SQLException {
        var messages = Json.createArrayBuilder();
        for (var guest = 0; guest < ENDED; guest++) {
            messages.add(chain.said(
                    "ended-" + guest,
                    0,
                    guest % 2 == 0 ? "Soy Ana Ruiz, quiero reservar" : "Soy Ben Roy, ben" + guest + "@example.org"));
        }
        var answer = hotelLeads.api().post("/api/v1/messages/batch", messages.build());
        assertThat(answer.status()).as(answer::toString).isLessThan(300);
        change("""
                update lead l set closed_at = now() - interval '1 second' * n, score_due_at = null,
                    status = (case when books <> (n % 9 = 0) then 'CONVERTED' else 'LOST' end)::lead_status
                from (select l.id, row_number() over (order by l.id) as n, l.email is null as books
                      from lead l join hotel h on h.id = l.hotel_id where h.code = ?) made
                where l.id = made.id
                """, chain.hotel());
    }

    private Panel openScore() {
        var panel = Panel.open(hotelLeads, Browser.wish(), "/leads?hotel=" + chain.hotel());
        panel.go("/score?hotel=" + chain.hotel());
        panel.await(By.id("points-save"));
        return panel;
    }

    @Test
    void changedPointsChangeTheScoreOfAnOpenLeadOnTheScreen() {
        var ana = chain.guestNamed("Ana Ruiz", "ana@example.org");
        var before = score(ana);
        try (var list = Panel.open(hotelLeads, Browser.wish(), "/leads?hotel=" + chain.hotel());
                var panel = openScore()) {
            list.awaitInRow(ana, String.valueOf(before));
            panel.type(EMAIL, "20");
            panel.press(Keys.TAB);
            panel.awaitText(By.id("preview"), "+12 \u2192 +20");
            panel.click(By.id("points-save"));
            panel.awaitText(By.id("score-in-force"), "points of its own");
            panel.awaitText(By.id("score-progress"), "is scored anew");
            list.awaitInRow(ana, String.valueOf(before + 8));
            panel.click(By.id("points-experts"));
            panel.awaitText(By.id("preview"), "+20 \u2192 +12");
            panel.click(By.id("points-save"));
            panel.awaitText(By.id("score-in-force"), "experts");
        }
    }

    private int score(String lead) {
        return chain.lead(lead).getInt("score");
    }

    @Test
    void pointsOutOfBoundsAreRefusedAtTheirField() {
        try (var panel = openScore()) {
            panel.type(EMAIL, "51");
            panel.click(By.id("points-save"));
            panel.await(By.cssSelector(".points-row .ui-message-error-detail"));
        }
        var wish = Json.createObjectBuilder()
                .add(
                        "points",
                        Json.createObjectBuilder().add("contact.email", 51).add("contact.fax", 1))
                .build();
        assertThat(hotelLeads.api().put(address(), wish).status()).isEqualTo(400);
        assertThat(score().getJsonObject("points").getInt("contact.email")).isEqualTo(12);
    }

    @Test
    void whatIsLearnedTakesOverAndIsSwitchedBackByAPerson() throws SQLException {
        manyHaveEnded();
        var open = chain.send(chain.said("open", 1, "Soy Carla Gil, quiero reservar"))
                .json()
                .getString("lead");
        try (var panel = openScore()) {
            panel.awaitText(By.id("calibration"), ENDED + " newest leads that have ended");
            panel.click(By.id("learn-now"));
            until(() -> !score().getJsonArray("learnings").isEmpty());
            panel.awaitText(By.id("learned"), "Foretells better than the points");
            panel.awaitText(By.id("score-in-force"), "learned from 220 leads");
            until(() -> isScoredByLearning(open));
            panel.click(By.id("keep-points"));
            panel.awaitText(By.id("score-in-force"), "points");
            until(() -> !isScoredByLearning(open));
            panel.await(By.id("trust"));
        }
        assertThat(score().getString("way")).isEqualTo("POINTS");
        assertThat(count("jbatchexecutioninstancedata where batchstatus = 'COMPLETED'"))
                .isPositive();
    }

    private boolean isScoredByLearning(String lead) {
        return chain.lead(lead).getJsonArray("scoreReasons").toString().contains("base.learned");
    }

    @Test
    void aRoundWhoseNodeHasDiedIsGoneOnWith() throws SQLException {
        change("""
                insert into score_round (id, hotel_id, asked_at, asked_by, leased_until, execution, total, done)
                select gen_random_uuid(), id, now(), 'Test', now() - interval '1 second', 2000000000, 2, 1
                from hotel where code = ?
                """, chain.hotel());
        change("""
                insert into score_learning (round_id, hotel_id, learned_at, closed, converted, tested, verdict)
                select r.id, r.hotel_id, now(), 7, 3, 0, 'TOO_FEW' from score_round r join hotel h on h.id = r.hotel_id
                where h.code = ?
                """, chain.hotel());
        var rounds = "score_round r join hotel h on h.id = r.hotel_id where finished_at is not null and done = total"
                + " and h.code = '" + chain.hotel() + "'";

        until(() -> isCounted(rounds));

        var own = score().getJsonArray("learnings").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getBoolean("ownLeads"))
                .toList();
        assertThat(own).hasSize(1);
        assertThat(own.get(0).getInt("closed")).isEqualTo(7);
    }

    private boolean isCounted(String rows) {
        try {
            return count(rows) == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void sellersDoNotSeeIt() {
        var seller = chain.hire("Marta Sanz", "en");
        try (var panel = Panel.openAs(hotelLeads, seller, Browser.wish(), "/leads")) {
            assertThat(panel.sees(By.cssSelector(".side-menu a[href$='/score']")))
                    .isFalse();
            panel.go("/score?hotel=" + chain.hotel());
            panel.awaitText(By.id("main"), "You set up no hotel");
        }
        assertThat(hotelLeads.api().withoutKey().get(address()).status()).isEqualTo(401);
        assertThat(hotelLeads.api().post(address() + "/learn", JsonValue.NULL).status())
                .isEqualTo(202);
    }

    private static void until(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            LockSupport.parkNanos(POLL);
        }
    }
}
