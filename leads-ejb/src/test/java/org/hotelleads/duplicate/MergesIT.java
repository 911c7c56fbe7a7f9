package org.hotelleads.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Role;
import org.hotelleads.capture.Capture;
import org.hotelleads.conversation.SomeMessage;
import org.hotelleads.duplicate.MergeWish.Side;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.Merge;
import org.hotelleads.lead.MergeField;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.pipeline.Pipeline;
import org.hotelleads.search.LeadFile;
import org.hotelleads.search.LeadFiles;
import org.hotelleads.search.LeadFilter;
import org.hotelleads.search.LeadOrder.Sort;
import org.hotelleads.search.LeadRow;
import org.hotelleads.search.LeadSearch;
import org.hotelleads.search.Period;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One guest on two channels becomes one lead, and two again. */
class MergesIT extends InTheContainer {

    /** A whole row but for what counts its changes. */
    private static final String ROW = "select (to_jsonb(l) - 'version' - 'changed_in')::text from lead l where id = ?";

    @Inject
    private Merges merges;

    @Inject
    private Capture capture;

    @Inject
    private Pipeline pipeline;

    @Inject
    private LeadFiles files;

    @Inject
    private LeadSearch search;

    @Inject
    private TestChain chain;

    @Inject
    private Tables tables;

    private Hotel hotel;
    private Caller marta;
    private UUID chat;
    private UUID whatsApp;

    @BeforeEach
    void captureOneGuestTwice() {
        hotel = chain.openHotel();
        marta = chain.hire(Role.SALES, hotel).asCaller();
        chat = say(Channel.WEB_CHAT, "1", "2026-11-20T10:00:00Z", "Hola, soy Ana Ruiz, ana@example.org");
        whatsApp = say(Channel.WHATSAPP, "2", "2026-11-21T10:00:00Z", "Me llamo Anita, mi teléfono es 600 111 222");
        chain.enters(marta);
    }

    private UUID say(Channel channel, String id, String at, String text) {
        chain.enters(Caller.system("Bot"));
        var message = SomeMessage.saying(text).to(hotel.code()).on(channel).id(id);
        var lead = capture.take(message.in("talk").at(at).event()).lead();
        chain.enters(marta);
        return lead;
    }

    private void merge(UUID survivor, UUID absorbed) {
        merges.merge(survivor, absorbed, MergeWish.asProposed());
    }

    private static MergeWish keeping(MergeField field, Side side) {
        return new MergeWish(Map.of(field, side), Optional.empty(), Optional.empty());
    }

    private List<UUID> found(String words) {
        var filter = new LeadFilter(Set.of(), Set.of(), Set.of(), Set.of(), Period.ALWAYS, words, Set.of(), null);
        return search.rows(filter, Sort.NEWEST_FIRST, 0, 10).stream()
                .map(LeadRow::id)
                .toList();
    }

    private String row(UUID lead) {
        return tables.text(ROW, lead);
    }

    private LeadFile file() {
        return files.open(chat);
    }

    @Test
    void theSurvivorKnowsWhatBothKnow() {
        merge(chat, whatsApp);

        assertThat(found("")).containsExactly(chat);
        assertThat(file().name()).isEqualTo("Ana Ruiz");
        assertThat(file().email()).isEqualTo("ana@example.org");
        assertThat(file().phone()).isEqualTo("+34600111222");
        assertThat(file().transcript()).extracting(LeadFile.Said::id).containsExactly("1", "2");
        assertThat(file().history()).hasSize(2);
        assertThat(file().merged()).singleElement().satisfies(merged -> {
            assertThat(merged.id()).isEqualTo(whatsApp);
            assertThat(merged.mergedBy()).isEqualTo("Marta");
        });
    }

    @Test
    void theChosenValuesWin() {
        merges.merge(chat, whatsApp, keeping(MergeField.NAME, Side.OTHER));

        assertThat(file().name()).isEqualTo("Anita");
        assertThat(file().email()).isEqualTo("ana@example.org");
    }

