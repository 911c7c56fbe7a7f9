package org.hotelleads.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;

/**
 * What of the database a caller can reach at all, whatever is asked of it: the rows of some hotels, or everything. The
 * policies of the tables heed it.
 *
 * @param role who the connection is: the one that the policies bind, or {@code none} for the owner of the tables
 * @param hotels their ids with commas between them
 */
public record DatabaseReach(String role, String hotels) {

    /** The role of the database that the policies bind. */
    public static final String GUARDED = "hotelleads_guarded";

    private static final String NOBODY = "none";
    private static final String SAY = "select set_config('role', ?, ?), set_config('leads.hotels', ?, ?)";

    public static DatabaseReach of(Caller caller) {
        return caller.allHotels()
                ? new DatabaseReach(NOBODY, "")
                : new DatabaseReach(
                        GUARDED,
                        caller.hotels().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")));
    }

    /**
     * What to read instead of a table when much of it is searched: the table itself for who sees everything, otherwise
     * its view that holds the rows within reach. The policy of the table would hold only them too, but it keeps the
     * database from looking fragments up by their index.
     */
    public String table(String name) {
        return role.equals(NOBODY) ? name : name + "_within_reach";
    }

    /**
     * Says it to the database.
     *
     * @param untilCommit whether it holds for the transaction at work only, however that ends
     */
    public void say(Connection connection, boolean untilCommit) throws SQLException {
        try (var prepared = connection.prepareStatement(SAY)) {
            prepared.setString(1, role);
            prepared.setBoolean(2, untilCommit);
            prepared.setString(3, hotels);
            prepared.setBoolean(4, untilCommit);
            prepared.execute();
        }
    }
}
