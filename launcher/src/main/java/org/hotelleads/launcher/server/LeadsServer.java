package org.hotelleads.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hotelleads.launcher.CannotStart;
import org.hotelleads.launcher.Home;
import org.hotelleads.launcher.database.DatabaseAddress;

/** Payara Micro with leads.ear on it, answering on its port. */
public final class LeadsServer {

    private static final Duration TIME_TO_BE_READY = Duration.ofSeconds(120);

    private final Payara payara = new Payara();
    private final Home home;
    private final HttpPort port;
    private final ServerArguments arguments;
    private boolean booted;

    public LeadsServer(Home home, HttpPort port, ServerArguments arguments) {
        this.home = home;
        this.port = port;
        this.arguments = arguments;
    }

    /** Boots the server on this database, deploys leads.ear and returns when it is ready. */
    public void start(DatabaseAddress database, Path ear) {
        ServerLog log = new ServerLog(home.log());
        try {
            Path commands = emptyFolder(home.server());
            booted = true;
            payara.boot(commandLine(log, new BootCommands(commands), database));
            if (!payara.deploy(ear) || !new Readiness(port).within(TIME_TO_BE_READY)) {
                throw CannotStart.notReady("leads.ear did not become ready; " + log.current() + " says why.");
            }
        } catch (CannotStart e) {
            throw e;
        } catch (Exception e) {
            throw CannotStart.notReady("The server did not start; " + log.current() + " says why.");
        }
    }

    private List<String> commandLine(ServerLog log, BootCommands commands, DatabaseAddress database) {
        List<String> line = new ArrayList<>();
        line.addAll(List.of("--port", String.valueOf(port.number())));
        line.addAll(List.of("--rootdir", home.server().toString()));
        line.addAll(List.of("--logproperties", log.open().toString()));
        line.addAll(List.of("--prebootcommandfile", commands.before().toString()));
        line.addAll(List.of("--postbootcommandfile", commands.after(database).toString()));
        line.addAll(arguments.completed());
        return line;
    }

    private static Path emptyFolder(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    /** Stops the server, if it was started, and returns when it has stopped. */
    public void stop() {
        if (booted) {
            payara.stop();
        }
    }
}