    @Test
    void theSurvivorIsFoundByWhatEitherKnows() {
        merge(chat, whatsApp);

        for (var words : List.of("anita", "ruiz", "ana@example.org", "600 111 222")) {
            assertThat(found(words)).as(words).containsExactly(chat);
        }
    }

    @Test
    void theAddressOfTheAbsorbedLeadOpensTheSurvivor() {
        merge(chat, whatsApp);

        assertThat(files.open(whatsApp)).isEqualTo(file()).returns(chat, LeadFile::id);
    }

    @Test
    void unmergingRestoresBothRowsToTheLastColumn() {
        pipeline.move(whatsApp, StatusMove.contacted(), Optional.empty());
        var before = List.of(row(chat), row(whatsApp));

        merges.merge(chat, whatsApp, keeping(MergeField.NAME, Side.OTHER));
        assertThat(file().status()).isEqualTo(LeadStatus.CONTACTED);
        merges.unmerge(chat, whatsApp);

        assertThat(List.of(row(chat), row(whatsApp))).isEqualTo(before);
        assertThat(found("")).containsExactly(whatsApp, chat);
        assertThat(file().merged()).isEmpty();
        assertThat(file().transcript()).extracting(LeadFile.Said::id).containsExactly("1");
        assertThat(file().history())
                .extracting(LeadFile.Step::reason)
                .containsExactly(null, Merge.MERGED, Merge.UNMERGED);
    }

    @Test
    void whatTheTeamDidSinceStaysWithTheSurvivor() {
        pipeline.move(whatsApp, StatusMove.contacted(), Optional.empty());
        merge(chat, whatsApp);
        pipeline.move(chat, StatusMove.converted(), Optional.empty());

        merges.unmerge(whatsApp, chat);

        assertThat(file().status()).isEqualTo(LeadStatus.CONVERTED);
        assertThat(files.open(whatsApp).status()).isEqualTo(LeadStatus.CONTACTED);
    }

    @Test
    void newMessagesOfEitherConversationReachTheSurvivor() {
        merge(chat, whatsApp);
        say(Channel.WHATSAPP, "3", "2026-11-21T11:00:00Z", "Llegamos el 12 de diciembre y nos vamos el 15");
        say(Channel.WEB_CHAT, "4", "2026-11-21T12:00:00Z", "Perdón, mi correo es otra@example.org");

        assertThat(file().stay().arrival()).isPresent();
        assertThat(file().email()).isEqualTo("otra@example.org");
        assertThat(file().transcript()).extracting(LeadFile.Said::id).containsExactly("1", "2", "3", "4");
        assertThat(found("otra@example.org")).containsExactly(chat);
    }

    @Test
    void afterUnmergingEachKnowsWhatItsOwnConversationSaid() {
        merge(chat, whatsApp);
        say(Channel.WHATSAPP, "3", "2026-11-21T11:00:00Z", "Llegamos el 12 de diciembre y nos vamos el 15");
        say(Channel.WEB_CHAT, "4", "2026-11-21T12:00:00Z", "Perdón, mi correo es otra@example.org");

        merges.unmerge(chat, whatsApp);

        assertThat(file().email()).isEqualTo("otra@example.org");
        assertThat(file().phone()).isNull();
        assertThat(file().stay().isEmpty()).isTrue();
        assertThat(files.open(whatsApp).stay().arrival()).isPresent();
        assertThat(files.open(whatsApp).email()).isNull();
    }

    @Test
    void aMergedLeadCanBeMergedIntoAThirdAndComesBackWhole() {
        var form = say(Channel.FORM, "3", "2026-11-19T10:00:00Z", "Soy Ana Ruiz, ana.ruiz@example.com");
        var before = List.of(row(form), row(chat), row(whatsApp));
        merge(chat, whatsApp);
        merge(form, chat);

        say(Channel.WHATSAPP, "4", "2026-11-21T11:00:00Z", "Mi teléfono nuevo es el 600 333 444");
        assertThat(found("")).containsExactly(form);
        assertThat(found("600333444")).containsExactly(form);
        assertThat(files.open(whatsApp).id()).isEqualTo(form);
        assertThat(files.open(form).merged()).hasSize(2);
        assertThat(files.open(form).transcript()).hasSize(4);

        merges.unmerge(form, chat);
        merges.unmerge(chat, whatsApp);
        assertThat(List.of(row(form), row(chat))).isEqualTo(before.subList(0, 2));
        assertThat(files.open(whatsApp).phone()).isEqualTo("+34600333444");
    }

