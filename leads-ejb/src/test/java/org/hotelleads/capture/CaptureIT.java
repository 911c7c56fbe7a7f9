package org.hotelleads.capture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.conversation.SomeMessage;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.search.LeadFile;
import org.hotelleads.search.LeadFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages come in, are kept, understood, and make leads. */
class CaptureIT extends InTheContainer {

    @Inject
    private Capture capture;

    @Inject
    private CaptureBatch batch;

    @Inject
    private FrontDesk desk;

    @Inject
    private LeadFiles files;

    @Inject
    private TestChain chain;

    @Inject
    private Tables tables;

    private Hotel hotel;

    @BeforeEach
    void openTheHotel() {
        hotel = chain.openHotel();
        chain.enters(Caller.system("Test"));
    }

    private SomeMessage saying(String text) {
        return SomeMessage.saying(text).to(hotel.code());
    }

    private Captured take(SomeMessage message) {
        return capture.take(message.event());
    }

    private long messages() {
        return tables.count("message where hotel_id = ?", hotel.id());
    }

    @Test
    void theSameMessageTwiceChangesNothing() {
        var first = take(saying("Hola, soy Ana Ruiz"));
        var before = files.open(first.lead());
        var second = take(saying("Hola, soy Luis Gil").in("another conversation"));

        assertThat(second).isEqualTo(new Captured(first.conversation(), first.lead(), true));
        assertThat(files.open(first.lead())).isEqualTo(before);
        assertThat(messages()).isEqualTo(1);
        assertThat(tables.count("conversation where hotel_id = ?", hotel.id())).isEqualTo(1);
    }

    @Test
    void theContactInTheThirdMessageMakesTheLeadOfThatMoment() {
        assertThat(take(saying("Hola").id("1").at("2026-11-20T10:00:00Z")).lead())
                .isNull();
        assertThat(take(saying("¿Tienen piscina?").id("2").at("2026-11-20T10:01:00Z"))
                        .lead())
                .isNull();
        var lead = take(saying("ana@example.org").id("3").at("2026-11-20T10:02:00.123456Z"))
                .lead();
        take(saying("Gracias").id("4").at("2026-11-20T10:03:00Z"));

        var file = files.open(lead);
        assertThat(file.email()).isEqualTo("ana@example.org");
        assertThat(file.capturedAt()).isEqualTo("2026-11-20T10:02:00.123456Z");
        assertThat(file.status()).isEqualTo(LeadStatus.NEW);
        assertThat(file.message()).isEqualTo("Hola");
        assertThat(file.transcript()).extracting(LeadFile.Said::id).containsExactly("1", "2", "3", "4");
    }

    @Test
    void aConversationWithoutContactIsKeptAndBecomesALeadLater() {
        var quiet = take(saying("Hola, buscamos del 12 al 15 de agosto").id("1"));
        assertThat(quiet.lead()).isNull();
        assertThat(tables.count("lead where hotel_id = ?", hotel.id())).isZero();

        var named = take(saying("").id("2").at("2026-11-22T11:00:00Z").from("Ana Ruiz", null, null));

        assertThat(named.conversation()).isEqualTo(quiet.conversation());
        assertThat(files.open(named.lead()).name()).isEqualTo("Ana Ruiz");
        assertThat(files.open(named.lead()).stay().arrival()).isPresent();
    }

    @Test
    void aBatchWithOneBadItemKeepsTheOthers() {
        var outcomes = batch.take(List.of(
                saying("Hola, soy Ana Ruiz").in("a").id("1").event(),
                saying("Hola").in("b").id("2").at("1970-01-01T00:00:00Z").event(),
                saying("Hola").to("no-such-hotel").in("c").id("3").event(),
                saying("Hola, soy Luis Gil").in("d").id("4").event()));

        assertThat(outcomes.get(0).captured().lead()).isNotNull();
        assertThat(outcomes.get(1).refusal().flaws())
                .extracting(flaw -> flaw.field())
                .containsExactly("sentAt");
        assertThat(outcomes.get(2).refusal().flaws())
                .extracting(flaw -> flaw.field())
                .containsExactly("hotel");
        assertThat(outcomes.get(3).captured().lead()).isNotNull();
        assertThat(messages()).isEqualTo(2);
    }

    @Test
    void aBatchKnowsItsOwnDuplicates() {
        var outcomes = batch.take(
                List.of(saying("Soy Ana Ruiz").event(), saying("Soy Ana Ruiz").event()));

        assertThat(outcomes)
                .extracting(outcome -> outcome.captured().duplicate())
                .containsExactly(false, true);
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    void aMessageThatCannotBeUnderstoodIsKeptAndCaughtUpWith() {
        var first = take(saying("Hola, soy Ana Ruiz").id("1").at("2026-11-20T10:00:00Z"));
        tables.change("update conversation set understanding = '{broken' where id = ?", first.conversation());

        var second = take(saying("mi correo es ana@example.org").id("2").at("2026-11-20T10:01:00Z"));
        assertThat(second).isEqualTo(new Captured(first.conversation(), first.lead(), false));
        assertThat(messages()).isEqualTo(2);
        assertThat(leftBehind(first.conversation())).isTrue();
        assertThat(files.open(first.lead()).email()).isNull();

        capture.catchUp(first.conversation());
        assertThat(leftBehind(first.conversation())).isFalse();
        assertThat(files.open(first.lead()).email()).isEqualTo("ana@example.org");
        assertThat(files.open(first.lead()).name()).isEqualTo("Ana Ruiz");
    }

    private boolean leftBehind(UUID conversation) {
        return tables.count("conversation where id = ? and not understood", conversation) == 1;
    }

    @Test
    void aLeadWrittenByHandIsWrittenOnce() {
        var form = new LeadForm(hotel.code(), Channel.PHONE, "Ana Ruiz", null, "600 111 222", "called");
        var first = desk.write(form, Optional.of("key-1"));
        var again = desk.write(form, Optional.of("key-1"));
        var other = desk.write(form, Optional.empty());

        assertThat(again).isEqualTo(new Captured(first.conversation(), first.lead(), true));
        assertThat(other.lead()).isNotEqualTo(first.lead());
        assertThat(files.open(first.lead()).phone()).isEqualTo("+34600111222");
    }
}
