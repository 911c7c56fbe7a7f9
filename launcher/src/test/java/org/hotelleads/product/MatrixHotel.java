package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A new hotel that gets one of everything. */
final class MatrixHotel {

    private static final byte[] FILE = "name,email\nMatrix,import@example.org\n".getBytes(StandardCharsets.UTF_8);

    private final MatrixBackdoor backdoor;
    private final Api api;
    private final Chain chain;
    private final String guest;
    private final String key;
    private final Api own;
    private final Map<String, String> all = new HashMap<>();

    private MatrixHotel(MatrixBackdoor backdoor, String guest) throws SQLException {
        this.backdoor = backdoor;
        this.guest = guest;
        api = backdoor.hotelLeads().api();
        chain = Chain.withNewHotel(api);
        key = backdoor.key("every " + guest, MatrixWorld.allScopes(), chain.hotel());
        own = api.withKey(key);
    }

    /**
     * Everything of a new hotel.
     *
     * @param guest a first name that no other hotel's guests have
     * @param target where files go to, which is nobody's
     */
    static MatrixThings make(MatrixBackdoor backdoor, String guest, String target) throws SQLException {
        var hotel = new MatrixHotel(backdoor, guest);
        hotel.open(target);
        hotel.welcomeGuests();
        hotel.appoint();
        hotel.book();
        hotel.connect();
        hotel.importFiles();
        hotel.exportFiles();
        return new MatrixThings(hotel.all);
    }

    /** What was answered to a wish of a caller who may have it. */
    static JsonObject made(Api api, String path, String body) {
        try (var reader = Json.createReader(new StringReader(body.replace('\'', '"')))) {
            var answer = api.post(path, (JsonValue) reader.read());
            assertThat(answer.status()).as(() -> path + " " + answer).isBetween(200, 299);
            return answer.body().isEmpty() ? JsonValue.EMPTY_JSON_OBJECT : answer.json();
        }
    }

    private String idOf(Api by, String path, String body) {
        var id = made(by, "/api/v1/" + path, body).get("id");
        return id.getValueType() == JsonValue.ValueType.STRING ? ((JsonString) id).getString() : id.toString();
    }

    private String fresh() {
        return backdoor.unique() + "-" + guest.toLowerCase(Locale.ROOT);
    }

    private void open(String target) {
        all.put("hotel", chain.hotel());
        all.put(
                "version",
                String.valueOf(api.get("/api/v1/hotels/" + chain.hotel()).json().getInt("version")));
        all.put("target", target);
        all.put("newHotel", "new-" + fresh());
        all.put("newLogin", "new-" + fresh());
        all.put("group", "group-" + fresh());
        made(
                api,
                "/api/v1/hotel-groups",
                "{'code':'" + all.get("group") + "','name':'Matrix " + fresh() + "','hotels':['" + chain.hotel()
                        + "']}");
    }

    private void welcomeGuests() {
        all.put("guest", guest + "mark");
        all.put("lead", chain.guestNamed(all.get("guest") + " Ruiz", "ruiz" + fresh() + "@example.org"));
        all.put("twin", chain.guestNamed(all.get("guest") + " Sol", "sol" + fresh() + "@example.org"));
        all.put("leaving", chain.guestNamed(all.get("guest") + " Mar", "mar" + fresh() + "@example.org"));
        all.put("comment", idOf(own, "leads/" + all.get("lead") + "/comments", "{'text':'matrix'}"));
        all.put("bulk", idOf(own, "leads/bulk", "{'leads':['" + all.get("twin") + "'],'change':{'comment':'x'}}"));
        var gone = chain.guestNamed(all.get("guest") + " Ido", "ido" + fresh() + "@example.org");
        all.put("certificate", idOf(own, "privacy/erasures", "{'leads':['" + gone + "'],'confirm':'ERASE'}"));
    }

    private void appoint() {
        var manager = chain.appoint("Marta " + guest, "es", "m-" + guest + "@example.org");
        all.put("person", String.valueOf(manager.id()));
        all.put("login", manager.login());
        all.put("colleague", manager.login());
        all.put("keyName", "reads " + fresh());
        all.put(
                "key",
                idOf(
                        own,
                        "keys",
                        "{'name':'" + all.get("keyName") + "','scopes':['leads:read'],'hotels':['" + chain.hotel()
                                + "']}"));
    }

    private void book() {
        var booking = HotelSystem.booking(chain.hotel(), "M-2", "booking@example.com");
        all.put(
                "booking",
                made(api, "/api/v1/bookings", booking.build().toString()).getString("booking"));
        for (var name : new String[] {"match", "second", "third"}) {
            var doubt = Doubt.about(api, chain, all.get("guest"));
            all.put(name, doubt.question());
            all.put(name + "Lead", doubt.lead());
        }
    }

    private void connect() throws SQLException {
        all.put("connection", idOf(api, "connections", "{'kind':'WEB_FORM','hotel':'" + chain.hotel() + "'}"));
        all.put("system", new HotelSystem(api).connect(chain.hotel(), "tulip"));
        all.put(
                "subscription",
                idOf(
                        api,
                        "subscriptions",
                        "{'hotel':'" + chain.hotel() + "','url':'https://example.org/h','events':['lead.captured']}"));
        all.put("letter", backdoor.letter(all));
    }

    /** One file at each stage. */
    private void importFiles() {
        var incoming = new Incoming(api, key);
        for (var name : new String[] {"import", "waiting", "checked", "applied"}) {
            var sent = incoming.send("LEADS", chain.hotel(), FILE);
            assertThat(sent.status()).as(sent::toString).isEqualTo(202);
            all.put(name, sent.json().getString("id"));
        }
        all.keySet().stream()
                .filter(name -> name.matches("import|waiting|checked|applied"))
                .forEach(name -> incoming.await(all.get(name), "READ"));
        for (var name : new String[] {"checked", "applied"}) {
            order(incoming, name, "check");
            incoming.await(all.get(name), "CHECKED");
        }
        order(incoming, "applied", "apply");
        incoming.await(all.get("applied"), "APPLIED");
    }

    private void order(Incoming incoming, String name, String what) {
        var answer = incoming.order(all.get(name), what, JsonValue.EMPTY_JSON_OBJECT);
        assertThat(answer.status()).as(answer::toString).isEqualTo(202);
    }

    private void exportFiles() throws SQLException {
        var exports = new Exports(api, key, chain.hotel());
        all.put("export", exports.ask("csv", "name", "hotelCode"));
        exports.awaitDone(all.get("export"));
        all.put("delivery", backdoor.delivery(all, all.get("target")));
        all.put(
                "schedule",
                idOf(
                        api,
                        "exports/schedules",
                        "{'owner':'" + all.get("login")
                                + "','name':'Matrix','query':'','columns':['name'],'format':'csv','rhythm':'DAILY',"
                                + "'time':'03:00','zone':'UTC','people':[" + all.get("person") + "]}"));
    }
}
