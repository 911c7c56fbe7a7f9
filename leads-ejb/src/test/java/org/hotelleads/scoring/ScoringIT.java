package org.hotelleads.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Role;
import org.hotelleads.capture.Capture;
import org.hotelleads.conversation.MessageEvent;
import org.hotelleads.conversation.SomeMessage;
import org.hotelleads.duplicate.MergeWish;
import org.hotelleads.duplicate.Merges;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.inside.TestClock;
import org.hotelleads.lead.LostReason;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.pipeline.Pipeline;
import org.hotelleads.score.ScoreWay;
import org.hotelleads.score.Verdict;
import org.hotelleads.search.LeadFile;
import org.hotelleads.search.LeadFiles;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.hotelleads.understanding.ScoreCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scores keep up with time and with the hotel's card, and cards are learned from how leads ended. */
class ScoringIT extends InTheContainer {

    private static final Duration A_STRETCH = Duration.ofSeconds(20);

    @Inject
    private ScoreBoard board;

    @Inject
    private Rescoring rescoring;

    @Inject
    private LearningRounds rounds;

    @Inject
    private ScoreLearning learning;

    @Inject
    private Endings endings;

    @Inject
    private Calibration calibration;

    @Inject
    private Capture capture;

    @Inject
    private Pipeline pipeline;

    @Inject
    private LeadFiles files;

    @Inject
    private Merges merges;

    @Inject
    private Tables tables;

    @Inject
    private TestClock clock;

    @Inject
    private TestChain chain;

    private Hotel hotel;

    @BeforeEach
    void openHotel() {
        hotel = chain.openHotel();
        chain.enters(Caller.system("Test"));
    }

