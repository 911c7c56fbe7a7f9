package org.hotelleads.connector.opera;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
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
import org.hotelleads.pms.PmsTrouble;

/** Where one hotel of a connection is asked: with its address, its keys, its token and at its pace. */
record OperaDesk(Line line, Tokens tokens, Switchboard switchboard, PmsAccess access, String property) {

    /** What the credential may ask in a second: events are the tightest, 300 in a minute. */
    static final double CALLS_PER_SECOND = 5;

    private static final String REQUEST_ID = "x-request-id";
    private static final String ANY_SCOPE = "urn:opc:hgbu:ws:__myscopes__";

    /**
     * Asks a module.
     *
     * @param answers statuses of 400 and above that are an answer and no trouble
     */
    <T> Answer ask(
            String operation, Set<Integer> answers, Class<T> module, BiFunction<T, OperaHeaders, Response> question) {
        var api = switchboard.to(module, access.required(PmsSetting.BASE_URL));
        var call = new Call(PmsKind.OPERA, operation, credential(access), CALLS_PER_SECOND, REQUEST_ID, answers);
        return tokens.with(
                credential(access), this::token, token -> line.ask(call, () -> question.apply(api, headers(token))));
    }

    /** OPERA's code of us as an outside system. */
    String externalSystem() {
        return access.required(PmsSetting.EXTERNAL_SYSTEM);
    }

    /** The zone of times that are written without one. */
    ZoneId zone() {
        try {
            return access.setting(PmsSetting.ZONE).map(ZoneId::of).orElseGet(() -> access.zoneOf(property));
        } catch (DateTimeException e) {
            throw new PmsTrouble(PmsTrouble.Kind.REFUSED, PmsSetting.ZONE.field() + " is no zone", e);
        }
    }

    private OperaHeaders headers(String token) {
        return new OperaHeaders(
                token,
                access.required(PmsSetting.APP_KEY),
                property,
                UUID.randomUUID().toString());
    }

    static Credential credential(PmsAccess access) {
        return Credential.of(
                access.required(PmsSetting.BASE_URL),
                access.required(PmsSetting.APP_KEY),
                access.required(PmsSetting.CLIENT_ID),
                access.required(PmsSetting.CLIENT_SECRET),
                access.setting(PmsSetting.ENTERPRISE_ID).orElse(""),
                access.setting(PmsSetting.SCOPE).orElse(""),
                access.setting(PmsSetting.USERNAME).orElse(""),
                access.setting(PmsSetting.PASSWORD).orElse(""));
    }

    private Token token() {
        var api = switchboard.to(OperaApi.Identity.class, access.required(PmsSetting.BASE_URL));
        var call = new Call(PmsKind.OPERA, "tokens", credential(access), CALLS_PER_SECOND, REQUEST_ID);
        var appKey = access.required(PmsSetting.APP_KEY);
        return Token.of(line.ask(call, () -> access.setting(PmsSetting.ENTERPRISE_ID)
                .map(enterprise -> api.forClient(basic(), appKey, enterprise, ofClient()))
                .orElseGet(() -> api.forUser(basic(), appKey, ofUser()))));
    }

    private Form ofClient() {
        return new Form("grant_type", "client_credentials")
                .param("scope", access.setting(PmsSetting.SCOPE).orElse(ANY_SCOPE));
    }

    private Form ofUser() {
        return new Form("grant_type", "password")
                .param("username", access.required(PmsSetting.USERNAME))
                .param("password", access.required(PmsSetting.PASSWORD));
    }

    private String basic() {
        var pair = access.required(PmsSetting.CLIENT_ID) + ":" + access.required(PmsSetting.CLIENT_SECRET);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    }

    /** No secret. */
    @Override
    public String toString() {
        return access + "/" + property;
    }
}
