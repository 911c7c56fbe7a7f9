package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Asks as somebody for something of the {@link MatrixWorld}, and remembers what was not answered as it should be. */
abstract class MatrixAsking {

    /** What gives away whose it is. */
    private static final List<String> THINGS = List.of(
            "hotel",
            "guest",
            "lead",
            "twin",
            "booking",
            "connection",
            "system",
            "subscription",
            "export",
            "letter",
            "match",
            "import",
            "certificate",
            "group",
            "keyName",
            "login");

    private static final int SHORT = 12;
    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Api api;
    final MatrixWorld world;
    private final List<String> wrong = new ArrayList<>();

    MatrixAsking(RunningHotelLeads hotelLeads) throws SQLException {
        api = hotelLeads.api().withoutKey();
        world = new MatrixWorld(hotelLeads);
    }

    /** As a program with this key; null for none. */
    Answer ask(String key, MatrixRule rule, MatrixThings things) {
        var request = request(rule, things);
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        return api.send(request.build());
    }

    /** As a page of ours in the browser with this cookie; null for none. */
    Answer inBrowser(String cookie, MatrixRule rule, MatrixThings things) {
        var request = request(rule, things).header("X-HotelLeads-Import", "matrix");
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        return api.send(request.build());
    }

    private HttpRequest.Builder request(MatrixRule rule, MatrixThings things) {
        var request = HttpRequest.newBuilder(api.uri(MatrixRule.filled(rule.path(), things)));
        var body = MatrixRule.filled(rule.body(), things);
        return body == null
                ? request.method(rule.method(), HttpRequest.BodyPublishers.noBody())
                : request.header("Content-Type", rule.contentType())
                        .method(rule.method(), HttpRequest.BodyPublishers.ofString(body));
    }

    Answer inBrowser(String cookie, String path) {
        var request = HttpRequest.newBuilder(api.uri(path));
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        return api.send(request.build());
    }

    /** As nobody, with nothing. */
    Answer openly(String methodAndPath) {
        var parts = methodAndPath.split(" ", 2);
        return api.send(HttpRequest.newBuilder(api.uri(parts[1]))
                .method(parts[0], HttpRequest.BodyPublishers.noBody())
                .build());
    }

    void expect(boolean holds, String what, Answer answer) {
        if (!holds) {
            wrong.add(what + ": " + answer.status() + " "
                    + answer.body().substring(0, Math.min(300, answer.body().length())));
        }
    }

    /** Nothing that was asked since was answered as it should not be. */
    void assertNothingWrong() {
        var all = List.copyOf(wrong);
        wrong.clear();
        assertThat(all).isEmpty();
    }

    /** What an answer says, apart from the ids that were asked with. */
    static String said(Answer answer, MatrixThings asked) {
        var text = answer.body();
        for (var thing : asked.all().values()) {
            text = thing.length() > SHORT ? text.replace(thing, "*") : text;
        }
        return answer.status() + " " + answer.header("Content-Type") + " "
                + UUIDS.matcher(text).replaceAll("*");
    }

    boolean tellsOfForeign(Answer answer) {
        return tellsOf(world.foreign, answer);
    }

    static boolean tellsOf(MatrixThings things, Answer answer) {
        return THINGS.stream().map(things::get).anyMatch(answer.body()::contains);
    }
}
