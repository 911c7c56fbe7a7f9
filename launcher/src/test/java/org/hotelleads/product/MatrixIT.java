package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every way into the product, tried by every kind of caller with what is theirs, what is another hotel's and what does not
 * exist, against the {@link MatrixRules}.
 */
@WholeProduct
class MatrixIT extends MatrixAsking {

    /** What these know of another hotel's things, or of new ones, is the same word in whatever hotel. */
    private static final Set<String> OF_NO_HOTEL =
            Set.of("newHotel", "newLogin", "version", "target", "person", "login");

    /** They answer for each of many, and are well when they say of one that there is none. */
    private static final Set<String> OF_MANY = Set.of("POST /api/v1/leads/bulk", "POST /api/v1/messages/batch");

    MatrixIT(RunningHotelLeads hotelLeads) throws SQLException {
        super(hotelLeads);
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
        for (var rule : MatrixRules.ENDPOINTS) {
            foreignLooksLikeUnknown(world.apiKeyOf("Mina"), rule);
        }
        ownIsAnswered("Mina", world.mine, world.foreign);
        ownIsAnswered("Zoraida", world.foreign, world.mine);
        assertThat(wrong).isEmpty();
    }

    /** Also those of the other hotel have their things still, whatever was tried with them before. */
    private void ownIsAnswered(String guest, MatrixThings own, MatrixThings others) {
        for (var rule : MatrixRules.ENDPOINTS) {
            var answer = ask(world.apiKeyOf(guest), rule, own);
            expect(rule.well().contains(answer.status()), rule.endpoint() + " with one's own, " + guest, answer);
            expect(!tellsOf(others, answer), rule.endpoint() + " tells of another hotel, " + guest, answer);
        }
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
        foreignIsNotFound(manager, "/exports/file?run=", "export");
        var noRight = inBrowser(sales, "/exports/file?run=" + world.mine.get("export"));
        expect(noRight.status() == 403, "a file for a salesperson", noRight);
        foreignIsNotFound(manager, "/imports/report?run=", "import");
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

    private void foreignIsNotFound(String cookie, String path, String name) {
        var foreign = inBrowser(cookie, path + world.foreign.get(name));
        var none = inBrowser(cookie, path + world.unknown.get(name));
        expect(
                said(foreign, world.foreign).equals(said(none, world.unknown)) && foreign.status() == 404,
                path + " of another hotel",
                foreign);
    }
}
