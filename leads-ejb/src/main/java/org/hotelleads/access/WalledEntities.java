package org.hotelleads.access;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Puts the {@link Wall} around the connections that Jakarta Persistence gets; named in {@code persistence.xml}. */
public class WalledEntities implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        var all = (DatabaseLogin) session.getDatasourceLogin();
        var reading = (DatabaseLogin)
                ((ServerSession) session).getReadConnectionPool().getLogin();
        all.setConnector(new Connector((JNDIConnector) all.getConnector(), true));
        if (reading != all) {
            reading.setConnector(new Connector((JNDIConnector) reading.getConnector(), false));
        }
    }

    private static final class Connector extends JNDIConnector {

        private static final long serialVersionUID = 1L;

        private final boolean takesPart;
        private transient Wall wall;

        /** @param takesPart whether its connections belong to the transaction at work, if there is one */
        private Connector(JNDIConnector plain, boolean takesPart) {
            super(plain.getDataSource());
            setName(plain.getName());
            this.takesPart = takesPart;
        }

        @Override
        public Connection connect(Properties properties, Session session) {
            var connection = super.connect(properties, session);
            try {
                if (!isBuilt()) {
                    return connection;
                }
                return takesPart ? wall.around(connection) : wall.aroundBorrowed(connection);
            } catch (SQLException e) {
                throw DatabaseException.sqlException(e);
            }
        }

        /** Only while the application is being deployed there is none yet; the database is asked for its make then. */
        private boolean isBuilt() {
            if (wall == null) {
                try {
                    wall = CDI.current().select(Wall.class).get();
                } catch (IllegalStateException notYet) {
                    return false;
                }
            }
            return true;
        }
    }
}
