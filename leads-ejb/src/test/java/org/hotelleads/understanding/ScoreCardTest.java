package org.hotelleads.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hotelleads.lead.Reason;
import org.hotelleads.lead.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores by a card of the hotel's own, and until when they hold. */
class ScoreCardTest {

    private static final ScoreCard EXPERTS = ScoreCard.experts();

    private static Chat anas() {
        return Chat.on("2026-06-01")
                .guest("soy Ana Ruiz, ana@example.org")
                .bot("¿Para cuándo?")
                .guest("quiero reservar del 12 al 15 de julio");
    }

    private static ScoreCard with(String reason, int points) {
        Map<String, Integer> all = new LinkedHashMap<>(EXPERTS.points());
        all.put(reason, points);
        return new ScoreCard(all, EXPERTS.caps());
    }

    private static Score score(Chat chat, ScoreCard card, Duration later) {
        Score score = ScoreRules.score(
                chat.understood(), chat.surroundings(), chat.now().plus(later), card);
        assertThat(score.value())
                .isEqualTo(score.reasons().stream().mapToInt(Reason::points).sum());
        return score;
    }

    private static Map<String, Integer> points(Score score) {
        return score.reasons().stream().collect(Collectors.toMap(Reason::key, Reason::points));
    }

    @ParameterizedTest
    @CsvSource({"20, 20, 5", "0, 0, 5", "-7, -7, 5", "25, 25, 0", "40, 25, 0"})
    void givesEachReasonItsPointsWithinTheCapOfItsGroup(int wanted, int email, int name) {
        Map<String, Integer> points = points(score(anas(), with("contact.email", wanted), Duration.ZERO));

        assertThat(points.getOrDefault("contact.email", 0)).isEqualTo(email);
        assertThat(points.getOrDefault("contact.name", 0)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"60, 100", "-90, 0"})
    void staysWithinZeroAndAHundredAndStillSums(int base, int value) {
        ScoreCard card = with(ScoreCard.BASE, base);

        assertThat(score(anas(), with(ScoreCard.BASE, base).withSilenceOf(card), Duration.ZERO)
                        .value())
                .isEqualTo(value);
    }

    @Test
    void beginsWithWhatWasLearnedOfEveryLead() {
        ScoreCard card = new ScoreCard(Map.of(ScoreCard.BASE, 30, "contact.email", 9), Map.of());

        assertThat(score(anas(), card, Duration.ZERO).reasons())
                .extracting(Reason::key, Reason::points)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(ScoreCard.BASE, 30),
                        org.assertj.core.api.Assertions.tuple("contact.email", 9));
    }

    @Test
    void everyReasonNamesItsMessage() {
        Chat chat = anas().bot("Perfecto")
                .guest("¿tenéis disponibilidad?")
                .after(Duration.ofDays(2))
                .guest("¿y el precio?");

        List<Reason> reasons = score(chat, EXPERTS, Duration.ofDays(10)).reasons();

        assertThat(reasons)
                .allSatisfy(
                        reason -> assertThat(reason.message()).as(reason.key()).isNotNull());
        assertThat(reasons.stream().collect(Collectors.toMap(Reason::key, Reason::message)))
                .containsEntry("channel.WEB_CHAT", "m1")
                .containsEntry("engagement.turns", "m5")
                .containsEntry("engagement.quickReplies", "m5")
                .containsEntry("engagement.returns", "m6")
                .containsEntry("negative.inactive", "m6");
    }

    @Test
    void readsAStateThatKnowsNoMessagesYet() {
        String older = anas().understood().toJson().replaceAll(",\"marks\":\\{[^}]*\\}", "");

        Understanding read = Understanding.fromJson(older);

        assertThat(older).doesNotContain("marks");
        assertThat(ScoreRules.score(read, anas().surroundings(), anas().now()).value())
                .isEqualTo(anas().score().value());
    }

    @Test
    void tellsWhenItChangesAlthoughNobodySaysAnything() {
        Chat chat = anas();
        Instant now = chat.now();
        Instant last = chat.understood().lastSaidAt().orElseThrow();

        assertThat(ScoreRules.nextChange(chat.understood(), chat.surroundings(), now, EXPERTS))
                .contains(last.plus(Duration.ofDays(4)));
        assertThat(ScoreRules.nextChange(
                        chat.understood(), chat.surroundings(), last.plus(Duration.ofDays(19)), EXPERTS))
                .contains(midnight("2026-06-28"));
        assertThat(ScoreRules.nextChange(chat.understood(), chat.surroundings(), midnight("2026-07-10"), EXPERTS))
                .contains(midnight("2026-07-13"));
        assertThat(ScoreRules.nextChange(chat.understood(), chat.surroundings(), midnight("2026-07-13"), EXPERTS))
                .isEmpty();
    }

    @Test
    void changesAtNoOtherMoment() {
        Chat chat = anas();
        Instant now = chat.now();
        for (int change = 0; change < 20; change++) {
            Instant next = ScoreRules.nextChange(chat.understood(), chat.surroundings(), now, EXPERTS)
                    .orElse(now.plus(Duration.ofDays(400)));
            assertThat(at(chat, next.minusMillis(1))).isEqualTo(at(chat, now));
            now = next;
        }
    }

    private static Score at(Chat chat, Instant now) {
        return ScoreRules.score(chat.understood(), chat.surroundings(), now, EXPERTS);
    }

    private static Instant midnight(String day) {
        return ZonedDateTime.of(java.time.LocalDate.parse(day).atStartOfDay(), ZoneId.of("Europe/Madrid"))
                .toInstant();
    }
}
