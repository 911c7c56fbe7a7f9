package org.hotelleads.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A SQL statement in the making: pieces of text, and for each question mark its value; never a value in the text. */
final class Statement {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Statement add(String piece, Object... itsValues) {
        text.append(piece).append('\n');
        values.addAll(Arrays.asList(itsValues));
        return this;
    }

    /** Adds {@code and column in (…)}, unless there is nothing to choose from. */
    Statement oneOf(String column, String type, Collection<?> wanted) {
        return wanted.isEmpty() ? this : exactlyOneOf(column, type, wanted);
    }

    /** Adds {@code and column in (…)}; of an empty choice nothing is left. */
    Statement exactlyOneOf(String column, String type, Collection<?> wanted) {
        if (wanted.isEmpty()) {
            return add("and false");
        }
        return among("and", column, type, wanted);
    }

    /** Adds {@code or column in (…)} of a choice that is not empty. */
    Statement or(String column, String type, Collection<?> wanted) {
        return among("or", column, type, wanted);
    }

    private Statement among(String link, String column, String type, Collection<?> wanted) {
        var marks = String.join(", ", Collections.nCopies(wanted.size(), "?::" + type));
        return add(link + " " + column + " in (" + marks + ")", wanted.toArray());
    }

    PreparedStatement on(Connection connection) throws SQLException {
        return on(connection, "");
    }

    /** The same with words before it, such as {@code explain }. */
    PreparedStatement on(Connection connection, String before) throws SQLException {
        var prepared = connection.prepareStatement(before + text);
        for (var position = 0; position < values.size(); position++) {
            prepared.setObject(position + 1, values.get(position));
        }
        return prepared;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
