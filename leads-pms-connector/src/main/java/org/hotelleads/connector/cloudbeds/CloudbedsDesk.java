package org.hotelleads.connector.cloudbeds;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.hotelleads.connector.http.Answer;
import org.hotelleads.connector.http.Call;
import org.hotelleads.connector.http.Credential;
import org.hotelleads.connector.http.Line;
import org.hotelleads.connector.http.Switchboard;
import org.hotelleads.pms.PmsAccess;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.pms.PmsSetting;
import org.hotelleads.pms.PmsTrouble;

/** Where Cloudbeds is asked for a connection: with its address and key, at its pace, and in its way to say no. */
record CloudbedsDesk(Line line, Switchboard switchboard, PmsAccess access) {

    /** It takes five in a second, and shuts out whoever asks more. */
    static final double CALLS_PER_SECOND = 4;

    private static final String ADDRESS = "https://api.cloudbeds.com/api/v1.3";
    private static final DateTimeFormatter SPACE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);
    private static final Pattern NOT_FOR_US = Pattern.compile(
            "scope|permission|not (allowed|granted|authorized)|unauthori[sz]ed|access (token|denied)|api key|credential",
            Pattern.CASE_INSENSITIVE);

    /**
     * Asks with the key.
     *
     * @throws PmsTrouble also where the answer is that there was no success
     */
    Answer ask(String operation, BiFunction<CloudbedsApi, String, Response> question) {
        var address = access.setting(PmsSetting.BASE_URL).orElse(ADDRESS);
        var key = access.required(PmsSetting.API_KEY);
        var api = switchboard.to(CloudbedsApi.class, address);
        var call = new Call(PmsKind.CLOUDBEDS, operation, credential(access), CALLS_PER_SECOND, "X-Request-ID");
        var answer = line.ask(call, () -> question.apply(api, key));
        return succeeded(answer);
    }

    static Credential credential(PmsAccess access) {
        return Credential.of(access.setting(PmsSetting.BASE_URL).orElse(ADDRESS), access.required(PmsSetting.API_KEY));
    }

    private static Answer succeeded(Answer answer) {
        var fields = answer.fields();
        if (fields.isTrue("success")) {
            return answer;
        }
        if (fields.text("success") == null) {
            throw answer.garbled("it does not say whether it succeeded");
        }
        var why = fields.firstText("message", "error");
        // What it says may name a guest or a key, so that only the meaning goes on.
        throw why != null && NOT_FOR_US.matcher(why).find()
                ? new PmsTrouble(PmsTrouble.Kind.AUTH, answer.call() + ": the key does not allow it")
                : new PmsTrouble(PmsTrouble.Kind.REFUSED, answer.call() + ": no success");
    }

    /** A time as this Cloudbeds wants it. */
    String written(Instant time) {
        var iso = access.setting(PmsSetting.DATE_FORMAT)
                .filter("ISO"::equalsIgnoreCase)
                .isPresent();
        return (iso ? ISO : SPACE).format(time.atOffset(ZoneOffset.UTC));
    }

    /** No secret. */
    @Override
    public String toString() {
        return access.toString();
    }
}
