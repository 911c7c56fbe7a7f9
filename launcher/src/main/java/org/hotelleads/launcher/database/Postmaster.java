package org.hotelleads.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The database process as its {@code postmaster.pid} tells of it: its process id and its port. */
record Postmaster(long pid, int port) {

    private static final int LINE_OF_PORT = 3;

    /** The process that runs on this data, if there is one. */
    static Optional<Postmaster> find(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            if (lines.size() <= LINE_OF_PORT) {
                return Optional.empty();
            }
            long pid = Long.parseLong(lines.get(0).strip());
            int port = Integer.parseInt(lines.get(LINE_OF_PORT).strip());
            return Optional.of(new Postmaster(pid, port)).filter(Postmaster::isAlive);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    boolean isAlive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}
