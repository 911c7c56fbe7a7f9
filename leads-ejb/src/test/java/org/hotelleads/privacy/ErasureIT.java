package org.hotelleads.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Role;
import org.hotelleads.access.User;
import org.hotelleads.audit.AuditCheck;
import org.hotelleads.audit.AuditSealing;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.capture.Capture;
import org.hotelleads.conversation.Consent;
import org.hotelleads.conversation.MessageEvent;
import org.hotelleads.conversation.SomeMessage;
import org.hotelleads.duplicate.MergeWish;
import org.hotelleads.duplicate.Merges;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.FrontDesk;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.lead.Channel;
import org.hotelleads.pipeline.Pipeline;
import org.hotelleads.search.LeadFiles;
import org.hotelleads.search.LeadFilter;
import org.hotelleads.search.LeadSearch;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.hotelleads.system.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A guest is planted everywhere, and then erased: nowhere in the database is a word left of them. */
class ErasureIT extends InTheContainer {

    private static final String EVERY_TABLE = """
            select string_agg(table_name, ' ') from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE'
            """;

    @Inject
    private GuestSearch search;

    @Inject
    private Erasing erasing;

    @Inject
    private Certificates certificates;

    @Inject
    private GuestFiles files;

    @Inject
    private Capture capture;

    @Inject
    private Merges merges;

    @Inject
    private Pipeline pipeline;

    @Inject
    private LeadFiles leadFiles;

    @Inject
    private LeadSearch leads;

    @Inject
    private AuditSealing sealing;

    @Inject
    private AuditCheck checking;

    @Inject
    private FrontDesk desk;

    @Inject
    private Vault vault;

    @Inject
    private TestChain chain;

    @Inject
    private Tables tables;

    private Hotel hotel;
    private User marta;
    private String surname;
    private String name;
    private String word;
    private String email;
    private String phone;
    private String tail;
    private UUID chat;
    private UUID form;
    private UUID other;
    private UUID booking;

    @BeforeEach
    void plantTheGuestEverywhere() throws IOException {
        hotel = chain.openHotel();
        surname = "Quin" + letters();
        name = "Zenobia " + surname;
        word = "jirafa" + letters();
        email = "zenobia." + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
        tail = "6" + String.format("%08d", Math.abs(UUID.randomUUID().hashCode()) % 100_000_000);
        phone = "+34" + tail;
        chain.enters(Caller.system("Test"));
        chat = say("chat", "m-1", Channel.WHATSAPP, "Hola, soy " + name + ", quiero la " + word);
        say("chat", "m-2", Channel.WHATSAPP, "Mi correo es " + email + " y mi telefono " + phone);
        agrees("m-c");
        form = say("form", "f-1", Channel.FORM, word + " por favor");
        other = chain.guestOf(hotel);
        merges.merge(chat, form, MergeWish.asProposed());
        booking = desk.takes(desk.booking(hotel, "R-" + tail, BookingStatus.CONFIRMED)
                .person(BookingPerson.of(PersonRole.BOOKER, "Zenobia", surname, email, phone)));
        marta = chain.hire(Role.MANAGER, hotel);
        chain.enters(marta.asCaller());
        pipeline.editComment(chat, pipeline.comment(chat, name + " llama luego"), name + " llama mañana");
        pipeline.comment(
                other,
                "Hermana de Zenobía  " + surname.toUpperCase(Locale.ROOT) + ", tel. " + tail.substring(0, 3) + " "
                        + tail.substring(3));
        chain.enters(Caller.system("Test"));
        plantBesides();
        plantFiles();
    }

