package org.hotelleads.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;

/** Fills a migrated database, straight by SQL, with the leads that a large chain has after a year. */
public final class MillionLeads {

    private MillionLeads() {}

    /** @param args {@code --url JDBC-URL [--user USER] [--password PASSWORD] [--leads 1000000] [--hotels 200]} */
    public static void main(String[] args) throws IOException, SQLException {
        var arguments = new Arguments(args, Set.of());
        var script = script().replace(":leads", arguments.option("--leads", "1000000"))
                .replace(":hotels", arguments.option("--hotels", "200"));
        var url = arguments.option("--url", "jdbc:postgresql://localhost/leads");
        try (var connection = DriverManager.getConnection(
                        url, arguments.option("--user", "postgres"), arguments.option("--password", ""));
                var statement = connection.createStatement()) {
            for (var piece : script.split(";\n")) {
                System.out.println(piece.strip()
                        .lines()
                        .filter(line -> !line.startsWith("--"))
                        .findFirst()
                        .orElse(""));
                statement.execute(piece);
            }
        }
    }

    private static String script() throws IOException {
        try (var in = MillionLeads.class.getResourceAsStream("million-leads.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
