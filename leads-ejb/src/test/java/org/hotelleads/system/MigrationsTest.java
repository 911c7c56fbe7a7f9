package org.hotelleads.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The tables, made by Flyway in an empty database. */
class MigrationsTest {

    private static List<String> tablesOf(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select table_name from information_schema.tables where table_schema = 'public' order by 1")) {
            var names = new ArrayList<String>();
            while (row.next()) {
                names.add(row.getString(1));
            }
            return names;
        }
    }

    @Test
    void makeEveryTableOfAnEmptyDatabase() throws SQLException {
        var database = TestDatabase.empty("newborn");

        Migrations.migrate(database);

        assertThat(tablesOf(database))
                .contains("hotel", "app_user", "api_key", "lead", "conversation", "message", "status_change");
    }

    @Test
    void changeNothingAtTheNextStart() throws SQLException {
        var database = TestDatabase.empty("started_twice");
        Migrations.migrate(database);
        var before = tablesOf(database);

        Migrations.migrate(database);

        assertThat(tablesOf(database)).isEqualTo(before);
    }

    @Test
    void waitForEachOtherWhenNodesStartTogether() throws SQLException {
        var database = TestDatabase.empty("two_nodes");

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> Migrations.migrate(database)),
                        CompletableFuture.runAsync(() -> Migrations.migrate(database)))
                .join();

        assertThat(tablesOf(database)).contains("lead");
    }
}