    private UUID guest(String said) {
        var talk = UUID.randomUUID().toString();
        return capture.take(SomeMessage.saying(said)
                        .to(hotel.code())
                        .in(talk)
                        .id(talk)
                        .at(clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
                        .event())
                .lead();
    }

    private LeadFile file(UUID lead) {
        return files.open(lead);
    }

    private static Map<String, Integer> reasons(LeadFile file) {
        var reasons = new LinkedHashMap<String, Integer>();
        file.score().reasons().forEach(reason -> reasons.put(reason.key(), reason.points()));
        return reasons;
    }

    private static ScoreCard with(String reason, int points) {
        var all = new LinkedHashMap<>(ScoreCard.experts().points());
        all.put(reason, points);
        return new ScoreCard(all, ScoreCard.experts().caps());
    }

    @Test
    void losesPointsAsDaysOfSilenceGoBy() {
        var lead = guest("Soy Ana Ruiz, ana@example.org, quiero reservar");
        var before = file(lead);
        clock.forward(Duration.ofDays(5).plusHours(1));

        rescoring.goOn(A_STRETCH);

        var after = file(lead);
        assertThat(reasons(after)).containsEntry("negative.inactive", -2);
        assertThat(after.score().value()).isEqualTo(before.score().value() - 2);
        assertThat(after.version()).isEqualTo(before.version());
        pipeline.move(lead, StatusMove.contacted(), Optional.of(before.version()));
    }

    @Test
    void aLeadThatHasEndedKeepsItsScoreUntilItGoesOn() {
        var lead = guest("Soy Ana Ruiz, ana@example.org, quiero reservar");
        pipeline.move(lead, StatusMove.lost(LostReason.values()[0], null), Optional.empty());
        var ended = file(lead).score();
        clock.forward(Duration.ofDays(8));
        board.price(hotel.code(), with("contact.email", 1));

        rescoring.goOn(A_STRETCH);
        assertThat(file(lead).score()).isEqualTo(ended);

        pipeline.move(lead, StatusMove.contacted(), Optional.empty());
        rescoring.goOn(A_STRETCH);
        assertThat(reasons(file(lead))).containsEntry("negative.inactive", -5).containsEntry("contact.email", 1);
    }

    @Test
    void openLeadsAreScoredByTheChangedPoints() {
        var lead = guest("Soy Ana Ruiz, ana@example.org");
        var before = file(lead);

        board.price(hotel.code(), with("contact.email", 3));
        assertThat(board.progress(hotel.code()).orElseThrow()).isEqualTo(new ScoreBoard.Progress(1, 0, false));
        rescoring.goOn(A_STRETCH);
        rescoring.goOn(A_STRETCH);

        assertThat(reasons(file(lead))).containsEntry("contact.email", 3);
        assertThat(file(lead).version()).isEqualTo(before.version());
        assertThat(board.progress(hotel.code()).orElseThrow()).isEqualTo(new ScoreBoard.Progress(1, 1, true));
        assertThat(reasons(file(guest("Soy Ben Roy, ben@example.org")))).containsEntry("contact.email", 3);
    }

    @Test
    void aLeadThatWasStillScoredByTheFormerCardIsFoundInTheLastLook() {
        var lead = guest("Soy Ana Ruiz, ana@example.org");
        board.price(hotel.code(), with("contact.email", 3));
        rescoring.goOn(A_STRETCH);
        rescoring.goOn(A_STRETCH);
        tables.change("update lead set scored_with = 0, score_reasons = '[]', score = 0 where id = ?", lead);
        clock.forward(Duration.ofSeconds(40));

        rescoring.goOn(A_STRETCH);
        clock.forward(Duration.ofSeconds(3));
        rescoring.goOn(A_STRETCH);
        clock.forward(Duration.ofSeconds(3));
        rescoring.goOn(A_STRETCH);

        assertThat(reasons(file(lead))).containsEntry("contact.email", 3);
        assertThat(tables.count("score_sweep where hotel_id = ? and finished_at is not null", hotel.id()))
                .isEqualTo(1);
    }

    @Test
    void whoStandsForOthersIsWorthWhatTheBestOfThemIs() {
        var poor = guest("Soy Ana Ruiz");
        var rich = guest("Soy Ana Ruiz, ana@example.org");
        merges.merge(poor, rich, MergeWish.asProposed());

        board.price(hotel.code(), with("contact.email", 25));
        rescoring.goOn(A_STRETCH);

        assertThat(reasons(file(poor))).containsEntry("contact.email", 25);
    }

    /** Guests who say that they want to book convert, the others hardly; the points are told the opposite. */
    private void manyHaveEnded(int leads) {
        for (var i = 0; i < leads; i++) {
            var books = i % 2 == 0;
            var lead = guest(books ? "Soy Ana Ruiz, quiero reservar" : "Soy Ben Roy, ben" + i + "@example.org");
            var converts = books ? i % 10 != 0 : i % 10 == 1;
            tables.change(
                    "update lead set status = cast(? as lead_status), closed_at = ?::timestamptz where id = ?",
                    converts ? "CONVERTED" : "LOST",
                    clock.instant().plusSeconds(i).toString(),
                    lead);
        }
    }

    private UUID learn() {
        var round = rounds.claim().orElseThrow().id();
        for (var step : learning.steps(round)) {
            learning.keep(learning.learn(round, step));
        }
        rounds.finish(round);
        return round;
    }

    @Test
    void whatForetellsBetterTakesOverAndCanBeSwitchedBack() {
        manyHaveEnded(220);
        var open = guest("Soy Carla Gil, quiero reservar");

        rounds.ask(hotel.code());
        assertThat(Refused.when(() -> rounds.ask(hotel.code())).kind()).isEqualTo(Refusal.Kind.CONFLICT);
        learn();

        var own = board.learnings(hotel.code()).stream()
                .filter(one -> one.hotelId().isPresent())
                .toList();
        assertThat(own).hasSize(1);
        assertThat(own.get(0).verdict()).isEqualTo(Verdict.BETTER);
        assertThat(own.get(0).closed()).isEqualTo(220);
        assertThat(board.of(hotel.code()).learned()).contains(own.get(0));
        rescoring.goOn(A_STRETCH);
        var learned = file(open).score();
        assertThat(reasons(file(open))).containsKey("base.learned").containsKey("intent.book");

        board.keepToPoints(hotel.code());
        rescoring.goOn(A_STRETCH);
        assertThat(reasons(file(open))).doesNotContainKey("base.learned").containsEntry("intent.book", 12);
        rounds.ask(hotel.code());
        learn();
        assertThat(board.of(hotel.code()).way()).isEqualTo(ScoreWay.POINTS);
        assertThat(board.of(hotel.code()).learned()).isEmpty();

        board.keepTo(hotel.code(), own.get(0).id());
        rescoring.goOn(A_STRETCH);
        assertThat(file(open).score()).isEqualTo(learned);
        assertThat(board.trust(hotel.code()).way()).isEqualTo(ScoreWay.AUTOMATIC);
    }

    @Test
    void learnsNothingFromTooFewAndNeverTwiceInOneRound() {
        manyHaveEnded(10);
        rounds.ask(hotel.code());
        var round = rounds.claim().orElseThrow().id();

        learning.keep(learning.learn(round, hotel.id()));

        assertThat(board.learnings(hotel.code()).get(0).verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(learning.steps(round)).containsExactly(ScoreLearning.TOGETHER);
        assertThat(rounds.claim()).isEmpty();
        clock.forward(Duration.ofMinutes(11));
        assertThat(rounds.claim()).map(LearningRound::id).contains(round);
        rounds.finish(round);
    }

    @Test
    void whatAGuestWritesAfterTheEndIsNotLearnedFrom() {
        var talk = UUID.randomUUID().toString();
        var at = clock.instant().minus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);
        var lead = capture.take(said(talk, "1", at, "Soy Ana Ruiz")).lead();
        tables.change(
                "update lead set status = 'CONVERTED', closed_at = ?::timestamptz where id = ?",
                at.plusSeconds(60).toString(),
                lead);
        var before = ending();
        capture.take(said(talk, "2", at.plusSeconds(120), "quiero reservar, ana@example.org"));

        assertThat(ending()).isEqualTo(before);
    }

    private long ending() {
        return endings.of(hotel.id(), 10).get(0).signs();
    }

    private MessageEvent said(String talk, String id, Instant at, String text) {
        return SomeMessage.saying(text)
                .to(hotel.code())
                .in(talk)
                .id(talk + id)
                .at(at.toString())
                .event();
    }

    @Test
    void tellsHowManyOfEachBandConverted() {
        manyHaveEnded(20);

        var bands = calibration.of(hotel.code());

        assertThat(bands.closed()).isEqualTo(20);
        assertThat(bands.converted()).isEqualTo(10);
        assertThat(bands.tens()).hasSize(10);
        assertThat(bands.tens().stream().mapToInt(ScoreBand::closed).sum()).isEqualTo(20);
        assertThat(bands.warmths().get(0).closed()).isEqualTo(20);
        assertThat(bands.warmths().get(0).share()).isEqualTo(0.5);
        assertThat(bands.warmths().get(2).isFew()).isTrue();
    }

    @Test
    void onlyWhoSetsUpTheHotelSeesAndChangesIt() {
        var seller = chain.hire(Role.SALES, hotel);
        var foreign = chain.hire(Role.MANAGER, chain.openHotel());
        var mine = chain.hire(Role.MANAGER, hotel);
        for (var asking : List.of(seller, foreign)) {
            chain.enters(asking.asCaller());
            assertThat(List.of(
                            Refused.when(() -> board.of(hotel.code())),
                            Refused.when(() -> board.price(hotel.code(), ScoreCard.experts())),
                            Refused.when(() -> board.trust(hotel.code())),
                            Refused.when(() -> calibration.of(hotel.code())),
                            Refused.when(() -> rounds.ask(hotel.code()))))
                    .extracting(Refusal::kind)
                    .containsOnly(Refusal.Kind.FORBIDDEN);
        }
        chain.enters(mine.asCaller());
        assertThat(board.price(hotel.code(), with("stay.party", 9)).points().worth("stay.party"))
                .isEqualTo(9);
    }

    @Test
    void refusesPointsThatAreOutOfBounds() {
        assertThat(Refused.when(() -> board.price(hotel.code(), with("contact.email", 51)))
                        .flaws())
                .extracting(Refusal.Flaw::field)
                .containsExactly("points.contact.email");
        assertThat(Refused.when(() -> board.price(hotel.code(), with("contact.fax", 5)))
                        .flaws())
                .extracting(Refusal.Flaw::field)
                .containsExactly("points.contact.fax");
        assertThat(Refused.when(() -> board.keepTo(hotel.code(), -1)).kind()).isEqualTo(Refusal.Kind.INVALID);
    }
}
