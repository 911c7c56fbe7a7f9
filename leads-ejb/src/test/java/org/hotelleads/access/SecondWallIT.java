package org.hotelleads.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.Forgetful;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.TestChain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operations that forget to bound their queries, and what the database makes of them. */
class SecondWallIT extends InTheContainer {

    private static final int MORE_THAN_THE_POOL_HAS = 25;

    @Inject
    private TestChain chain;

    @Inject
    private Forgetful forgetful;

    @Inject
    private CurrentCaller caller;

    @Resource(lookup = "jdbc/leads")
    private DataSource pool;

    private Hotel mine;
    private Hotel other;
    private UUID own;
    private UUID foreign;

    @BeforeEach
    void twoHotels() {
        mine = chain.openHotel();
        other = chain.openHotel();
        own = chain.guestOf(mine);
        foreign = chain.guestOf(other);
    }

    private static Caller bound(Hotel... hotels) {
        var ids = Stream.of(hotels).map(Hotel::id).collect(Collectors.toSet());
        return new Caller(1L, "Marta", Set.of(Permission.values()), false, ids, "es");
    }

    private void enters(Caller newcomer) {
        caller.is(newcomer);
    }

    @Test
    void whoIsBoundToHotelsSeesTheirLeadsOnly() {
        enters(bound(mine));

        assertThat(forgetful.hotelsOfEntities()).containsExactly(mine.id());
        assertThat(forgetful.hotelsOfRows()).containsExactly(mine.id());
        assertThat(forgetful.hotelsOfRowsByThemselves()).containsExactly(mine.id());
        assertThat(forgetful.finds(own)).isTrue();
        assertThat(forgetful.finds(foreign)).isFalse();
    }

    @Test
    void aStrangerSeesNothing() {
        enters(Caller.stranger());

        assertThat(forgetful.hotelsOfEntities()).isEmpty();
        assertThat(forgetful.hotelsOfRows()).isEmpty();
        assertThat(forgetful.hotelsOfRowsByThemselves()).isEmpty();
    }

    @Test
    void whoSeesAllHotelsSeesAllLeads() {
        enters(Caller.system("Test"));

        assertThat(forgetful.hotelsOfEntities()).contains(mine.id(), other.id());
        assertThat(forgetful.hotelsOfRows()).contains(mine.id(), other.id());
        assertThat(forgetful.hotelsOfRowsByThemselves()).contains(mine.id(), other.id());
    }

    @Test
    void nobodyWritesIntoAForeignHotel() {
        enters(bound(mine));

        assertThat(forgetful.renames(foreign)).isZero();
        assertThat(forgetful.renames(own)).isEqualTo(1);
        assertThatThrownBy(() -> forgetful.moves(own, other.id())).hasStackTraceContaining("row-level security");
    }

    @Test
    void workOfTheSystemWithinAnOperationSeesAllAndWhatFollowsDoesNot() {
        enters(bound(mine));

        var seen = forgetful.around(Caller.system("Test"), own, forgetful::hotelsOfEntities);

        assertThat(seen.get(0)).containsExactly(mine.id());
        assertThat(seen.get(1)).contains(mine.id(), other.id());
        assertThat(seen.get(2)).containsExactly(mine.id());
        assertThat(seen.get(3)).containsExactly(mine.id());
    }

    @Test
    void workOfABoundCallerWithinTheSystemsOwnIsBound() {
        enters(Caller.system("Test"));

        var seen = forgetful.around(bound(mine), own, forgetful::hotelsOfEntities);

        assertThat(seen.get(0)).contains(other.id());
        assertThat(seen.get(1)).containsExactly(mine.id());
        assertThat(seen.get(2)).contains(other.id());
    }

    @Test
    void anotherTransactionWithinHasAReachOfItsOwn() {
        enters(bound(mine));

        var seen = forgetful.around(bound(other), own, forgetful::hotelsOfRowsInAnotherTransaction);

        assertThat(seen.get(0)).containsExactly(mine.id());
        assertThat(seen.get(1)).containsExactly(other.id());
        assertThat(seen.get(2)).containsExactly(mine.id());
    }

    @Test
    void whatFailsLeavesNothingBehind() {
        enters(Caller.system("Test"));

        assertThatThrownBy(() -> forgetful.around(bound(mine), own, () -> {
                    throw new IllegalStateException("for the test");
                }))
                .hasStackTraceContaining("for the test");
        enters(bound(other));
        assertThat(forgetful.hotelsOfEntities()).containsExactly(other.id());
    }

    @Test
    void noConnectionKeepsWhatItWasToldOnce() throws SQLException {
        for (var round = 0; round < MORE_THAN_THE_POOL_HAS; round++) {
            enters(round % 2 == 0 ? Caller.system("Test") : bound(mine));
            forgetful.hotelsOfRows();
            forgetful.hotelsOfRowsByThemselves();
        }

        assertThat(leadsWithoutBeingTold()).isZero();
    }

    /** As somebody would see them who gets a connection past the wall. */
    private long leadsWithoutBeingTold() throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from lead")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void entitiesAndRowsAreReadByTheSameConnectionOfATransaction() {
        enters(Caller.system("Test"));

        assertThat(Set.copyOf(forgetful.processes())).hasSize(1);
    }
}
