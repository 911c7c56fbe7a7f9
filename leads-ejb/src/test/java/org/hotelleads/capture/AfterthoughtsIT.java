package org.hotelleads.capture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Permission;
import org.hotelleads.conversation.MessageCorrection;
import org.hotelleads.conversation.SomeMessage;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.lead.Channel;
import org.hotelleads.search.LeadFile;
import org.hotelleads.search.LeadFile.Edition;
import org.hotelleads.search.LeadFile.Said;
import org.hotelleads.search.LeadFiles;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guests put messages in other words or take them back, and what is understood follows, in whatever order it comes. */
class AfterthoughtsIT extends InTheContainer {

    private static final Instant LATER = Instant.parse("2026-06-01T11:00:00Z");

    @Inject
    private Capture capture;

    @Inject
    private Afterthoughts afterthoughts;

    @Inject
    private LeadFiles files;

    @Inject
    private TestChain chain;

    @Inject
    private Tables tables;

    private Hotel hotel;

    @BeforeEach
    void enter() {
        chain.enters(Caller.system("Test"));
        hotel = chain.openHotel();
    }

    private Captured say(String id, String words) {
        return say(hotel, id, words);
    }

    private Captured say(Hotel at, String id, String words) {
        return capture.take(SomeMessage.saying(words)
                .to(at.code())
                .id(id)
                .at("2026-06-01T10:0" + id + ":00Z")
                .from(null, null, id.equals("2") ? "+34600111222" : null)
                .event());
    }

    private static MessageCorrection edit(Hotel at, String id, Instant when, String words) {
        return new MessageCorrection(at.code(), Channel.WEB_CHAT, id, when, Optional.ofNullable(words));
    }

    private void edit(String id, Instant when, String words) {
        afterthoughts.take(edit(hotel, id, when, words));
    }

    private LeadFile lead() {
        return files.open(say("1", "Hola, soy Ana Ruiz").lead());
    }

    @Test
    void otherWordsAreUnderstoodAsIfSaidSoFromTheBeginning() {
        say("1", "Hola, soy Ana Ruiz");
        say("3", "del 12 al 15 de agosto");
        var before = lead().version();
        edit("3", LATER, "del 13 al 16 de agosto");

        assertThat(lead().stay().arrival()).hasToString("Optional[2026-08-13]");
        assertThat(lead().version()).isGreaterThan(before);
        var said = lead().transcript().get(1);
        assertThat(said.text()).isEqualTo("del 13 al 16 de agosto");
        assertThat(said.editedAt()).isEqualTo(LATER);
        assertThat(said.before()).containsExactly(new Edition("del 12 al 15 de agosto", LATER));
    }

    @Test
    void ofTwoChangesAtOneTimeTheSameStandsInWhicheverOrder() {
        say("1", "Hola, soy Ana Ruiz");
        say("3", "hola");
        say("4", "hola");
        edit("3", LATER, "del 13 al 16 de agosto");
        edit("3", LATER, "del 20 al 22 de agosto");
        edit("4", LATER, "del 20 al 22 de agosto");
        edit("4", LATER, "del 13 al 16 de agosto");

        assertThat(lead().transcript())
                .extracting(Said::text)
                .endsWith("del 20 al 22 de agosto", "del 20 al 22 de agosto");
    }

    @Test
    void whatIsTakenBackLeavesNoWordsBehind() {
        say("1", "Hola, soy Ana Ruiz");
        say("3", "mi correo es ana@example.org");
        edit("3", LATER, "mi correo es ana.ruiz@example.org");
        assertThat(lead().email()).isEqualTo("ana.ruiz@example.org");
        edit("3", LATER.plusSeconds(60), null);

        assertThat(lead().email()).isNull();
        assertThat(lead().name()).isEqualTo("Ana Ruiz");
        var said = lead().transcript().get(1);
        assertThat(said.text()).isEmpty();
        assertThat(said.deletedAt()).isEqualTo(LATER.plusSeconds(60));
        assertThat(said.before()).isEmpty();
        assertThat(tables.count("message_change where hotel_id = ? and text is not null", hotel.id()))
                .isZero();
    }

