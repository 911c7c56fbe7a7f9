package org.hotelleads.connector.apaleo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.BiFunction;
import org.hotelleads.connector.http.Answer;
import org.hotelleads.connector.http.Call;
import org.hotelleads.connector.http.Credential;
import org.hotelleads.connector.http.Line;
import org.hotelleads.connector.http.Switchboard;
import org.hotelleads.connector.http.Token;
import org.hotelleads.connector.http.Tokens;
import org.hotelleads.pms.PmsAccess;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.pms.PmsSetting;

/** Puts questions to apaleo, with a token that it fetches when there is need of one. */
@Dependent
public class ApaleoDesk {

    /** What was seen in 2020 are 600 calls in 10 minutes; no other number is told. */
    static final double CALLS_PER_SECOND = 1;

    private static final String ADDRESS = "https://api.apaleo.com";
    private static final String IDENTITY = "https://identity.apaleo.com";
    private static final String TRACKING = "Apaleo-Tracking-Id";
    private static final int NOT_FOUND = 404;

    private final Line line;
    private final Switchboard switchboard;
    private final Tokens tokens;

    @Inject
    public ApaleoDesk(Line line, Switchboard switchboard, Tokens tokens) {
        this.line = line;
        this.switchboard = switchboard;
        this.tokens = tokens;
    }

    /**
     * Asks with a token.
     *
     * @param asking the question, given the header that lets it in
     */
    Answer ask(PmsAccess access, String operation, BiFunction<ApaleoApi, String, Response> asking) {
        return ask(access, call(access, operation), asking);
    }

    /** Asks for one thing, which may not be there: then the status of the answer is 404. */
    Answer askForOne(PmsAccess access, String operation, BiFunction<ApaleoApi, String, Response> asking) {
        return ask(access, call(access, operation).expecting(NOT_FOUND), asking);
    }

    static boolean isThere(Answer answer) {
        return answer.status() != NOT_FOUND;
    }

    private Answer ask(PmsAccess access, Call call, BiFunction<ApaleoApi, String, Response> asking) {
        var api = switchboard.to(
                ApaleoApi.class, access.setting(PmsSetting.BASE_URL).orElse(ADDRESS));
        return tokens.with(
                call.credential(),
                () -> token(access),
                token -> line.ask(call, () -> asking.apply(api, "Bearer " + token)));
    }

    private Token token(PmsAccess access) {
        var identity = switchboard.to(
                ApaleoIdentityApi.class, access.setting(PmsSetting.IDENTITY_URL).orElse(IDENTITY));
        var pair = access.required(PmsSetting.CLIENT_ID) + ":" + access.required(PmsSetting.CLIENT_SECRET);
        var basic = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return Token.of(line.ask(call(access, "connect/token"), () -> identity.token(basic, "client_credentials")));
    }

    private static Call call(PmsAccess access, String operation) {
        return new Call(PmsKind.APALEO, operation, credential(access), CALLS_PER_SECOND, TRACKING);
    }

    static Credential credential(PmsAccess access) {
        return Credential.of(
                PmsKind.APALEO.name(),
                access.setting(PmsSetting.IDENTITY_URL).orElse(IDENTITY),
                access.required(PmsSetting.CLIENT_ID),
                access.required(PmsSetting.CLIENT_SECRET));
    }
}
