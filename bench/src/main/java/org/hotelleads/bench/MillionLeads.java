package org.hotelleads.bench;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

/** Fills a migrated database, straight by SQL, with the leads that a large chain has after a year. */
public final class MillionLeads {

    private MillionLeads() {}

    /** @param args {@code --url JDBC-URL [--user USER] [--password PASSWORD] [--leads 1000000] [--hotels 200]} */
    public static void main(String[] args) throws IOException, SQLException {
        var arguments = new Arguments(args, Set.of());
        var url = arguments.option("--url", "jdbc:postgresql://localhost/leads");
        try (var connection = DriverManager.getConnection(
                url, arguments.option("--user", "postgres"), arguments.option("--password", ""))) {
            script(arguments).run(connection);
        }
    }

    /** As many as the command says. */
    public static SqlScript script(Arguments arguments) throws IOException {
        var numbers =
                Map.of("leads", arguments.option("--leads", "1000000"), "hotels", arguments.option("--hotels", "200"));
        return SqlScript.of(MillionLeads.class, "million-leads.sql", numbers);
    }
}