    @Test
    void claimsGoWithTheMessageThatCarriedThem() {
        say("1", "Hola, soy Ana Ruiz");
        say("2", "hola?");
        assertThat(lead().phone()).isEqualTo("+34600111222");
        edit("2", LATER, null);

        assertThat(lead().phone()).isNull();
        assertThat(tables.count("message where hotel_id = ? and claimed_phone is not null", hotel.id()))
                .isZero();
    }

    @Test
    void aLeadStaysWhenItsOnlyContactDetailIsTakenBack() {
        say("1", "Hola, soy Ana Ruiz");
        say("3", "del 12 al 15 de agosto");
        edit("1", LATER, null);

        assertThat(lead().name()).isEqualTo("Ana Ruiz");
        assertThat(lead().stay().arrival()).hasToString("Optional[2026-08-12]");
        assertThat(lead().message()).isEqualTo("del 12 al 15 de agosto");
        edit("3", LATER, null);
        assertThat(lead().name()).isEqualTo("Ana Ruiz");
        assertThat(lead().stay().arrival()).isEmpty();
    }

    @Test
    void theSameChangeTwiceIsOne() {
        say("1", "Hola, soy Ana");
        edit("1", LATER, "Hola, soy Ana Ruiz");
        edit("1", LATER, "Hola, soy Ana Ruiz");

        assertThat(lead().transcript().get(0).before()).hasSize(1);
    }

    @Test
    void aHotelOfOthersIsNotTouched() {
        say("1", "Hola, soy Ana Ruiz");
        var elsewhere = chain.openHotel();
        chain.enters(TestChain.bot(elsewhere, Permission.CAPTURE));

        assertThat(Refused.when(() -> edit("1", LATER, null)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        afterthoughts.take(edit(elsewhere, "1", LATER, null));
        chain.enters(Caller.system("Test"));
        assertThat(lead().transcript().get(0).text()).isEqualTo("Hola, soy Ana Ruiz");
    }

    /** All that happens in one conversation: three messages, two edits of one, and another that is taken back. */
    private List<Runnable> everything(Hotel at) {
        return new ArrayList<>(List.of(
                () -> say(at, "1", "Hola, soy Ana Ruiz"),
                () -> say(at, "3", "del 12 al 15 de agosto"),
                () -> say(at, "4", "mi correo es ana@example.org"),
                () -> afterthoughts.take(edit(at, "3", LATER, "del 13 al 16 de agosto")),
                () -> afterthoughts.take(edit(at, "3", LATER.plusSeconds(9), "del 14 al 17 de agosto")),
                () -> afterthoughts.take(edit(at, "4", LATER, "mi correo es ana.ruiz@example.org")),
                () -> afterthoughts.take(edit(at, "4", LATER.plusSeconds(5), null))));
    }

    @Test
    void anyOrderGivesTheSame() {
        everything(hotel).forEach(Runnable::run);
        var expected = lead();
        assertThat(expected.stay().arrival()).hasToString("Optional[2026-08-14]");
        assertThat(expected.email()).isNull();
        for (var seed = 1; seed <= 8; seed++) {
            var other = chain.openHotel();
            var shuffled = everything(other);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.forEach(Runnable::run);

            assertThat(files.open(say(other, "1", "Hola, soy Ana Ruiz").lead()))
                    .as("seed " + seed)
                    .usingRecursiveComparison()
                    .usingOverriddenEquals()
                    .ignoringFields("id", "reference", "hotel", "hotelName", "conversation", "version")
                    .isEqualTo(expected);
            assertThat(tables.count("message_change where hotel_id = ? and not applied", other.id()))
                    .isZero();
        }
    }

    @Test
    void aChangeThatMetItsMessageUnseenIsCaughtUpWith() {
        say("1", "Hola, soy Ana Ruiz");
        tables.change(
                "insert into message_change (hotel_id, channel, reference, changed_at, text, received_at)"
                        + " values (?, 'WEB_CHAT', '1', now(), 'Hola, soy Eva Roca', now())",
                hotel.id());
        afterthoughts.late(1000).forEach(afterthoughts::catchUp);

        assertThat(lead().name()).isEqualTo("Eva Roca");
    }
}
