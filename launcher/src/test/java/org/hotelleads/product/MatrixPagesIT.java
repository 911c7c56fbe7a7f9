package org.hotelleads.product;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every page, opened by every role and by nobody, with ids of other hotels in its address, against the {@link MatrixRules}. */
@WholeProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixPagesIT extends MatrixAsking {

    MatrixPagesIT(RunningHotelLeads hotelLeads) throws SQLException {
        super(hotelLeads);
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
        assertNothingWrong();
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
}
