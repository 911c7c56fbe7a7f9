package org.hotelleads.system;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database as the operators see it: does it answer? */
@Stateless
public class Database {

    private static final int SECONDS_TO_ANSWER = 2;

    @Resource(lookup = "jdbc/leads")
    private DataSource database;

    /** Says whether the database gave an answer within two seconds. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean answers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException e) {
            return false;
        }
    }
}
