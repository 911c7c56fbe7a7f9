package org.hotelleads.bench.pms;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Gives the same connection again and again, as a pool does with one program that asks: nothing waits for a connection. */
final class OneConnection {

    private OneConnection() {}

    static DataSource of(DataSource many) throws SQLException {
        var real = many.getConnection();
        var kept = stand(
                Connection.class,
                (method, values) -> method.getName().equals("close") ? null : call(real, method, values));
        return stand(
                DataSource.class,
                (method, values) -> method.getName().equals("getConnection") ? kept : call(many, method, values));
    }

    private interface Answer {
        Object to(Method method, Object[] values) throws Throwable;
    }

    private static <T> T stand(Class<T> what, Answer answer) {
        var standIn = Proxy.newProxyInstance(
                OneConnection.class.getClassLoader(),
                new Class<?>[] {what},
                (proxy, method, values) -> answer.to(method, values));
        return what.cast(standIn);
    }

    private static Object call(Object real, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(real, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
