package org.hotelleads.system;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the schema of this version before anything else starts. It is the only one who creates or
 * changes tables; several nodes that start at once wait for each other on Flyway's lock.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    @Resource(lookup = "jdbc/leads")
    private DataSource database;

    @PostConstruct
    void bringUpToDate() {
        migrate(Borrowed.from(database, Migrations::asTheOwner));
    }

    /** Connections of the pool are bound by the policies of the tables until somebody says otherwise. */
    private static Connection asTheOwner(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set role none");
        }
        return Borrowed.until(connection, "reset role");
    }

    /** For whoever has a database and no container. */
    public static void migrate(DataSource database) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
