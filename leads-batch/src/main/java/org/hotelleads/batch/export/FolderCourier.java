package org.hotelleads.batch.export;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.export.DeliveryTrouble;
import org.hotelleads.export.TargetKind;
import org.hotelleads.export.TargetSetting;
import org.hotelleads.exporting.Courier;
import org.hotelleads.exporting.CourierTrouble;
import org.hotelleads.exporting.FileContent;

/** Puts files into folders that the server sees, below those that its operators have named, and nowhere else. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FolderCourier implements Courier {

    @Inject
    @ConfigProperty(name = "leads.export.folders")
    private Optional<String> roots;

    /** For the container. */
    public FolderCourier() {}

    FolderCourier(Optional<String> roots) {
        this.roots = roots;
    }

    @Override
    public TargetKind kind() {
        return TargetKind.FOLDER;
    }

    @Override
    public void bring(Map<TargetSetting, String> settings, String fileName, FileContent content) {
        try {
            put(folder(settings), fileName, content);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    @Override
    public void test(Map<TargetSetting, String> settings) {
        try {
            var folder = folder(settings);
            put(folder, Probe.NAME, Probe.CONTENT);
            Files.deleteIfExists(folder.resolve(Probe.NAME));
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /** Where the folder really is, with all links followed; that must lie below where one of the roots really is. */
    private Path folder(Map<TargetSetting, String> settings) throws IOException {
        var wanted = path(settings.getOrDefault(TargetSetting.FOLDER, ""));
        if (roots().map(FolderCourier::path)
                .noneMatch(root -> wanted.normalize().startsWith(root.normalize()))) {
            throw notAllowed();
        }
        var real = wanted.toRealPath();
        for (var root :
                roots().map(FolderCourier::path).filter(Files::isDirectory).toList()) {
            if (real.startsWith(root.toRealPath())) {
                return requireFolder(real);
            }
        }
        throw notAllowed();
    }

    private Stream<String> roots() {
        return Arrays.stream(roots.orElse("").split(",")).map(String::strip).filter(root -> !root.isEmpty());
    }

    private static Path path(String text) {
        try {
            var path = Path.of(text);
            if (path.isAbsolute()) {
                return path;
            }
        } catch (InvalidPathException noPath) {
            throw notAllowed();
        }
        throw notAllowed();
    }

    private static CourierTrouble notAllowed() {
        return new CourierTrouble(DeliveryTrouble.NOT_ALLOWED, "leads.export.folders");
    }

    private static Path requireFolder(Path real) {
        if (!Files.isDirectory(real)) {
            throw new CourierTrouble(DeliveryTrouble.NO_FOLDER, "");
        }
        return real;
    }

    /** Whoever looks into the folder sees the whole file or none; what is said to be there is on the disk. */
    private static void put(Path folder, String fileName, FileContent content) throws IOException {
        var name = Path.of(fileName).getFileName().toString();
        var part = folder.resolve("." + name + ".part");
        Files.deleteIfExists(part);
        try {
            try (var file = FileChannel.open(
                            part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                    var from = content.open()) {
                from.transferTo(Channels.newOutputStream(file));
                file.force(true);
            }
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static CourierTrouble trouble(IOException e) {
        var said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("no space left") || said.contains("quota") || said.contains("not enough space")) {
            return new CourierTrouble(DeliveryTrouble.NO_ROOM, "", e);
        }
        if (e instanceof AccessDeniedException || said.contains("read-only") || said.contains("permission denied")) {
            return new CourierTrouble(DeliveryTrouble.FORBIDDEN, "", e);
        }
        return e instanceof NoSuchFileException
                ? new CourierTrouble(DeliveryTrouble.NO_FOLDER, "", e)
                : new CourierTrouble(DeliveryTrouble.FAULT, e.getClass().getSimpleName(), e);
    }
}
