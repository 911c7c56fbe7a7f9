package org.hotelleads.system;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections of a pool to which something is said when they are got, and which are put right before they go back. */
public final class Borrowed {

    /** What is done to a connection that comes out of the pool. */
    public interface Greeting {
        /** Gives the connection that whoever asked for one gets. */
        Connection greet(Connection connection) throws SQLException;
    }

    private Borrowed() {}

    /** The same pool, each of whose connections is greeted first. */
    public static DataSource from(DataSource pool, Greeting greeting) {
        return stand(DataSource.class, (self, method, arguments) -> {
            var answer = call(pool, method, arguments);
            return answer instanceof Connection connection ? greeting.greet(connection) : answer;
        });
    }

    /** The same connection, to which these statements are given when it is closed. */
    public static Connection until(Connection connection, String atTheEnd) {
        return stand(Connection.class, (self, method, arguments) -> {
            if (method.getName().equals("close") && !connection.isClosed()) {
                putRight(connection, atTheEnd);
            }
            return call(connection, method, arguments);
        });
    }

    private static void putRight(Connection connection, String atTheEnd) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        try (var statement = connection.createStatement()) {
            statement.execute(atTheEnd);
        }
    }

    private static <T> T stand(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Borrowed.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
