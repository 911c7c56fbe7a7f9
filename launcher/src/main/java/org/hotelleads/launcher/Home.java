package org.hotelleads.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder {@code leads.home}: one running HotelLeads owns it, with its database, its log and its secrets. */
public final class Home implements AutoCloseable {

    private final Path folder;
    private final FileChannel lockFile;

    private Home(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /** Takes the home, which is made when it is missing. */
    public static Home take(Path folder) {
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder.toAbsolutePath().getParent());
                Files.createDirectory(folder, SecretFile.onlyForItsOwner("rwx------"));
            }
            Files.createDirectories(folder.resolve("log"));
            Path file = folder.resolve("hotelleads.lock");
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw CannotStart.because("Another HotelLeads is running with the data in " + folder
                        + "; stop that one, or set leads.home to another folder.");
            }
            return new Home(folder, channel);
        } catch (IOException e) {
            throw CannotStart.because(
                    "The folder " + folder + " cannot be written ("
                            + e.getClass().getSimpleName()
                            + "); give this user the right to, or set leads.home to another folder.",
                    e);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    public Path folder() {
        return folder;
    }

    public Path log() {
        return folder.resolve("log");
    }

    /** Where Payara Micro unpacks itself; made anew at each start. */
    public Path server() {
        return folder.resolve("server");
    }

    /** The embedded database's data. */
    public Path database() {
        return folder.resolve("database");
    }

    /** The embedded database's programs. */
    public Path postgresql() {
        return folder.resolve("postgresql");
    }

    public SecretFile secret(String name) {
        return new SecretFile(folder.resolve(name));
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