    @Test
    void twoLeadsWithinOneCanLeaveInAnyOrder() {
        var form = say(Channel.FORM, "3", "2026-11-22T10:00:00Z", "Soy Ana Ruiz, ana.ruiz@example.com");
        var before = List.of(row(chat), row(whatsApp), row(form));
        merge(chat, whatsApp);
        merge(chat, form);

        merges.unmerge(chat, whatsApp);
        assertThat(found("ana.ruiz@example.com")).containsExactly(chat);
        assertThat(file().phone()).isNull();
        merges.unmerge(chat, form);

        assertThat(List.of(row(chat), row(whatsApp), row(form))).isEqualTo(before);
    }

    @Test
    void whoHasNotSeenTheLatestMergesNothing() {
        var seen = files.open(whatsApp).version();
        say(Channel.WHATSAPP, "3", "2026-11-21T11:00:00Z", "Llegamos el 12 de diciembre");

        var refusal = Refused.when(() -> merges.merge(
                chat, whatsApp, new MergeWish(Map.of(), Optional.of(file().version()), Optional.of(seen))));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(found("")).containsExactly(whatsApp, chat);
    }

    @Test
    void bothGetANewVersionWhateverChanges() {
        var before = List.of(file().version(), files.open(whatsApp).version());
        merge(chat, whatsApp);

        assertThat(tables.count("lead where id = ? and version = ?", chat, before.get(0) + 1))
                .isOne();
        assertThat(tables.count("lead where id = ? and version = ?", whatsApp, before.get(1) + 1))
                .isOne();
    }

    @Test
    void nothingMakesALeadNewAgain() {
        pipeline.move(chat, StatusMove.contacted(), Optional.empty());

        assertThat(Refused.fields(() -> merges.merge(chat, whatsApp, keeping(MergeField.STATUS, Side.OTHER))))
                .containsExactly("keep.status");
        merge(chat, whatsApp);
        assertThat(file().status()).isEqualTo(LeadStatus.CONTACTED);
    }

    @Test
    void aLeadIsMergedOnce() {
        merge(chat, whatsApp);

        assertThat(Refused.when(() -> merge(chat, whatsApp)).key()).isEqualTo("error.merge.already");
        assertThat(Refused.when(() -> merge(whatsApp, chat)).key()).isEqualTo("error.merge.already");
        assertThat(Refused.fields(() -> merge(chat, chat))).containsExactly("with");
        merges.unmerge(chat, whatsApp);
        assertThat(Refused.when(() -> merges.unmerge(chat, whatsApp)).key()).isEqualTo("error.merge.none");
    }

    @Test
    void leadsOfTwoHotelsStayTwo() {
        var here = chat;
        hotel = chain.openHotel();
        var there = say(Channel.WEB_CHAT, "1", "2026-11-20T10:00:00Z", "Hola, soy Ana Ruiz, ana@example.org");

        assertThat(Refused.when(() -> merge(here, there)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        chain.enters(Caller.system("Test"));
        assertThat(Refused.when(() -> merge(here, there)).key()).isEqualTo("error.merge.hotels");
    }

    @Test
    void whoMayOnlyReadMergesNothing() {
        chain.enters(TestChain.bot(hotel, Permission.READ_LEADS));

        assertThat(Refused.when(() -> merge(chat, whatsApp)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(Refused.when(() -> merges.unmerge(chat, whatsApp)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void thePreviewProposesTheOlderOneAndNamesWhatDiffers() {
        var preview = merges.preview(whatsApp, chat);

        assertThat(preview.survivor().id()).isEqualTo(chat);
        assertThat(preview.differing()).containsExactly(MergeField.NAME);
        assertThat(preview.fromAbsorbed()).containsExactly(MergeField.PHONE);
        assertThat(merges.previewInto(whatsApp, chat).survivor().id()).isEqualTo(whatsApp);
    }
}
