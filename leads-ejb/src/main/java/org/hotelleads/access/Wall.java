package org.hotelleads.access;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hotelleads.system.Borrowed;

/**
 * The second wall around the hotels: every connection that the core gets is told whose rows it may show, so that a query
 * that forgets its condition shows nothing rather than everything. In a transaction this is said once, and again when
 * another caller goes on in it; it ends with the transaction.
 */
@ApplicationScoped
public class Wall {

    private static final Logger LOG = System.getLogger(Wall.class.getName());
    private static final String AS_BEFORE = "reset role; reset leads.hotels";

    @Resource(lookup = "jdbc/leads")
    private DataSource pool;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private CurrentCaller caller;

    /** The database as the caller at work can reach it; for all who speak SQL themselves. */
    @Produces
    @ApplicationScoped
    public DataSource database() {
        return Borrowed.from(pool, this::around);
    }

    /** Tells a connection that was just got what the caller at work can reach. */
    Connection around(Connection connection) throws SQLException {
        if (!isInTransaction()) {
            return aroundBorrowed(connection);
        }
        try {
            var reach = DatabaseReach.of(callerAtWork());
            if (!reach.equals(transactions.getResource(Wall.class))) {
                reach.say(connection, true);
                transactions.putResource(Wall.class, reach);
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** Tells it for as long as it is borrowed, to a connection that takes part in no transaction of ours. */
    Connection aroundBorrowed(Connection connection) throws SQLException {
        try {
            DatabaseReach.of(callerAtWork()).say(connection, false);
            return Borrowed.until(connection, AS_BEFORE);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Another caller goes on in the transaction at work, if there is one that has asked the database already.
     *
     * @throws EJBException if the database does not hear it; then nobody may go on
     */
    void another() {
        if (isAsked()) {
            try {
                around(pool.getConnection()).close();
            } catch (SQLException e) {
                throw new EJBException("the database was not told who is asking", e);
            }
        }
    }

    /** The caller of before is back; in a transaction that has failed nobody reads any more. */
    void back() {
        try {
            another();
        } catch (EJBException e) {
            transactions.setRollbackOnly();
            LOG.log(Level.DEBUG, "the transaction has failed", e);
        }
    }

    private boolean isAsked() {
        return isInTransaction()
                && !transactions.getRollbackOnly()
                && transactions.getResource(Wall.class) != null
                && !DatabaseReach.of(callerAtWork()).equals(transactions.getResource(Wall.class));
    }

    private boolean isInTransaction() {
        return transactions != null && transactions.getTransactionKey() != null;
    }

    private Caller callerAtWork() {
        try {
            return caller.get();
        } catch (ContextNotActiveException nobody) {
            return Caller.stranger();
        }
    }
}
