package org.hotelleads.connector.mews;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.hotelleads.connector.http.Answer;
import org.hotelleads.connector.http.Bookings;
import org.hotelleads.connector.http.Call;
import org.hotelleads.connector.http.Credential;
import org.hotelleads.connector.http.Fields;
import org.hotelleads.connector.http.Line;
import org.hotelleads.connector.http.Switchboard;
import org.hotelleads.pms.PmsAccess;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.pms.PmsSetting;
import org.hotelleads.pms.PmsTrouble;

/** Puts questions to Mews, signed as Mews wants it. */
@Dependent
public class MewsDesk {

    /** 200 calls in 30 seconds for each access token, by Mews's "Requests" guideline; rounded down. */
    static final double CALLS_PER_SECOND = 6;

    /** As many as one question may name, and one answer may hold. */
    static final int MOST = 1000;

    private static final String PLATFORM = "https://api.mews.com";
    private static final String CLIENT = "HotelLeads 1.0.0";
    private static final int MOST_PAGES = 100;

    private final Line line;
    private final Switchboard switchboard;

    @Inject
    public MewsDesk(Line line, Switchboard switchboard) {
        this.line = line;
        this.switchboard = switchboard;
    }

    Answer reservations(PmsAccess access, JsonObjectBuilder question) {
        return ask(access, "reservations/getAll", MewsApi::reservations, question);
    }

    Answer configuration(PmsAccess access, JsonObjectBuilder question) {
        return ask(access, "configuration/get", MewsApi::configuration, question);
    }

    /**
     * All things of a kind that a question is for, page after page.
     *
     * @param things as they stand in the address
     * @param array where they stand in the answer
     */
    List<Fields> all(PmsAccess access, String things, String array, JsonObjectBuilder question) {
        var asked = question.build();
        var all = new ArrayList<Fields>();
        String cursor = null;
        for (var page = 0; page < MOST_PAGES; page++) {
            var limited = Json.createObjectBuilder(asked).add("Limitation", limitation(MOST, cursor));
            var answer = ask(access, things + "/getAll", (api, body) -> api.all(things, body), limited);
            var some = Bookings.list(answer, array);
            all.addAll(some);
            cursor = answer.fields().text("Cursor");
            if (cursor == null || some.size() < MOST) {
                return all;
            }
        }
        throw new PmsTrouble(PmsTrouble.Kind.TOO_HEAVY, "MEWS " + things + ": there is no end of them");
    }

    static JsonObjectBuilder limitation(int count, String cursor) {
        return Json.createObjectBuilder()
                .add("Count", count)
                .add("Cursor", cursor == null ? JsonValue.NULL : Json.createValue(cursor));
    }

    static JsonArrayBuilder array(Collection<String> texts) {
        return Json.createArrayBuilder(texts);
    }

    static Credential credential(PmsAccess access) {
        return Credential.of(PmsKind.MEWS.name(), address(access), access.required(PmsSetting.ACCESS_TOKEN));
    }

    private Answer ask(
            PmsAccess access,
            String operation,
            BiFunction<MewsApi, String, Response> asking,
            JsonObjectBuilder question) {
        var call = new Call(PmsKind.MEWS, operation, credential(access), CALLS_PER_SECOND, "Request-Id");
        var api = switchboard.to(MewsApi.class, address(access));
        var body = question.add("ClientToken", access.required(PmsSetting.CLIENT_TOKEN))
                .add("AccessToken", access.required(PmsSetting.ACCESS_TOKEN))
                .add("Client", CLIENT)
                .build()
                .toString();
        return line.ask(call, () -> asking.apply(api, body));
    }

    private static String address(PmsAccess access) {
        return access.setting(PmsSetting.BASE_URL).orElse(PLATFORM);
    }
}
