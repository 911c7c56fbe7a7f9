package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** Files of leads and bookings are sent in on the page and over HTTP, checked, imported and taken back. */
@WholeProduct
class ImportIT {

    private static final By STATE = By.cssSelector(".import-one .run-state");

    private final RunningHotelLeads hotelLeads;
    private final Chain chain;
    private final Incoming incoming;
    private final String unique = letters(UUID.randomUUID());

    @TempDir
    private Path folder;

    ImportIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        chain = Chain.withNewHotel(hotelLeads.api());
        incoming = new Incoming(hotelLeads.api(), hotelLeads.apiKey());
    }

    /** Letters only, for a name may have nothing else. */
    private static String letters(UUID id) {
        return id.toString()
                .substring(0, 8)
                .chars()
                .map(figure -> 'a' + Character.digit(figure, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private int leads(String query) {
        return hotelLeads
                .api()
                .get("/api/v1/leads?hotel=" + chain.hotel() + "&" + query)
                .json()
                .getJsonArray("items")
                .size();
    }

    @Test
    void aManagerSendsAFileCorrectsItsColumnsImportsAndUndoesIt() throws IOException {
        var file = Files.writeString(
                folder.resolve("gäste.csv"), """
                Wer;E-Mail;Anreise;Abreise
                Ana Ruiz;ana-%s@example.org;13.08.2027;15.08.2027
                Eva Núñez;eva-%s@example.org;20.08.2027;22.08.2027
                Luis Gil;luis(at)example;;
                """.formatted(unique, unique), Charset.forName("windows-1252"));
        try (var panel = Panel.openAs(hotelLeads, chain.appoint("Mar Gil", "en"), Browser.wish(), "/leads")) {
            panel.go("/imports");
            panel.awaitText(By.id("runs"), "No imports yet");
            panel.browser().driver().findElement(By.id("import-file")).sendKeys(file.toString());
            panel.awaitText(STATE, "Columns to confirm");
            panel.awaitText(By.cssSelector(".import-one"), "Windows-1252 ;");
            panel.awaitText(By.cssSelector(".import-columns"), "Ana Ruiz");
            new Select(panel.await(By.id("column:0:field"))).selectByValue("NAME");
            panel.click(By.id("check"));
            panel.awaitText(STATE, "Ready to import");
            panel.awaitText(By.cssSelector(".import-flaws"), "Row 4");
            panel.awaitText(By.cssSelector(".import-flaws"), "E-Mail: ");
            assertThat(leads("q=" + unique)).isZero();
            panel.browser().screenshot("import-checked");

            panel.awaitText(By.id("apply"), "Import 2 rows");
            panel.click(By.id("apply"));
            panel.awaitText(STATE, "Imported");
            assertThat(leads("q=" + unique)).isEqualTo(2);
            assertThat(leads("q=nunez")).isOne();

            panel.click(By.id("ask-undo"));
            panel.click(By.id("undo-yes"));
            panel.awaitText(STATE, "Undone");
            assertThat(leads("q=" + unique)).isZero();
            panel.click(By.id("ask-erase"));
            panel.click(By.id("erase-yes"));
            panel.awaitText(By.cssSelector(".import-one"), "were erased");
        }
    }

    @Test
    void salespeopleImportNothing() throws Exception {
        try (var panel = Panel.openAs(hotelLeads, chain.hire("Marta Sanz", "en"), Browser.wish(), "/leads")) {
            assertThat(panel.sees(By.cssSelector(".side-menu a[href$='/imports']")))
                    .isFalse();
            panel.go("/imports");
            panel.awaitText(By.id("imports"), "Imports are for admins and managers");
        }
    }

    @Test
    void aFileFromAnotherSiteOrAStrangerIsNotTaken() throws Exception {
        var request = HttpRequest.newBuilder(hotelLeads.uri("/imports/upload?what=LEADS&name=x.csv"))
                .POST(BodyPublishers.ofString("Name\nAna\n"));

        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in");
        assertThat(hotelLeads.api().withoutKey().get("/api/v1/imports").status())
                .isEqualTo(401);
        var bot = incoming.withKey("no-such-key")
                .send("LEADS", chain.hotel(), "Name\nAna\n".getBytes(StandardCharsets.UTF_8));
        assertThat(bot.status()).isEqualTo(401);
    }

    /** With a phone that a spreadsheet takes for a number. */
    private static byte[] workbook() throws IOException {
        var parts = Map.of(
                "xl/workbook.xml",
                "<workbook xmlns:r='r'><sheets><sheet name='Guests' sheetId='1' r:id='rId1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>Name</v></c><c r='B1' t='str'><v>Phone</v></c></row>"
                        + "<row r='2'><c r='A2' t='str'><v>Ana Ruiz</v></c><c r='B2'><v>3.4600111222E10</v></c></row>"
                        + "<row r='3'><c r='A3' t='str'><v>Eva Sanz</v></c><c r='B3'><v>12</v></c></row></sheetData></worksheet>");
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aProgramSendsAWorkbookAndSeesWhatIsWrong() throws IOException {
        var sent = incoming.send("LEADS", chain.hotel(), workbook());
        assertThat(sent.status()).as(sent::toString).isEqualTo(202);
        var id = sent.json().getString("id");
        var read = incoming.await(id, "READ");
        assertThat(read.getString("format")).isEqualTo("XLSX");
        assertThat(read.getJsonArray("columns").getJsonObject(1).getString("means"))
                .isEqualTo("PHONE");
        assertThat(incoming.order(id, "check", Json.createObjectBuilder().build())
                        .status())
                .isEqualTo(202);
        var checked = incoming.await(id, "CHECKED");
        assertThat(checked.getJsonObject("counts").getInt("FRESH")).isOne();
        assertThat(checked.getJsonObject("counts").getInt("FAULTY")).isOne();
        JsonObject row = hotelLeads
                .api()
                .get("/api/v1/imports/" + id + "/rows")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(row.getInt("row")).isEqualTo(3);
        assertThat(row.getString("why")).startsWith("Phone: ");
        assertThat(hotelLeads.api().get("/api/v1/imports/" + id + "/report").body())
                .startsWith("\uFEFFRow,Result,Reason,Name,Phone");
        assertThat(incoming.order(id, "apply", Json.createObjectBuilder().build())
                        .status())
                .isEqualTo(202);
        incoming.await(id, "APPLIED");
        assertThat(leads("q=600111222")).isOne();
        assertThat(incoming.order(id, "apply", Json.createObjectBuilder().build())
                        .status())
                .isEqualTo(409);
        assertThat(incoming.order(id, "undo", null).status()).isEqualTo(202);
        incoming.await(id, "UNDONE");
        assertThat(leads("q=600111222")).isZero();
    }

    @Test
    void whatIsNoTableIsRefusedInWordsAndWhatIsTooLargeAtOnce() {
        var id = incoming.send("LEADS", chain.hotel(), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0})
                .json()
                .getString("id");
        assertThat(incoming.await(id, "FAILED").getString("trouble")).isEqualTo("OLD_EXCEL");

        var tooLarge = incoming.announce("LEADS", chain.hotel(), new byte[(20 << 20) + 1]);
        assertThat(tooLarge.status()).isEqualTo(400);
        assertThat(tooLarge.body()).contains("20 MB");
        assertThat(incoming.send("GUESTS", chain.hotel(), new byte[1]).status()).isEqualTo(400);
        assertThat(incoming.send("LEADS", "no-such-hotel", new byte[1]).status())
                .isEqualTo(400);
        assertThat(hotelLeads.api().get("/api/v1/imports/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(hotelLeads.api().get("/api/v1/imports/nothing").status()).isEqualTo(404);
    }
}
