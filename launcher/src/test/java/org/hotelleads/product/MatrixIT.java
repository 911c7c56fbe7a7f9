package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every way into the product, tried by every kind of caller with what is theirs, what is another hotel's and what does not
 * exist, against the {@link MatrixRules}.
 */
@WholeProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixIT extends MatrixAsking {

    /** What these know of another hotel's things, or of new ones, is the same word in whatever hotel. */
    private static final Set<String> OF_NO_HOTEL =
            Set.of("newHotel", "newLogin", "version", "target", "person", "login");

    /** They answer for each of many, and are well when they say of one that there is none. */
    private static final Set<String> OF_MANY = Set.of("POST /api/v1/leads/bulk", "POST /api/v1/messages/batch");

    private final RunningHotelLeads hotelLeads;

    MatrixIT(RunningHotelLeads hotelLeads) throws SQLException {
        super(hotelLeads);
        this.hotelLeads = hotelLeads;
    }

    @Test
    void everyWayInHasARule() {
        var routes = new Routes();
        var ruled =
                MatrixRules.ENDPOINTS.stream().map(MatrixRule::route).collect(Collectors.toCollection(TreeSet::new));
        ruled.removeIf(route -> MatrixRules.STREAMED.contains(route.replaceFirst("^GET ", "")));
        var served = MatrixRules.FILES.stream()
                .map(rule -> rule.route().replaceFirst("^\\w+ ", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        served.addAll(MatrixRules.STREAMED);
        MatrixRules.DOORS.keySet().forEach(door -> served.add(door.replaceFirst("^\\w+ ", "")));

        assertThat(ruled).as("endpoints with a rule").containsExactlyElementsOf(routes.endpoints());
        assertThat(served).as("servlets with a rule").containsExactlyElementsOf(routes.servlets());
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
        ofTheChain();
        assertNothingWrong();
    }

    /** Also those of the other hotel have their things still, whatever was tried with them before. */
    private void ownIsAnswered(String guest, MatrixThings own, MatrixThings others) {
        for (var rule : MatrixRules.ENDPOINTS) {
            var answer = ask(world.apiKeyOf(guest), rule, own);
            expect(answer.status() == rule.well(), rule.endpoint() + " with one's own, " + guest, answer);
            expect(!tellsOf(others, answer), rule.endpoint() + " tells of another hotel, " + guest, answer);
        }
    }

    /** What no key of a hotel may do, one of all hotels does. */
    private void ofTheChain() {
        for (var rule : MatrixRules.ENDPOINTS) {
            if (rule.isOfChain()) {
                var answer = ask(hotelLeads.apiKey(), rule, world.mine);
                expect(answer.status() == rule.whole(), rule.endpoint() + " by a key of the chain", answer);
            }
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
}
