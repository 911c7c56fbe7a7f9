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

/** Puts the {@link Wall} around the connections that Jakarta Persistence gets; named in {@code persistence.xml}. */
public class WalledEntities implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        var login = (DatabaseLogin) session.getDatasourceLogin();
        login.setConnector(new Connector((JNDIConnector) login.getConnector()));
    }

    private static final class Connector extends JNDIConnector {

        private static final long serialVersionUID = 1L;

        private transient Wall wall;

        private Connector(JNDIConnector plain) {
            super(plain.getDataSource());
            setName(plain.getName());
        }

        @Override
        public Connection connect(Properties properties, Session session) {
            var connection = super.connect(properties, session);
            try {
                return wall().around(connection);
            } catch (SQLException e) {
                throw DatabaseException.sqlException(e);
            }
        }

        private Wall wall() {
            if (wall == null) {
                wall = CDI.current().select(Wall.class).get();
            }
            return wall;
        }
    }
}
