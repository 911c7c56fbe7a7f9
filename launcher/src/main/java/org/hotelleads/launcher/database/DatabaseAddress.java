package org.hotelleads.launcher.database;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.postgresql.Driver;

/** Where the database is and who signs in there. */
public record DatabaseAddress(String url, String user, String password) {

    private static final String SECONDS_TO_ANSWER = "5";

    /** What every connection of the pool asks of the driver; what the operator's address says wins. */
    private static final Map<String, String> POOL = poolParameters();

    private static Map<String, String> poolParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        // A null UUID written by EclipseLink is typed by PostgreSQL, not as varchar by the driver.
        parameters.put("stringtype", "unspecified");
        parameters.put("reWriteBatchedInserts", "true");
        // Otherwise an error's message holds the row that failed, and a guest's data would stand in the log.
        parameters.put("logServerErrorDetail", "false");
        parameters.put("tcpKeepAlive", "true");
        parameters.put("connectTimeout", SECONDS_TO_ANSWER);
        parameters.put("ApplicationName", "hotelleads");
        // Filters differ so much in what they hit that a plan made for all of them is bad for each. And who has not
        // said
        // for whom it asks sees nothing.
        parameters.put("options", "-c plan_cache_mode=force_custom_plan -c role=" + GuardedRole.NAME);
        return parameters;
    }

    /** Opens one connection outside the pool. */
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("connectTimeout", SECONDS_TO_ANSWER);
        properties.setProperty("loginTimeout", SECONDS_TO_ANSWER);
        properties.setProperty("ApplicationName", "hotelleads launcher");
        properties.setProperty("assumeMinServerVersion", "9.0");
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
        }
        if (!password.isEmpty()) {
            properties.setProperty("password", password);
        }
        Connection connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("not a PostgreSQL address");
        }
        return connection;
    }

    /** Whether the driver understands the address at all. */
    public boolean isUnderstood() {
        return Driver.parseURL(url, new Properties()) != null;
    }

    /** The address with user, password and all that the pool asks of the driver, each value percent-encoded. */
    public String poolUrl() {
        Map<String, String> parameters = new LinkedHashMap<>(POOL);
        parameters.put("user", user);
        parameters.put("password", password);
        StringBuilder poolUrl = new StringBuilder(url);
        parameters.forEach((name, value) -> {
            if (!value.isEmpty() && !url.contains(name + "=")) {
                poolUrl.append(poolUrl.indexOf("?") < 0 ? '?' : '&').append(name);
                poolUrl.append('=').append(encoded(value));
            }
        });
        return poolUrl.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The address without user and password, for people's eyes. */
    public String shown() {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public String toString() {
        return shown();
    }
}
