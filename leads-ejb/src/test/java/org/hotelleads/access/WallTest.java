package org.hotelleads.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotelleads.system.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The policies of the tables, and that none has been forgotten. */
class WallTest {

    /** Read before it is known who is asking, or to learn it. */
    private static final Set<String> PEOPLE = Set.of(
            "api_key",
            "api_key_group",
            "api_key_hotel",
            "api_key_old_secret",
            "app_user",
            "app_user_group",
            "app_user_hotel",
            "first_view",
            "import_mapping",
            "invitation",
            "known_browser",
            "outside_identity",
            "outside_sign_in",
            "outside_start",
            "recovery_code",
            "second_factor",
            "second_step",
            "sign_in",
            "sign_in_failure");

    /** How the chain is set up, and what holds for all of it; nothing that guests have said. */
    private static final Set<String> OF_THE_CHAIN = Set.of(
            "erased_mark",
            "erasure",
            "erasure_identifier",
            "erasure_salt",
            "export_schedule",
            "export_schedule_person",
            "export_schedule_target",
            "export_target",
            "export_target_setting",
            "hotel",
            "hotel_group",
            "hotel_group_hotel",
            "retention_round");

    /** What stands at the doors of the house, where senders are known by their address alone. */
    private static final Set<String> AT_THE_DOOR = Set.of(
            "connection",
            "connection_count",
            "connection_secret",
            "guest_alias",
            "inbox",
            "pms_connection",
            "pms_hint",
            "pms_notice",
            "pms_pace",
            "pms_property",
            "pms_run",
            "pms_setting");

    /** Ids of leads and what became of them, never shown without the lead; and the seals of the audit log. */
    private static final Set<String> WORDLESS = Set.of("audit_seal", "bulk_item", "bulk_run");

    /** Of Flyway and of Jakarta Batch. */
    private static final Set<String> OF_LIBRARIES = Set.of(
            "flyway_schema_history",
            "jbatchcheckpointdata",
            "jbatchexecutioninstancedata",
            "jbatchjobinstancedata",
            "jbatchjobstatus",
            "jbatchstepexecutioninstancedata",
            "jbatchstepstatus");

    private static List<String> names(String sql) throws SQLException {
        try (var connection = TestDatabase.source().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var names = new ArrayList<String>();
            while (row.next()) {
                names.add(row.getString(1));
            }
            return names;
        }
    }

    private static Connection reaching(DatabaseReach reach) throws SQLException {
        var connection = TestDatabase.source().getConnection();
        reach.say(connection, false);
        return connection;
    }

    private static DatabaseReach hotels(Long... ids) {
        return DatabaseReach.of(new Caller(1L, "Marta", Set.of(), false, Set.of(ids), "es"));
    }

    private static long one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long newHotel() throws SQLException {
        try (var connection = TestDatabase.source().getConnection()) {
            return one(
                    connection,
                    "insert into hotel (code, name, zone, locale, region, currency) values ('w-" + UUID.randomUUID()
                            + "', 'Wall', 'UTC', 'es', 'ES', 'EUR') returning id");
        }
    }

    private static String lead(long hotel) {
        return """
                insert into lead (id, hotel_id, channel, persona, score, status, name, search_text, name_key, captured_at,
                    last_message_at, persona_confidence, persona_reasons, score_reasons, version)
                values (gen_random_uuid(), %d, 'PHONE', 'URGENT', 1, 'NEW', 'x', 'x', 'x', now(), now(), 1, '[]', '[]', 1)
                """.formatted(hotel);
    }

    @Test
    void eachTableHasAPolicyOrAReasonToHaveNone() throws SQLException {
        var bare = names("""
                select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                  and (not c.relrowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid))
                """);

        assertThat(bare)
                .as("a new table is put within the wall by its migration, or into one of the lists of this test")
                .isSubsetOf(Stream.of(PEOPLE, OF_THE_CHAIN, AT_THE_DOOR, WORDLESS, OF_LIBRARIES)
                        .flatMap(Set::stream)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead", "booking"})
    void theViewsForSearchingHaveAllColumnsOfTheirTables(String table) throws SQLException {
        var columns =
                "select column_name from information_schema.columns where table_name = '%s' order by ordinal_position";

        assertThat(names(columns.formatted(table + "_within_reach")))
                .as("who adds a column makes the view anew: create or replace view … as select *")
                .containsExactlyElementsOf(names(columns.formatted(table)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead", "lead_within_reach"})
    void whoForgetsTheConditionSeesOwnRowsOnly(String table) throws SQLException {
        var mine = newHotel();
        TestDatabase.execute(lead(mine));
        TestDatabase.execute(lead(newHotel()));

        try (var bound = reaching(hotels(mine));
                var stranger = reaching(DatabaseReach.of(Caller.stranger()))) {
            assertThat(one(bound, "select count(*) from " + table)).isEqualTo(1);
            assertThat(one(stranger, "select count(*) from " + table)).isZero();
        }
    }

    @Test
    void whatHangsOnALeadIsSeenWithItOnly() throws SQLException {
        var mine = newHotel();
        var other = newHotel();
        TestDatabase.execute(lead(mine));
        TestDatabase.execute(lead(other));
        TestDatabase.execute("insert into lead_comment (lead_id, commented_at, author, text)"
                + " select id, now(), 'Marta', 'x' from lead where hotel_id in (" + mine + ", " + other + ")");

        try (var bound = reaching(hotels(mine))) {
            assertThat(one(bound, "select count(*) from lead_comment")).isEqualTo(1);
        }
    }

    @Test
    void nobodyWritesIntoAForeignHotel() throws SQLException {
        var mine = newHotel();
        var other = newHotel();

        try (var bound = reaching(hotels(mine));
                var statement = bound.createStatement()) {
            statement.execute(lead(mine));
            assertThatThrownBy(() -> statement.execute(lead(other))).hasMessageContaining("row-level security");
            assertThatThrownBy(() -> statement.execute("update lead set hotel_id = " + other))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void theTablesAreSeenWholeByWhoSeesAllHotels() throws SQLException {
        TestDatabase.execute(lead(newHotel()));
        TestDatabase.execute(lead(newHotel()));

        try (var all = reaching(DatabaseReach.of(Caller.system("Test")))) {
            assertThat(one(all, "select count(*) from lead")).isGreaterThan(1);
        }
    }
}
