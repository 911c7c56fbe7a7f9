package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every way into the product, tried by every kind of caller with what is theirs, what is another hotel's and what does not
 * exist, against the {@link MatrixRules}.
 */
@WholeProduct
class MatrixIT {

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

    /** What these know of another hotel's things, or of new ones, is the same word in whatever hotel. */
    private static final Set<String> OF_NO_HOTEL =
            Set.of("newHotel", "newLogin", "version", "target", "person", "login");

    /** They answer for each of many, and are well when they say of one that there is none. */
    private static final Set<String> OF_MANY = Set.of("POST /api/v1/leads/bulk", "POST /api/v1/messages/batch");

    private final Api api;
    private final MatrixWorld world;
    private final List<String> wrong = new ArrayList<>();

    MatrixIT(RunningHotelLeads hotelLeads) throws SQLException {
        api = hotelLeads.api().withoutKey();
        world = new MatrixWorld(hotelLeads);
    }

    private Answer ask(String key, MatrixRule rule, MatrixThings things) {
        var request = HttpRequest.newBuilder(api.uri(MatrixRule.filled(rule.path(), things)));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        var body = MatrixRule.filled(rule.body(), things);
        if (body == null) {
            request.method(rule.method(), HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", rule.contentType())
                    .method(rule.method(), HttpRequest.BodyPublishers.ofString(body));
        }
        return api.send(request.build());
    }

    private Answer inBrowser(String cookie, String path) {
        var request = HttpRequest.newBuilder(api.uri(path));
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        return api.send(request.build());
    }

    private void expect(boolean holds, String what, Answer answer) {
        if (!holds) {
            wrong.add(what + ": " + answer.status() + " "
                    + answer.body().substring(0, Math.min(300, answer.body().length())));
        }
    }

    /** What an answer says, apart from the ids that were asked with. */
    private static String said(Answer answer, MatrixThings asked) {
        var text = answer.body();
        for (var thing : asked.all().values()) {
            text = thing.length() > SHORT ? text.replace(thing, "*") : text;
        }
        return answer.status() + " " + answer.header("Content-Type") + " "
                + UUIDS.matcher(text).replaceAll("*");
    }

    private boolean tellsOfForeign(Answer answer) {
        return tellsOf(world.foreign, answer);
    }

    private static boolean tellsOf(MatrixThings things, Answer answer) {
        return THINGS.stream().map(things::get).anyMatch(answer.body()::contains);
    }

    @Test
    void everyWayInHasARule() {
        var routes = new Routes();
        var ruled =
                MatrixRules.ENDPOINTS.stream().map(MatrixRule::route).collect(Collectors.toCollection(TreeSet::new));
        ruled.removeIf(route -> MatrixRules.SERVLETS.contains(route.replaceFirst("^GET ", "")));

        assertThat(ruled).as("endpoints with a rule").containsExactlyElementsOf(routes.endpoints());
        assertThat(MatrixRules.SERVLETS).containsExactlyInAnyOrderElementsOf(routes.servlets());
        assertThat(Stream.concat(MatrixRules.PAGES.keySet().stream(), MatrixRules.OPEN_PAGES.keySet().stream()))
                .as("pages with a rule")
                .containsExactlyInAnyOrderElementsOf(routes.pages());
    }

    @Test
    void theApiGivesEachCallerWhatTheRulesSay() throws SQLException {
        for (var rule : MatrixRules.ENDPOINTS) {
            strangers(rule);
        }
        for (var scope : MatrixRules.SCOPES.entrySet()) {
            ofOneScope(scope);
        }
        var key = world.apiKeyOf("Mina");
        for (var rule : MatrixRules.ENDPOINTS) {
            foreignLooksLikeUnknown(key, rule);
        }
        for (var rule : MatrixRules.ENDPOINTS) {
            var answer = ask(key, rule, world.mine);
            expect(rule.well().contains(answer.status()), rule.endpoint() + " with one's own", answer);
            expect(!tellsOfForeign(answer), rule.endpoint() + " tells of another hotel", answer);
        }
        assertThat(wrong).isEmpty();
    }

    private void strangers(MatrixRule rule) {
        var nobody = ask(null, rule, world.mine);
        expect(nobody.status() == 401, rule.endpoint() + " by nobody", nobody);
        var wrongKey = ask("no-key", rule, world.mine);
        expect(wrongKey.status() == 401, rule.endpoint() + " by a key that is none", wrongKey);
    }

    /** A key that may is told of what does not exist; one that may not is told so before anything. */
    private void ofOneScope(Map.Entry<String, Set<String>> scope) throws SQLException {
        var key = world.key("only " + scope.getKey(), scope.getKey(), world.mine.get("hotel"));
        for (var rule : MatrixRules.ENDPOINTS) {
            var what = rule.endpoint() + " by a key for " + scope.getKey();
            if (!scope.getValue().containsAll(rule.needs())) {
                var answer = ask(key, rule, world.mine);
                expect(answer.status() == 403, what, answer);
            } else if (!OF_NO_HOTEL.containsAll(rule.names())) {
                var answer = ask(key, rule, world.unknown);
                var same = ask(world.apiKeyOf("Mina"), rule, world.unknown);
                expect(
                        said(answer, world.unknown).equals(said(same, world.unknown)),
                        what + " unlike one for everything",
                        answer);
            }
        }
    }

    private void foreignLooksLikeUnknown(String key, MatrixRule rule) {
        for (var name : rule.names()) {
            compare(key, rule, name, world.mine.with(name, world.foreign), world.mine.with(name, world.unknown));
        }
        if (rule.names().size() > 1) {
            compare(key, rule, "everything", world.foreign, world.unknown);
        }
    }

    private void compare(String key, MatrixRule rule, String name, MatrixThings foreign, MatrixThings unknown) {
        if (OF_NO_HOTEL.contains(name)) {
            return;
        }
        var answer = ask(key, rule, foreign);
        var other = ask(key, rule, unknown);
        var what = rule.endpoint() + " with another hotel's " + name;
        expect(said(answer, foreign).equals(said(other, unknown)), what + " differs from " + other, answer);
        expect(OF_MANY.contains(rule.endpoint()) || answer.status() >= 400 && answer.status() < 500, what, answer);
    }

    @Test
    void thePagesGiveEachRoleWhatTheRulesSay() throws SQLException {
        for (var role : Set.of("ADMIN", "MANAGER", "SALES")) {
            var cookie = world.cookie(role, world.mine);
            for (var page : MatrixRules.PAGES.entrySet()) {
                var answer = inBrowser(cookie, "/" + page.getKey());
                expect(answer.status() == 200, "/" + page.getKey() + " by " + role, answer);
                var isTold = tellsOf(world.mine, answer);
                expect(page.getValue().contains(role) || !isTold, "/" + page.getKey() + " tells " + role, answer);
                expect(
                        role.equals("ADMIN") || !tellsOfForeign(answer),
                        "/" + page.getKey() + " tells " + role + " of another hotel",
                        answer);
            }
            if (!role.equals("ADMIN")) {
                withForeignIds(role, cookie);
            }
        }
        for (var page : MatrixRules.PAGES.keySet()) {
            var answer = inBrowser(null, "/" + page);
            expect(
                    answer.status() == 302 && answer.header("Location").contains("/sign-in"),
                    "/" + page + " by nobody",
                    answer);
        }
        MatrixRules.OPEN_PAGES.forEach((page, status) -> {
            var answer = inBrowser(null, "/" + page);
            var isLedWell = status == 200 || answer.header("Location").endsWith("/sign-in");
            expect(answer.status() == status && isLedWell, "/" + page + " by nobody", answer);
        });
        assertThat(wrong).isEmpty();
    }

    private void withForeignIds(String role, String cookie) {
        var f = world.foreign;
        for (var page : MatrixRules.PAGES.keySet()) {
            for (var name : List.of("lead", "hotel", "view", "booking", "export", "import", "key", "connection")) {
                var value = f.all().getOrDefault(name, "1");
                var answer = inBrowser(cookie, "/" + page + "?" + name + "=" + value);
                var text = answer.body().replace(value, "*");
                expect(
                        answer.status() < 500 && !text.contains(f.get("guest")),
                        "/" + page + "?" + name + "= of another hotel by " + role,
                        answer);
            }
        }
    }

    @Test
    void filesAreForThoseWhoMayHaveThem() throws SQLException {
        var manager = world.cookie("MANAGER", world.mine);
        var sales = world.cookie("SALES", world.mine);
        var own = inBrowser(manager, "/exports/leads?format=csv&columns=name,hotelCode");
        expect(
                own.status() == 200 && own.body().contains(world.mine.get("guest")) && !tellsOfForeign(own),
                "leads of a manager",
                own);
        var refused = inBrowser(sales, "/exports/leads?format=csv&columns=name");
        expect(refused.status() == 403, "leads of a salesperson", refused);
        var foreign = inBrowser(manager, "/exports/leads?format=csv&columns=name&hotel=" + world.foreign.get("hotel"));
        var unknown = inBrowser(manager, "/exports/leads?format=csv&columns=name&hotel=" + world.unknown.get("hotel"));
        expect(
                said(foreign, world.foreign).equals(said(unknown, world.unknown)) && foreign.status() >= 400,
                "leads of another hotel",
                foreign);
        var file = inBrowser(manager, "/exports/file?run=" + world.foreign.get("export"));
        var none = inBrowser(manager, "/exports/file?run=" + world.unknown.get("export"));
        expect(
                said(file, world.foreign).equals(said(none, world.unknown)) && file.status() == 404,
                "a file of another hotel",
                file);
        var noRight = inBrowser(sales, "/exports/file?run=" + world.mine.get("export"));
        expect(noRight.status() == 403, "a file for a salesperson", noRight);
        var report = inBrowser(manager, "/imports/report?run=" + world.foreign.get("import"));
        var noReport = inBrowser(manager, "/imports/report?run=" + world.unknown.get("import"));
        expect(
                said(report, world.foreign).equals(said(noReport, world.unknown)) && report.status() == 404,
                "the report of another hotel's import",
                report);
        var noImporter = inBrowser(sales, "/imports/report?run=" + world.mine.get("import"));
        expect(noImporter.status() == 403, "the report of an import for a salesperson", noImporter);
        var paper = inBrowser(manager, "/privacy/certificate?id=" + world.mine.get("certificate"));
        expect(paper.status() == 403, "a certificate for a manager", paper);
        var log = inBrowser(manager, "/audit/file");
        expect(log.status() == 403, "the audit log for a manager", log);
        for (var path : List.of(
                "/exports/leads?format=csv&columns=name",
                "/exports/file?run=" + world.mine.get("export"),
                "/imports/report?run=" + world.mine.get("import"),
                "/privacy/certificate?id=" + world.mine.get("certificate"),
                "/audit/file")) {
            var answer = inBrowser(null, path);
            expect(answer.status() == 302 || answer.status() == 401, path + " by nobody", answer);
        }
        var changes = inBrowser(null, "/leads/changes?since=x");
        expect(changes.status() == 401, "changes by nobody", changes);
        var seen = inBrowser(sales, "/leads/changes?since=x");
        expect(seen.status() == 200 && !tellsOfForeign(seen), "changes by a salesperson", seen);
        var gate = inBrowser(null, "/webhooks/" + "c".repeat(32));
        expect(gate.status() == 404, "a door that is none", gate);
        assertThat(wrong).isEmpty();
    }
}
