package org.hotelleads.product;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every servlet, asked by every role and by nobody, with ids of another hotel, against the {@link MatrixRules}. */
@WholeProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixFilesIT extends MatrixAsking {

    MatrixFilesIT(RunningHotelLeads hotelLeads) throws SQLException {
        super(hotelLeads);
    }

    @Test
    void filesAreForThoseWhoMayHaveThem() throws SQLException {
        for (var role : List.of("ADMIN", "MANAGER", "SALES")) {
            var cookie = world.cookie(role, world.mine);
            for (var rule : MatrixRules.FILES) {
                var answer = inBrowser(cookie, rule, world.mine);
                var what = rule.endpoint() + " by " + role;
                expect(answer.status() == (rule.needs().contains(role) ? rule.well() : 403), what, answer);
                expect(role.equals("ADMIN") || !tellsOfForeign(answer), what + " tells of another hotel", answer);
            }
        }
        assertNothingWrong();
    }

    @Test
    void nobodyGetsNothing() {
        for (var rule : MatrixRules.FILES) {
            var answer = inBrowser(null, rule, world.mine);
            var isLedToTheDoor =
                    answer.status() == 302 && answer.header("Location").contains("/sign-in");
            expect(answer.status() == 401 || isLedToTheDoor, rule.endpoint() + " by nobody", answer);
        }
        MatrixRules.DOORS.forEach((door, status) -> {
            var answer = openly(door.replace("*", "c".repeat(32)));
            expect(answer.status() == status, door + " by nobody", answer);
        });
        assertNothingWrong();
    }

    @Test
    void filesOfAnotherHotelLookLikeNone() throws SQLException {
        var manager = world.cookie("MANAGER", world.mine);
        for (var rule : MatrixRules.FILES) {
            if (rule.needs().contains("MANAGER") && !rule.names().isEmpty()) {
                var foreign = inBrowser(manager, rule, world.foreign);
                var unknown = inBrowser(manager, rule, world.unknown);
                expect(
                        said(foreign, world.foreign).equals(said(unknown, world.unknown)) && foreign.status() >= 400,
                        rule.endpoint() + " of another hotel, unlike " + unknown,
                        foreign);
            }
        }
        assertNothingWrong();
    }
}
