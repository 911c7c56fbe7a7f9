package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the server knows a signed-in browser again, and when it does not any more. */
@WholeProduct
class SessionsIT {

    private static final String TOKEN = "hotelleads-sign-in";
    private static final String SESSION = "JSESSIONID";

    private final RunningHotelLeads hotelLeads;
    private final Chain chain;
    private Person marta;
    private Door door;

    SessionsIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        chain = Chain.withNewHotel(hotelLeads.api());
    }

    @BeforeEach
    void signIn() {
        marta = chain.hire("Marta Sanz", "en");
        door = new Door(hotelLeads, "198.51.100.20");
        door.get("/sign-in");
    }

    private static void assertAskedToSignIn(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).contains("/sign-in"));
    }

    private HttpResponse<String> thiefWith(String cookie, String value) {
        var thief = new Door(hotelLeads, "198.51.100.21");
        thief.show(cookie, value);
        return thief.get("/leads");
    }

    @Test
    void aSignInBeginsAnotherSessionAndNeitherOpensWithoutTheOther() {
        var before = door.cookie(SESSION);

        assertThat(door.opens(marta.login(), marta.password())).isTrue();
        var page = door.get("/leads");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body()).doesNotContain(door.cookie(TOKEN));
        assertThat(door.cookie(SESSION)).isNotEqualTo(before);
        assertAskedToSignIn(thiefWith(SESSION, door.cookie(SESSION)));
        assertAskedToSignIn(thiefWith(SESSION, before));
    }

    @Test
    void eachSignInHasATokenOfItsOwn() {
        assertThat(door.opens(marta.login(), marta.password())).isTrue();
        var other = new Door(hotelLeads, "198.51.100.22");
        assertThat(other.opens(marta.login(), marta.password())).isTrue();

        assertThat(other.cookie(TOKEN)).isNotEqualTo(door.cookie(TOKEN)).hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    void whoSignsOutLeavesNothingThatOpens() {
        assertThat(door.opens(marta.login(), marta.password())).isTrue();
        var token = door.cookie(TOKEN);
        assertThat(thiefWith(TOKEN, token).statusCode()).isEqualTo(200);

        var answer = door.press("/leads", "person", "signout");

        assertThat(answer.headers().firstValue("Clear-Site-Data"))
                .hasValueSatisfying(said -> assertThat(said).contains("storage"));
        assertAskedToSignIn(thiefWith(TOKEN, token));
    }

    @Test
    void whatThePageAsksByItselfKeepsNobodySignedIn() throws SQLException {
        assertThat(door.opens(marta.login(), marta.password())).isTrue();
        lastActedBefore("1 hour");

        door.get("/leads/changes");
        door.get("/leads?byItself=yes");
        assertThat(actedInTheLastMinutes()).isFalse();

        door.get("/leads");
        assertThat(actedInTheLastMinutes()).isTrue();
    }

    @Test
    void whoDidNothingForTooLongIsOut() throws SQLException {
        assertThat(door.opens(marta.login(), marta.password())).isTrue();
        lastActedBefore("481 minutes");

        assertAskedToSignIn(door.get("/leads"));
    }

    private void lastActedBefore(String time) throws SQLException {
        try (var connection = hotelLeads.connect();
                var old = connection.prepareStatement(
                        "update sign_in set last_action_at = now() - ?::interval where user_id = ?")) {
            old.setString(1, time);
            old.setLong(2, marta.id());
            assertThat(old.executeUpdate()).isPositive();
        }
    }

    private boolean actedInTheLastMinutes() throws SQLException {
        try (var connection = hotelLeads.connect();
                var asked = connection.prepareStatement(
                        "select max(last_action_at) > now() - interval '10 minutes' from sign_in where user_id = ?")) {
            asked.setLong(1, marta.id());
            try (var row = asked.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    @Test
    void aFormOfWhichAPartIsMissingIsNoFault() {
        assertThat(door.press("/sign-in", "signin", "enter").statusCode()).isEqualTo(302);
    }

    @Test
    void strangersTakeNoMemoryWhereTheyOnlyPass() {
        var stranger = new Door(hotelLeads, "198.51.100.23");

        assertAskedToSignIn(stranger.get("/leads"));

        assertThat(stranger.cookie(SESSION)).isEmpty();
    }

    @Test
    void aFloodOfStrangersIsSentAwayAndOnlyThat() {
        var known = new Door(hotelLeads, "198.51.100.24");
        assertThat(known.get("/sign-in").statusCode()).isEqualTo(200);
        var flood = new Door(hotelLeads, "198.51.100.24");
        var status = 0;
        for (var visit = 0; visit < 240 && status != 429; visit++) {
            flood.leave();
            status = flood.get("/sign-in").statusCode();
        }

        assertThat(status).isEqualTo(429);
        assertThat(known.get("/sign-in").statusCode()).isEqualTo(200);
        assertThat(new Door(hotelLeads, "198.51.100.25").get("/sign-in").statusCode())
                .isEqualTo(200);
    }
}
