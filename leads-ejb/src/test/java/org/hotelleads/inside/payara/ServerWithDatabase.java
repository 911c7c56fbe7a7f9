package org.hotelleads.inside.payara;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hotelleads.system.TestDatabase;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/** Starts the database before the server is configured, and gives the server a pool jdbc/leads of connections to it. */
public class ServerWithDatabase {

    private static final int BEFORE_ALL_OTHERS = 100;

    public void start(@Observes(precedence = BEFORE_ALL_OTHERS) BeforeSuite suite) throws IOException {
        TestDatabase.makeRole();
        var commands = TestWar.directory().resolve("post-boot-commands.txt");
        Files.writeString(commands, commands(TestDatabase.server().getPort()));
        System.setProperty("payara.cmdOptions", "-Xmx512m -Dleads.secrets.key=only-for-tests");
        System.setProperty(
                "payara.extraMicroOptions",
                "--nohazelcast --disablephonehome --addlibs " + asOneWord(TestWar.jarOf(org.postgresql.Driver.class))
                        + " --postbootcommandfile " + asOneWord(commands));
    }

    /** A pool of the server does not see a driver inside the war: hence {@code --addlibs}. */
    private static String commands(int port) {
        return """
                create-jdbc-connection-pool --datasourceclassname org.postgresql.ds.PGSimpleDataSource \
                --restype javax.sql.DataSource --steadypoolsize 2 --maxpoolsize 20 \
                --property user=postgres:password=postgres:serverName=localhost:portNumber=%d:\
                databaseName=postgres:options=-crole\\=hotelleads_guarded:stringType=unspecified:reWriteBatchedInserts=true:logServerErrorDetail=false leadsPool
                create-jdbc-resource --connectionpoolid leadsPool jdbc/leads
                """.formatted(port);
    }

    /** The adapter cuts its options at blanks. */
    private static String asOneWord(Path path) {
        return path.toString().replace(" ", "\\ ");
    }
}
