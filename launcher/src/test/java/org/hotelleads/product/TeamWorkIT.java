package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Two people work the same leads, each in a browser of their own, one in English and one in Spanish. */
@WholeProduct
class TeamWorkIT {

    private static final By COMMENT = By.id("text");
    private static final By FIRST_COMMENT = By.cssSelector("#said .comment .comment-text");

    private final RunningHotelLeads hotelLeads;
    private final Chain chain;
    private final Person emma;
    private final Person diego;
    private final String ana;

    TeamWorkIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        chain = Chain.withNewHotel(hotelLeads.api());
        emma = chain.hire("Emma Hughes", "en");
        diego = chain.hire("Diego Poot", "es");
        ana = chain.guestNamed("Ana Ruiz", "ana@example.org");
    }

    private Panel openAs(Person person) {
        return Panel.openAs(hotelLeads, person, Browser.wish(), "/leads?hotel=" + chain.hotel() + "&lead=" + ana);
    }

    private JsonObject lead() {
        return chain.lead(ana);
    }

    private void change(Map<String, Object> wish) {
        var answer = hotelLeads
                .api()
                .patch("/api/v1/leads/" + ana, Json.createObjectBuilder(wish).build());
        assertThat(answer.status()).as(answer::toString).isEqualTo(200);
    }

    private static void choosePerson(Panel panel, String name) {
        panel.click(By.id("assignee"));
        panel.await(By.cssSelector(".assignee-panel"));
        panel.click(By.xpath("//*[contains(@class,'assignee-panel')]//li[starts-with(@data-label, '" + name + "')]"));
        panel.awaitText(By.id("assignee_label"), name);
    }

    @Test
    void aLeadThatIsGivenToSomebodyIsTheirsOnEveryScreen() {
        try (var mine = openAs(emma);
                var theirs = openAs(diego)) {
            choosePerson(mine, "Diego Poot");
            theirs.awaitText(By.id("assignee_label"), "Diego Poot (yo)");
            theirs.awaitText(By.id("lead-story"), "Asignado a Diego Poot");
            assertThat(lead().getInt("assignedTo")).isEqualTo((int) diego.id());
            mine.click(By.id("assign-me"));
            theirs.awaitText(By.id("assignee_label"), "Emma Hughes");
            choosePerson(theirs, "Nadie");
            mine.awaitText(By.id("assignee_label"), "Nobody");
            assertThat(lead().get("assignedTo")).isEqualTo(JsonValue.NULL);
            assertThat(lead().getJsonArray("assignments")).hasSize(3);
        }
    }

    @Test
    void aSalespersonIsChosenByKeyboard() {
        try (var mine = openAs(emma)) {
            mine.await(By.id("assign-me")).sendKeys(Keys.ENTER);
            mine.awaitText(By.id("assignee_label"), "Emma Hughes (you)");
            assertThat(lead().getInt("assignedTo")).isEqualTo((int) emma.id());
        }
    }

    @Test
    void aCommentIsReadByTheOthersWhileTheyWriteTheirs() {
        try (var mine = openAs(emma);
                var theirs = openAs(diego)) {
            theirs.type(COMMENT, "Todavía escribo");
            mine.type(COMMENT, "Called <b>twice</b>");
            mine.type(Keys.chord(Keys.CONTROL, Keys.ENTER));
            mine.awaitText(FIRST_COMMENT, "Called <b>twice</b>");
            theirs.awaitText(FIRST_COMMENT, "Called <b>twice</b>");
            theirs.type(" esto");
            theirs.click(By.id("say"));
            mine.awaitText(FIRST_COMMENT, "Todavía escribo esto");
            assertThat(theirs.await(COMMENT).getDomProperty("value")).isEmpty();
        }
    }

    @Test
    void aDraftSurvivesAnotherLeadAndAChangeOfStatus() {
        var ben = chain.guestNamed("Ben Roy", "ben@example.org");
        try (var mine = openAs(emma)) {
            mine.type(COMMENT, "Not yet sent");
            mine.openLead(ben);
            mine.openLead(ana);
            mine.choose("CONTACTED");
            mine.awaitInRow(ana, "Contacted");
            mine.awaitText(By.cssSelector(".lead-status .status"), "Contacted");
            assertThat(mine.await(COMMENT).getDomProperty("value")).isEqualTo("Not yet sent");
        }
    }

    @Test
    void aColleagueIsNamedByKeyboardAndMarkedInTheText() {
        try (var mine = openAs(emma)) {
            mine.type(COMMENT, "Please @die");
            mine.await(By.cssSelector("#colleagues [aria-selected='true']"));
            mine.press(Keys.ENTER);
            mine.type("call her");
            mine.type(Keys.chord(Keys.CONTROL, Keys.ENTER));
            mine.awaitText(By.cssSelector("#said .mention"), "@" + diego.login());
            mine.awaitText(FIRST_COMMENT, "Please @" + diego.login() + " call her");
        }
    }

    @Test
    void onesOwnCommentIsPutInOtherWordsAndTheEarlierOnesAreShownOnDemand() {
        try (var mine = openAs(emma);
                var theirs = openAs(diego)) {
            mine.type(COMMENT, "Wants a cot");
            mine.click(By.id("say"));
            mine.click(By.cssSelector("[data-edit]"));
            mine.type(" and a balcony");
            mine.click(By.cssSelector("[data-rephrase='save']"));
            mine.awaitText(FIRST_COMMENT, "Wants a cot and a balcony");
            theirs.awaitText(FIRST_COMMENT, "Wants a cot and a balcony");
            assertThat(theirs.sees(By.cssSelector("[data-edit]"))).isFalse();
            theirs.click(By.cssSelector("#said .editions summary"));
            theirs.awaitText(By.cssSelector("#said .editions .comment-text"), "Wants a cot");
        }
    }

    @Test
    void theNextContactIsPutOffToAUsualTime() {
        var inThreeDays = LocalDate.now(ZoneId.of("Europe/Madrid")).plusDays(3).toString();
        try (var mine = openAs(emma)) {
            mine.choose("FOLLOW_UP");
            mine.click(By.id("follow-save"));
            mine.awaitInLead("Next contact");
            mine.click(By.id("put-off"));
            mine.await(By.id("nextContactAt_input"));
            mine.click(By.cssSelector(".usual-time.is-IN_THREE_DAYS"));
            mine.await(By.cssSelector(".usual-time.is-IN_THREE_DAYS.is-chosen"));
            mine.click(By.id("follow-save"));
            mine.awaitGone(By.id("follow-up"));
            mine.awaitInLead("Follow-up rescheduled");
            assertThat(lead().getString("nextContactAt")).startsWith(inThreeDays);
            assertThat(lead().getJsonArray("history")).hasSize(3);
        }
    }

    @Test
    void whoWasSlowerChoosesWhoseStatusStands() {
        try (var mine = openAs(emma)) {
            mine.choose("FOLLOW_UP");
            mine.await(By.id("nextContactAt_input"));
            change(Map.of("status", "LOST", "reason", "PRICE"));
            mine.click(By.id("follow-save"));
            mine.await(By.id("conflict"));
            mine.awaitText(By.id("conflict-rows"), "Mine: Follow-up");
            mine.awaitText(By.id("conflict-rows"), "Theirs: Lost");
            mine.awaitText(By.id("conflict-rows"), "API: bootstrap");
            assertThat(lead().getString("status")).isEqualTo("LOST");
            mine.click(By.id("conflict-save"));
            mine.awaitText(By.cssSelector(".lead-status .status"), "Follow-up");
            assertThat(lead().getString("status")).isEqualTo("FOLLOW_UP");
        }
    }

    @Test
    void whatWasBeforeCanStandAgain() {
        change(Map.of("status", "CONVERTED"));
        try (var mine = openAs(diego)) {
            mine.choose("FOLLOW_UP");
            mine.await(By.id("nextContactAt_input"));
            change(Map.of("status", "CONTACTED"));
            mine.click(By.id("follow-save"));
            mine.click(By.xpath("//*[@id='conflict-rows']//label[contains(., 'Como estaba antes: Convertido')]"));
            mine.click(By.id("conflict-save"));
            mine.awaitText(By.cssSelector(".lead-status .status"), "Convertido");
            assertThat(lead().getString("status")).isEqualTo("CONVERTED");
        }
    }

    @Test
    void anAssignmentMeanwhileHindersNoStatus() {
        try (var mine = openAs(emma)) {
            mine.choose("FOLLOW_UP");
            mine.await(By.id("nextContactAt_input"));
            change(Map.of("assignedTo", diego.id()));
            mine.click(By.id("follow-save"));
            mine.awaitInRow(ana, "Follow-up");
            mine.awaitText(By.id("assignee_label"), "Diego Poot");
        }
    }

    @Test
    void aLeadWhoseArrivalHasPassedIsProposedAsLost() throws SQLException {
        var sent = chain.send(chain.said("late", 0, "Soy Eva Gil, eva@example.org, llegamos hoy"));
        var eva = sent.json().getString("lead");
        try (var sql = hotelLeads.connect();
                var late = sql.prepareStatement(
                        "update lead set arrival = current_date - 2, departure = null where id = ?::uuid")) {
            late.setString(1, eva);
            late.executeUpdate();
        }
        try (var mine = Panel.openAs(hotelLeads, diego, Browser.wish(), "/leads?lead=" + eva)) {
            mine.click(By.id("dates-passed-lost"));
            mine.await(By.cssSelector("#reason .ui-radiobutton-box.ui-state-active"));
            mine.click(By.id("lost-save"));
            mine.awaitText(By.cssSelector(".lead-status .status"), "Perdido");
            assertThat(chain.lead(eva).getJsonArray("comments").getJsonObject(0).getString("text"))
                    .isEqualTo("DATES_PASSED");
        }
    }
}
