package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Programs ask for files of leads, follow, cancel, restart and fetch them. */
@WholeProduct
class ExportsOverHttpIT {

    private final RunningHotelLeads hotelLeads;
    private final Chain chain;
    private final Exports exports;

    ExportsOverHttpIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        chain = Chain.withNewHotel(hotelLeads.api());
        exports = new Exports(hotelLeads.api(), hotelLeads.apiKey(), chain.hotel());
    }

    private String text(String id) {
        return new String(exports.file(id), StandardCharsets.UTF_8);
    }

    /** All of it in one transaction. */
    private void execute(String... all) throws SQLException {
        try (var database = hotelLeads.connect();
                var statement = database.createStatement()) {
            database.setAutoCommit(false);
            for (var sql : all) {
                statement.execute(sql);
            }
            database.commit();
        }
    }

    @Test
    void aFileIsMadeAndFetched() {
        chain.guestNamed("Ana Ruiz", "ana@example.org");

        var id = exports.ask("csv", "name", "email");
        var done = exports.awaitDone(id);

        assertThat(text(id)).isEqualTo("\uFEFFName,Email\r\nAna Ruiz,ana@example.org\r\n");
        assertThat(done.getString("sha256")).isEqualTo(Exports.sha256(exports.file(id)));
        assertThat(done.getString("query")).isEqualTo("hotel=" + chain.hotel() + "&sort=name");
        var answer = hotelLeads.api().get(done.getString("file"));
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(done.getInt("bytes")));
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + done.getString("fileName") + "\"");
        assertThat(hotelLeads.api().get("/api/v1/exports?limit=5").json().getJsonArray("items"))
                .extracting(item -> item.asJsonObject().getString("id"))
                .contains(id);
    }

    @Test
    void whatIsCancelledCanBeMadeAnewAndDeleted() throws Exception {
        chain.guestNamed("Ana Ruiz", "ana@example.org");
        String id;
        try (var database = hotelLeads.connect()) {
            database.setAutoCommit(false);
            database.createStatement().execute("lock table lead in access exclusive mode");
            id = exports.ask("xlsx");
            exports.await(id, run -> run.getString("state").equals("READING"));
            var cancelled = exports.order(id, "cancel");
            assertThat(cancelled.json().getString("state")).isEqualTo("CANCELLED");
        }
        assertThat(hotelLeads.api().get("/api/v1/exports/" + id + "/file").status())
                .isEqualTo(404);
        assertThat(exports.order(id, "cancel").status()).isEqualTo(409);

        assertThat(exports.order(id, "restart").status()).isEqualTo(202);
        assertThat(exports.awaitDone(id).getInt("rows")).isEqualTo(1);

        assertThat(exports.order(id, "restart").status()).isEqualTo(409);
        assertThat(delete(id)).isEqualTo(204);
        assertThat(hotelLeads.api().get("/api/v1/exports/" + id).status()).isEqualTo(404);
    }

    private int delete(String id) {
        return hotelLeads
                .api()
                .send(HttpRequest.newBuilder(hotelLeads.uri("/api/v1/exports/" + id))
                        .header("Authorization", "Bearer " + hotelLeads.apiKey())
                        .DELETE()
                        .build())
                .status();
    }

    @Test
    void whatCannotBeUnderstoodIsRefused() {
        assertThat(post(Json.createObjectBuilder().build()).status()).isEqualTo(400);
        assertThat(post(Json.createObjectBuilder().add("format", "pdf").build()).status())
                .isEqualTo(400);
        assertThat(post(Json.createObjectBuilder()
                                .add("format", "csv")
                                .add("columns", Json.createArrayBuilder().add("secrets"))
                                .build())
                        .body())
                .contains("secrets");
        assertThat(hotelLeads.api().get("/api/v1/exports/nothing").status()).isEqualTo(404);
        assertThat(hotelLeads.api().withoutKey().get("/api/v1/exports").status())
                .isEqualTo(401);
    }

    private Answer post(JsonObject wish) {
        return hotelLeads.api().post("/api/v1/exports", wish);
    }

    @Test
    void whoIsNotSignedInIsLedToTheSignInAndGetsNoFile() throws Exception {
        var id = exports.ask("csv");
        exports.awaitDone(id);
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(hotelLeads.uri("/exports/file?run=" + id))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in");
    }

    /** Leads are renamed, and so moved within the order, and new ones captured, all the time that the file is made. */
    @Test
    void aFileIsAsTheLeadsWereAtOneMoment() throws Exception {
        var leads = 30_000;
        try (var database = hotelLeads.connect()) {
            ManyLeads.of(chain.hotel(), leads, database);
        }
        var over = new AtomicBoolean();
        var others = new Thread(() -> {
            for (var round = 0; !over.get(); round++) {
                change(round);
            }
        });
        others.start();
        String id;
        try {
            id = exports.ask("csv", "id", "name");
            exports.awaitDone(id);
        } finally {
            over.set(true);
            others.join();
        }
        var rows = text(id).lines().skip(1).toList();
        var ids = rows.stream().map(row -> row.split(",")[0]).distinct().count();
        var rounds = rows.stream()
                .map(row -> row.replaceAll(".*round ", "round "))
                .filter(row -> row.startsWith("round "))
                .distinct()
                .count();
        assertThat(rows.size()).isGreaterThanOrEqualTo(leads);
        assertThat(ids).isEqualTo(rows.size());
        assertThat(rounds).isLessThanOrEqualTo(1);
    }

    /** The leads of a round all have the same name: some that move from one end of the order to the other, and new ones. */
    private void change(int round) {
        var name = "'Guest round " + round + "'";
        var here = "(select id from hotel where code = '" + chain.hotel() + "')";
        try {
            execute(
                    "insert into lead (id, hotel_id, channel, name, persona, persona_confidence, persona_reasons, score,"
                            + " score_reasons, status, captured_at, last_message_at, search_text, name_key, version)"
                            + " values (gen_random_uuid(), " + here + ", 'FORM', 'new', 'EXPLORER', 0.5, '[]', 1, '[]',"
                            + " 'NEW', now(), now(), 'new', 'guest m', 0)",
                    "update lead set name = " + name
                            + ", name_key = case when name_key < 'h' then 'z' else 'a' end where hotel_id = " + here
                            + " and (email like 'guest1%' or name_key = 'guest m')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
