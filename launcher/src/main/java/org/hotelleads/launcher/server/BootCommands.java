package org.hotelleads.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hotelleads.launcher.database.DatabaseAddress;

/** What Payara is told before and after it boots; the operator's guide has the same commands for Payara Server. */
final class BootCommands {

    private static final String POOL = String.join(
            " ",
            "create-jdbc-connection-pool --datasourceclassname org.postgresql.ds.PGSimpleDataSource",
            "--restype javax.sql.DataSource --steadypoolsize 4 --maxpoolsize 32 --maxwait 5000",
            "--isconnectvalidatereq=true --validationmethod custom-validation",
            "--validationclassname org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "--property url=%s",
            "leads");

    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

    private final Path folder;

    BootCommands(Path folder) {
        this.folder = folder;
    }

    /** Before the boot: nothing in an answer names the server's make, and a proxy may say that it speaks TLS. */
    Path before() {
        return write(
                "before-boot.txt",
                List.of(
                        "set " + HTTP + "server-header=false",
                        "set " + HTTP + "xpowered-by=false",
                        "set " + HTTP + "scheme-mapping=X-Forwarded-Proto"));
    }

    /**
     * After the boot: the pool, in which jobs keep their state as well, or a step could not commit with its data; and
     * threads of their own for jobs, so that long ones take none from others.
     */
    Path after(DatabaseAddress database) {
        return write(
                "after-boot.txt",
                List.of(
                        POOL.formatted(escaped(database.poolUrl())),
                        "create-jdbc-resource --connectionpoolid leads jdbc/leads",
                        "create-managed-executor-service --corepoolsize 8 --maximumpoolsize 8 --taskqueuecapacity 50"
                                + " concurrent/leads-jobs",
                        "set-batch-runtime-configuration --datasourcelookupname jdbc/leads"
                                + " --executorservicelookupname concurrent/leads-jobs"));
    }

    /** In a list of properties a colon separates two of them and an equals sign a name from its value. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(":", "\\:").replace("=", "\\=");
    }

    private Path write(String name, List<String> commands) {
        try {
            return Files.write(folder.resolve(name), commands);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
