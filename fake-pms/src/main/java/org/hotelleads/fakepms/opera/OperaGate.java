package org.hotelleads.fakepms.opera;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hotelleads.fakepms.Asked;
import org.hotelleads.fakepms.Reply;

/** Gives tokens in one of OPERA's two schemes, and lets nobody in without. */
public final class OperaGate {

    public static final String APP_KEY = "41ecd082-8997-4c69-af34-2f72b83645ff";
    public static final String CLIENT_ID = "hotelleads_Client";
    public static final String CLIENT_SECRET = "not-so-secret";
    public static final String ENTERPRISE = "ENT123";
    public static final String SCOPE = "urn:opc:hgbu:ws:__myscopes__";
    public static final String USERNAME = "integration";
    public static final String PASSWORD = "not-so-secret-either";

    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final AtomicInteger given = new AtomicInteger();
    private volatile boolean byUser;

    OperaGate() {}

    /** From now on it gives tokens for a user and a password, and not for the client alone. */
    public void asksForUser() {
        byUser = true;
    }

    /** No token that was given opens any more. */
    public void forgetTokens() {
        tokens.clear();
    }

    /** How many tokens were given. */
    public int given() {
        return given.get();
    }

    Reply token(Asked question) {
        var pair = Base64.getEncoder().encodeToString((CLIENT_ID + ":" + CLIENT_SECRET).getBytes(UTF_8));
        if (!question.header("Authorization").equals(Optional.of("Basic " + pair))) {
            return error(401);
        }
        if (!question.header("x-app-key").equals(Optional.of(APP_KEY)) || !isGranted(question)) {
            return error(400);
        }
        var token = "token-" + given.incrementAndGet();
        tokens.add(token);
        return Reply.json(Json.createObjectBuilder()
                .add("access_token", token)
                .add("expires_in", 3600)
                .add("token_type", "Bearer")
                .build());
    }

    private boolean isGranted(Asked question) {
        var form = question.form();
        if (byUser) {
            return List.of("password").equals(form.get("grant_type"))
                    && List.of(USERNAME).equals(form.get("username"))
                    && List.of(PASSWORD).equals(form.get("password"));
        }
        return List.of("client_credentials").equals(form.get("grant_type"))
                && List.of(SCOPE).equals(form.get("scope"))
                && question.header("enterpriseId").equals(Optional.of(ENTERPRISE));
    }

    /** Why a question is not answered; nothing if it may be. */
    Optional<Reply> objection(Asked question) {
        var token = question.header("Authorization").orElse("").replaceFirst("^Bearer ", "");
        if (!tokens.contains(token)) {
            return Optional.of(error(401));
        }
        var hotel = question.header("x-hotelid").orElse("");
        var inPath = parts(question.path(), ".*/hotels/([^/]+)/.*").map(found -> found.group(1));
        if (hotel.isEmpty() || inPath.isPresent() && !inPath.get().equals(hotel)) {
            return Optional.of(error(403));
        }
        return question.header("x-app-key").equals(Optional.of(APP_KEY)) ? Optional.empty() : Optional.of(error(400));
    }

    static Optional<MatchResult> parts(String path, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(path);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    static Reply error(int status) {
        return Reply.json(
                status,
                Json.createObjectBuilder()
                        .add("type", "https://docs.oracle.com/errors")
                        .add("title", "It was not to be")
                        .add("status", String.valueOf(status))
                        .build());
    }
}
