package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of leads that programs and browsers get while they wait. */
@WholeProduct
class ExportOverHttpIT {

    private final RunningHotelLeads hotelLeads;
    private final Backdoor backdoor;
    private final Api api;
    private final Chain chain;
    private final Chain other;

    ExportOverHttpIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        backdoor = new Backdoor(hotelLeads);
        api = hotelLeads.api();
        chain = Chain.withNewHotel(api);
        other = Chain.withNewHotel(api);
    }

    @BeforeEach
    void guestsWrite() {
        chain.guestNamed("Ana Ruiz", "ana@example.org");
        chain.guestNamed("Ben Roy", "ben@example.org");
        other.guestNamed("Carla Foreign", "carla@example.org");
    }

    private String address(String looks) {
        return "/api/v1/leads/export?hotel=" + chain.hotel() + "&" + looks;
    }

    /** Somebody with this role who sees the first hotel only, in a browser that is signed in. */
    private Answer inBrowserOf(String role, String path) throws SQLException {
        var person = chain.hire("Marta Sol", "es");
        var token = UUID.randomUUID().toString();
        backdoor.change("update app_user set role = ? where id = ?", role, person.id());
        backdoor.change(
                "insert into sign_in (token_hash, user_id, signed_in_at, last_action_at) values (?, ?, now(), now())",
                Backdoor.hash(token),
                person.id());
        return api.withoutKey()
                .send(HttpRequest.newBuilder(api.uri(path))
                        .header("Cookie", "hotelleads-sign-in=" + token)
                        .build());
    }

    private String keyFor(String scopes) throws SQLException {
        var key = UUID.randomUUID().toString();
        backdoor.change(
                "insert into api_key (name, key_hash, scopes, all_hotels, created_at) values (?, ?, ?, true, now())",
                key,
                Backdoor.hash(key),
                scopes);
        return key;
    }

    @Test
    void sendsWhatTheFilterLetsThroughInItsOrder() {
        var answer = api.get(address("format=csv&sort=name&columns=name,email,hotelCode"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("Name,Email,Hotel code\r\nAna Ruiz,ana@example.org,%1$s\r\nBen Roy,ben@example.org,%1$s\r\n"
                        .formatted(chain.hotel()));
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).matches("attachment; filename=\"leads-[0-9-]+\\.csv\"");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(api.get(address("format=csv&columns=name&q=roy&status=NEW")).body())
                .isEqualTo("Name\r\nBen Roy\r\n");
        assertThat(api.get(address("format=csv&columns=name&status=RESOLVED")).body())
                .isEqualTo("Name\r\n");
    }

    @Test
    void tellsTheEightColumnsInTheLanguageThatIsWanted() {
        assertThat(api.get(address("format=csv&locale=es&bom=true")).body())
                .startsWith(
                        "\uFEFFNombre,Correo,Teléfono,Canal,Perfil de comprador,Estado,Fechas de interés,Captado\r\n")
                .contains("Chat web", "Nuevo");
    }

    @Test
    void noGuestWritesAFormula() throws SQLException {
        backdoor.change(
                "update lead set name = '=HYPERLINK(\"x\")', phone = '+34600111222' where email = 'ana@example.org'"
                        + " and hotel_id = (select id from hotel where code = ?)",
                chain.hotel());

        assertThat(api.get(address("format=csv&columns=name,phone&sort=name")).body())
                .contains("\"'=HYPERLINK(\"\"x\"\")\",+34600111222\r\n");
    }

    @Test
    void sendsWorkbooks() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(api.uri(address("format=xlsx")))
                .header("Authorization", "Bearer " + hotelLeads.apiKey())
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("xl/worksheets/sheet1.xml");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "format=pdf, format",
        "columns=name, format",
        "format=csv&columns=name.salary, columns",
        "format=csv&bom=perhaps, bom",
        "format=csv&locale=tlh, locale",
        "format=csv&status=OPEN, status",
        "format=csv&colour=red, colour",
        "format=csv&limit=5, limit",
        "format=csv&sort=salary, sort",
    })
    void whatMeansNothingIsRefusedBeforeTheFirstByte(String words, String field) {
        var answer = api.get(address(words));

        assertThat(answer.status()).as(answer::toString).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Content-Disposition")).isEmpty();
        assertThat(answer.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .containsExactly(field);
    }

    @Test
    void onlyWhoMayExportGetsAFile() throws SQLException {
        assertThat(api.withoutKey().get(address("format=csv")).status()).isEqualTo(401);
        assertThat(api.withKey(keyFor("capture leads:write"))
                        .get(address("format=csv"))
                        .status())
                .isEqualTo(403);
        assertThat(api.withKey(keyFor("leads:read")).get(address("format=csv")).status())
                .isEqualTo(200);
        assertThat(inBrowserOf("SALES", "/exports/leads?format=csv").status()).isEqualTo(403);
    }

    @Test
    void aPersonGetsTheLeadsOfTheirHotelsOnly() throws SQLException {
        var answer = inBrowserOf("MANAGER", "/exports/leads?format=csv&columns=name&sort=name");

        assertThat(answer.body()).isEqualTo("\uFEFFNombre\r\nAna Ruiz\r\nBen Roy\r\n");
        assertThat(inBrowserOf("MANAGER", "/exports/leads?format=csv&hotel=" + other.hotel())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatWasSentIsWrittenDown() throws SQLException {
        var size = api.get(address("format=csv&columns=name")).body().length();

        try (var sql = hotelLeads.connect();
                var query = sql.prepareStatement("select state, rows, bytes from export_run where query = ?")) {
            query.setString(1, "hotel=" + chain.hotel());
            try (var row = query.executeQuery()) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("SENT");
                assertThat(row.getLong(2)).isEqualTo(2);
                assertThat(row.getLong(3)).isEqualTo(size);
            }
        }
    }
}
