package org.hotelleads.launcher.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** PostgreSQL's own programs, as the embedded database unpacked them into the home. */
final class PostgresPrograms {

    private static final int SECONDS_TO_STOP = 60;

    private final Path folder;
    private final Path log;

    PostgresPrograms(Path folder, Path log) {
        this.folder = folder;
        this.log = log;
    }

    /** Ends the database on this data: connections are cut, everything committed is on disk. */
    void stop(Path data) {
        List<String> command = new ArrayList<>(asAnOrdinaryUser());
        command.addAll(List.of(program("pg_ctl"), "-D", data.toString(), "-m", "fast", "-w"));
        command.addAll(List.of("-t", String.valueOf(SECONDS_TO_STOP), "stop"));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            process.waitFor(SECONDS_TO_STOP + 1, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String program(String name) throws IllegalStateException {
        try (var found = Files.walk(folder, 3)) {
            return found.filter(file -> file.getFileName().toString().matches(name + "(\\.exe)?"))
                    .max(java.util.Comparator.comparing(file -> file.toFile().lastModified()))
                    .orElseThrow(() -> new IllegalStateException(name + " is not in " + folder))
                    .toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace root is nobody. */
    private static List<String> asAnOrdinaryUser() {
        return isRoot() ? List.of("unshare", "-U") : List.of();
    }

    static boolean isRoot() {
        boolean unix = !System.getProperty("os.name").startsWith("Windows");
        return unix && new UnixSystem().getUid() == 0;
    }
}
