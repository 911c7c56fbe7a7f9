package org.hotelleads.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Statements in a file beside a class, with places for numbers such as {@code :leads}. */
public final class SqlScript {

    private final String text;

    private SqlScript(String text) {
        this.text = text;
    }

    public static SqlScript of(Class<?> beside, String name, Map<String, String> numbers) throws IOException {
        try (var in = beside.getResourceAsStream(name)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (var number : numbers.entrySet()) {
                text = text.replace(":" + number.getKey(), number.getValue());
            }
            return new SqlScript(text);
        }
    }

    /** Runs all, and says what it is at. */
    @SuppressWarnings("SystemOut")
    public void run(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var piece : text.split(";\n")) {
                System.out.println(piece.strip()
                        .lines()
                        .filter(line -> !line.startsWith("--"))
                        .findFirst()
                        .orElse(""));
                statement.execute(piece);
            }
        }
    }
}
