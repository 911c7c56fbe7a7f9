package org.hotelleads.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** The log of server and application: rotating files in the home's {@code log}, and nothing on the console. */
public final class ServerLog {

    private final Path folder;

    public ServerLog(Path folder) {
        this.folder = folder;
    }

    /** The file that is written now. */
    public Path current() {
        return folder.resolve("hotelleads.0.log");
    }

    /** Writes the logging settings, has this program follow them, and returns their file for Payara to follow too. */
    public Path open() {
        Path settings = folder.resolve("logging.properties");
        try {
            Files.writeString(settings, settings());
            try (var reader = Files.newInputStream(settings)) {
                LogManager.getLogManager().readConfiguration(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }

    private String settings() {
        String pattern = folder.resolve("hotelleads.%g.log").toString().replace("\\", "/");
        return """
                handlers=java.util.logging.FileHandler
                java.util.logging.FileHandler.pattern=%s
                java.util.logging.FileHandler.limit=10000000
                java.util.logging.FileHandler.count=10
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.level=ALL
                java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
                java.util.logging.SimpleFormatter.format=%%1$tFT%%1$tT.%%1$tL%%1$tz %%4$s %%3$s: %%5$s%%6$s%%n
                .level=INFO
                javax.enterprise.system.tools.deployment.dol.level=WARNING
                javax.enterprise.system.tools.deployment.common.level=WARNING
                fish.payara.nucleus.util.level=WARNING
                org.glassfish.admin.mbeanserver.level=WARNING
                """.formatted(pattern);
    }
}