    /** Such as no other test has. */
    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("tarra");
    }

    private UUID say(String talk, String id, Channel channel, String text) {
        return capture.take(message(talk, id, channel, text).event()).lead();
    }

    private void agrees(String id) {
        var said = message("chat", id, Channel.WHATSAPP, "Acepto").event();
        capture.take(new MessageEvent(
                said.hotel(),
                said.channel(),
                said.conversation(),
                said.id(),
                said.sentAt(),
                said.from(),
                said.text(),
                null,
                null,
                said.contact(),
                new Consent(true, "MARKETING", "Acepto, " + name + " " + email, null)));
    }

    private SomeMessage message(String talk, String id, Channel channel, String text) {
        return SomeMessage.saying(text)
                .to(hotel.code())
                .on(channel)
                .in(talk + tail)
                .id(id + tail)
                .at(Instant.now().minus(Duration.ofMinutes(5)))
                .from(name, email, phone);
    }

    private void plantBesides() {
        for (var way : List.of("MAIL", "WEBHOOK")) {
            tables.change(
                    "insert into outbox (id, way, occasion, hotel_id, lead_id, receiver, subject, text, next_try_at, created_at)"
                            + " values (gen_random_uuid(), ?, 'NEW_LEAD', ?, ?, 'desk@hotel.example', ?, ?, now(), now())",
                    way,
                    hotel.id(),
                    way.equals("MAIL") ? null : chat,
                    "Nuevo: " + name,
                    "{\"email\":\"" + email + "\",\"words\":\"" + word + "\"}");
        }
        tables.change(
                "insert into saved_view (owner_id, name, query, columns) values (?, ?, ?, 'name')",
                marta.id(),
                "Casa de " + name,
                "status=NEW&q=" + surname.toLowerCase(Locale.ROOT));
        tables.change(
                "insert into export_schedule (owner_id, name, query, columns, format, locale, rhythm, at_time, zone, created_at)"
                        + " values (?, 'Cada dia', ?, 'name', 'CSV', 'es', 'DAILY', '07:00', 'Europe/Madrid', now())",
                marta.id(),
                "q=" + email.replace("@", "%40"));
        tables.change(
                "insert into bulk_run (id, asked_by, asked_at, kind, note, total, finished_at) values"
                        + " (gen_random_uuid(), 'Marta', now(), 'COMMENT', ?, 0, now())",
                "Llamar a " + name);
        var connection = "it-" + UUID.randomUUID();
        tables.change(
                "insert into connection (id, kind, hotel_id, created_at) values (?, 'WEB_FORM', ?, now())",
                connection,
                hotel.id());
        tables.change(
                "insert into inbox (id, connection_id, body, headers, received_at, next_try_at, state)"
                        + " values (gen_random_uuid(), ?, ?, '', now(), now(), 'GIVEN_UP')",
                connection,
                ("name=Zenobia+" + surname + "&mail=" + email.replace("@", "%40")).getBytes(StandardCharsets.UTF_8));
        tables.change(
                "insert into guest_alias (connection_id, alias, conversation) values (?, ?, ?)",
                connection,
                phone,
                "chat" + tail);
    }

    private void plantFiles() throws IOException {
        file("CSV", ("Name,Email\r\n" + name + "," + email + "\r\n").getBytes(StandardCharsets.UTF_8));
        var workbook = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(workbook)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<c><is><t>" + name + "</t></is></c>").getBytes(StandardCharsets.UTF_8));
        }
        file("XLSX", workbook.toByteArray());
    }

    private void file(String format, byte[] content) {
        var id = UUID.randomUUID();
        tables.change(
                "insert into export_run (id, asked_by, asked_at, hotels, query, columns, format, bom, locale, file_name, state,"
                        + " bytes, next_try_at, finished_at, expires_at)"
                        + " values (?, 'Marta', now(), array[?]::bigint[], '', 'name.email', ?, false, 'es', ?, 'DONE', ?, now(),"
                        + " now(), now() + interval '5 days')",
                id,
                hotel.id(),
                format,
                "leads." + format.toLowerCase(Locale.ROOT),
                content.length);
        tables.change("insert into export_chunk (run_id, number, content) values (?, 0, ?)", id, content);
        tables.change("insert into export_download (run_id, by_name, at) values (?, 'Marta', now())", id);
    }

    private Chosen found() {
        var finding = search.find(email);
        return new Chosen(
                Set.copyOf(finding.leads().stream().map(Finding.FoundLead::id).toList()),
                Set.copyOf(finding.conversations().stream()
                        .map(Finding.FoundTalk::id)
                        .toList()),
                Set.copyOf(finding.bookings().stream()
                        .map(Finding.FoundBooking::id)
                        .toList()));
    }

    /** Every row of every table as text, with what is packed unpacked and what is enciphered deciphered. */
    private List<String> everything() throws IOException {
        var all = new ArrayList<String>();
        for (var table : tables.text(EVERY_TABLE).split(" ")) {
            var rows = tables.text("select coalesce(string_agg(t::text, chr(10)), '') from \"" + table + "\" t");
            all.add(table + ": " + rows);
        }
        for (var column :
                List.of("export_chunk.content", "export_piece.content", "inbox.body", "outbox_attachment.content")) {
            var parts = column.split("\\.");
            var packed = tables.text(
                    "select coalesce(string_agg(encode(" + parts[1] + ", 'base64'), '|'), '') from " + parts[0]);
            for (var one : packed.split("\\|")) {
                all.add(column + ": " + unpacked(Base64.getMimeDecoder().decode(one)));
            }
        }
        var raw = tables.text("select coalesce(string_agg(content, '|'), '') from booking_raw");
        for (var one : raw.isEmpty() ? new String[0] : raw.split("\\|")) {
            all.add("booking_raw: " + vault.open(one).orElse(""));
        }
        return all;
    }

    private static String unpacked(byte[] content) throws IOException {
        var all = new StringBuilder(new String(content, StandardCharsets.UTF_8));
        if (all.indexOf("PK") == 0) {
            var file = Files.createTempFile("unpacked", ".zip");
            try (var zip = new ZipFile(Files.write(file, content).toFile())) {
                for (var part : Collections.list(zip.entries())) {
                    all.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
            }
        }
        return all.toString();
    }

    private List<String> whereIs(String word) throws IOException {
        return everything().stream()
                .filter(text -> text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)))
                .map(text -> text.substring(0, Math.min(text.length(), 60)))
                .toList();
    }

    @Test
    void nowhereInTheDatabaseIsAWordLeft() throws Exception {
        assertThat(whereIs(email)).hasSizeGreaterThan(8);
        var before = leads.statistics(LeadFilter.everything());

        var certificate = erasing.erase(found(), "Brief 17/2026", "ERASE");

        assertThat(whereIs(email)).isEmpty();
        assertThat(whereIs(tail)).isEmpty();
        assertThat(whereIs(surname)).isEmpty();
        assertThat(whereIs(word)).isEmpty();
        assertThat(tables.count("booking_raw where booking_id = ?", booking)).isZero();
        for (var table : everything()) {
            assertThat(table.toLowerCase(Locale.ROOT))
                    .as(table.substring(0, Math.min(60, table.length())))
                    .doesNotContain(email.substring(0, email.indexOf('@')));
        }
        assertThat(tables.count("lead where hotel_id = ? and erased_at is not null", hotel.id()))
                .isEqualTo(2);
        assertThat(certificate.counts())
                .containsEntry("LEADS", 2L)
                .containsEntry("MESSAGES", 4L)
                .containsEntry("CONSENTS", 1L)
                .containsEntry("BOOKINGS", 1L)
                .containsEntry("RAW_BOOKINGS", 1L)
                .containsEntry("FILES", 2L)
                .containsEntry("DELIVERIES", 1L)
                .containsEntry("FILTERS", 2L);
        assertThat(certificate.givenAway()).hasSize(2);
        assertThat(leads.statistics(LeadFilter.everything())).isEqualTo(before);
        assertThat(tables.count("booking where erased_at is not null and id = ? and amount = 240", booking))
                .isEqualTo(1);
        while (sealing.goOn() > 0) {}
        assertThat(checking.check().isWhole()).isTrue();
    }

    @Test
    void whatIsSentAgainDoesNotComeBackAndWhatIsNewDoes() throws Exception {
        erasing.erase(found(), null, "ERASE");

        var again = capture.take(
                message("chat", "m-1", Channel.WHATSAPP, "Hola, soy " + name).event());
        assertThat(again.duplicate()).isTrue();
        assertThat(again.lead()).isNull();
        var told = desk.reports(desk.booking(hotel, "R-" + tail, BookingStatus.CHECKED_OUT)
                .person(BookingPerson.of(PersonRole.BOOKER, "Zenobia", surname, email, phone)));
        assertThat(told.booking()).isNull();
        assertThat(whereIs(email)).isEmpty();

        var fresh = say("chat", "m-3", Channel.WHATSAPP, "Hola otra vez");
        assertThat(fresh).isNotNull().isNotEqualTo(chat);
        assertThat(leadFiles.open(fresh).transcript()).hasSize(1);
    }

    @Test
    void theCertificateProvesItAndNamesNobody() {
        var certificate = erasing.erase(found(), "Brief 18/2026", "ERASE");

        assertThat(certificates.of(email)).extracting(Certificate::id).containsExactly(certificate.id());
        assertThat(certificates.of(phone)).extracting(Certificate::id).contains(certificate.id());
        assertThat(certificates.of("somebody@else.example")).isEmpty();
        assertThat(certificates.latest(10, Optional.empty()))
                .extracting(Certificate::id)
                .contains(certificate.id());
        assertThat(CertificateJson.of(certificate).toString())
                .contains("Brief 18/2026")
                .doesNotContain(email)
                .doesNotContain(tail)
                .doesNotContainIgnoringCase(surname);
        assertThat(certificate.identifiers())
                .allSatisfy(one -> assertThat(one.hash()).hasSize(65).startsWith("k"));
    }

    @Test
    void thePreviewSaysWhatWouldGoAndErasesNothing() {
        var preview = erasing.preview(found());

        assertThat(preview)
                .containsEntry(GuestData.LEADS, 2L)
                .containsEntry(GuestData.MESSAGES, 4L)
                .containsEntry(GuestData.COMMENTS, 1L)
                .containsEntry(GuestData.FILES, 2L)
                .containsEntry(GuestData.MENTIONS, 2L);
        assertThat(leadFiles.open(chat).email()).isEqualTo(email);
    }

    @Test
    void onlyWhoConfirmsAndMaySeeAllOfItErases() {
        var chosen = found();
        assertThat(Refused.when(() -> erasing.erase(chosen, null, "yes")).kind())
                .isEqualTo(Refusal.Kind.INVALID);
        assertThat(Refused.when(() -> erasing.erase(chosen, "About " + email, "ERASE"))
                        .kind())
                .isEqualTo(Refusal.Kind.INVALID);

        chain.enters(TestChain.bot(chain.openHotel(), Permission.RUN_CHAIN, Permission.READ_LEADS));
        assertThat(search.find(email).isEmpty()).isTrue();
        assertThat(Refused.when(() -> erasing.erase(chosen, null, "ERASE")).kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(Refused.when(() -> files.make(chosen, "es")).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        chain.enters(chain.hire(Role.MANAGER, hotel).asCaller());
        assertThat(Refused.when(() -> search.find(email)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(Refused.when(() -> erasing.erase(chosen, null, "ERASE")).kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void aFaultInTheMiddleLosesNothingAndItCanBeDoneAgain() throws Exception {
        var chosen = found();
        tables.change(
                "create function stop_here() returns trigger language plpgsql as $$ begin raise exception 'stop'; end $$");
        tables.change("create trigger stop_here before insert on erasure for each row execute function stop_here()");
        try {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> erasing.erase(chosen, null, "ERASE"));
        } finally {
            tables.change("drop trigger stop_here on erasure");
            tables.change("drop function stop_here()");
        }
        assertThat(leadFiles.open(chat).transcript()).hasSize(4);
        assertThat(erasing.erase(chosen, null, "ERASE").counts()).containsEntry("MESSAGES", 4L);
        assertThat(whereIs(email)).isEmpty();
    }

    @Test
    void everybodyElseStaysAsTheyAre() {
        erasing.erase(found(), null, "ERASE");

        assertThat(leadFiles.open(other).name()).isEqualTo("Ana Ruiz");
        assertThat(leadFiles.open(other).comments()).singleElement().satisfies(comment -> assertThat(comment.text())
                .startsWith("Hermana de […]"));
        assertThat(Refused.when(() -> pipeline.comment(chat, "Otra vez")).kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(leadFiles.open(chat).name()).isNull();
    }

    @Test
    void allThatIsKnownIsHandedOut() throws Exception {
        var file = files.make(found(), "es");

        var json = file.content().toString();
        assertThat(leadFiles.open(chat).consents())
                .singleElement()
                .satisfies(told -> assertThat(told.consent().purpose()).isEqualTo("MARKETING"));
        assertThat(json)
                .doesNotContain("Optional")
                .contains("MARKETING", name, email, phone, word, "llama mañana", "R-" + tail, "desk@hotel.example");
        assertThat(file.content().getJsonArray("leads")).hasSize(1);
        var profile = file.content().getJsonArray("leads").getJsonObject(0).getJsonObject("profile");
        assertThat(profile.getJsonArray("scoreReasons")).isNotEmpty();
        assertThat(file.content().getJsonArray("seenBy")).isNotEmpty();
        var pdf = new ByteArrayOutputStream();
        files.writePdf(file, pdf);
        assertThat(new String(pdf.toByteArray(), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
    }
}
