package org.hotelleads.batch.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hotelleads.export.DeliveryTrouble;
import org.hotelleads.export.TargetSetting;
import org.hotelleads.exporting.FileContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are put into folders as a whole, and into no others than those that were named. */
class FolderCourierTest {

    @TempDir
    private Path home;

    private Path root;
    private FolderCourier courier;

    @BeforeEach
    void aRoot() throws IOException {
        root = Files.createDirectory(home.resolve("shares"));
        courier = new FolderCourier(Optional.of("/somewhere/else, " + root));
    }

    private static Map<TargetSetting, String> to(Path folder) {
        return Map.of(TargetSetting.FOLDER, folder.toString());
    }

    private static String[] in(Path folder) {
        return folder.toFile().list();
    }

    @Test
    void aFileIsThereAsAWhole() throws IOException {
        var folder = Files.createDirectory(root.resolve("marketing"));
        var content = Content.of(300_000);

        courier.bring(to(folder), "leads.csv", content);

        assertThat(folder.resolve("leads.csv")).hasBinaryContent(content.all());
        assertThat(in(folder)).containsExactly("leads.csv");
    }

    @Test
    void broughtOnceMoreItTakesThePlaceOfItself() throws IOException {
        Files.writeString(root.resolve(".leads.csv.part"), "half of it");

        courier.bring(to(root), "leads.csv", Content.of(10));
        courier.bring(to(root), "leads.csv", Content.of(20));

        assertThat(in(root)).containsExactly("leads.csv");
        assertThat(Files.size(root.resolve("leads.csv"))).isEqualTo(20);
    }

    @Test
    void whatBreaksOffLeavesWhatWasThere() throws IOException {
        Files.writeString(root.resolve("leads.csv"), "before");
        var broken = new FileContent() {
            @Override
            public long length() {
                return 10;
            }

            @Override
            public InputStream open() {
                return new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the file is gone");
                    }
                };
            }
        };

        assertThat(Troubled.by(() -> courier.bring(to(root), "leads.csv", broken))
                        .kind())
                .isEqualTo(DeliveryTrouble.FAULT);
        assertThat(root.resolve("leads.csv")).hasContent("before");
        assertThat(in(root)).containsExactly("leads.csv");
    }

    @Test
    void aTrialLeavesNothing() {
        courier.test(to(root));

        assertThat(in(root)).isEmpty();
    }

    @Test
    void aFolderThatIsNotThere() {
        assertThat(Troubled.by(() -> courier.test(to(root.resolve("nowhere")))).kind())
                .isEqualTo(DeliveryTrouble.NO_FOLDER);
    }

    @Test
    void noOtherFolders() throws IOException {
        var outside = Files.createDirectory(home.resolve("secrets"));
        var link = Files.createSymbolicLink(root.resolve("link"), outside);

        assertThat(Troubled.by(() -> courier.test(to(outside))).kind()).isEqualTo(DeliveryTrouble.NOT_ALLOWED);
        assertThat(Troubled.by(() -> courier.test(to(link))).kind()).isEqualTo(DeliveryTrouble.NOT_ALLOWED);
        assertThat(Troubled.by(() -> courier.test(to(root.resolve("../secrets"))))
                        .kind())
                .isEqualTo(DeliveryTrouble.NOT_ALLOWED);
        assertThat(Troubled.by(() -> courier.test(Map.of(TargetSetting.FOLDER, "shares")))
                        .kind())
                .isEqualTo(DeliveryTrouble.NOT_ALLOWED);
        assertThat(in(outside)).isEmpty();
    }

    @Test
    void withoutRootsThereIsNoFolder() {
        var none = new FolderCourier(Optional.empty());

        assertThat(Troubled.by(() -> none.test(to(root))).kind()).isEqualTo(DeliveryTrouble.NOT_ALLOWED);
    }

    @Test
    void aNameThatIsALinkIsReplacedAndNotFollowed() throws IOException {
        var outside = Files.writeString(home.resolve("passwords"), "secret");
        Files.createSymbolicLink(root.resolve("leads.csv"), outside);
        Files.createSymbolicLink(root.resolve(".leads.csv.part"), outside);

        courier.bring(to(root), "leads.csv", Content.of(10));

        assertThat(outside).hasContent("secret");
        assertThat(Files.isSymbolicLink(root.resolve("leads.csv"))).isFalse();
    }

    @Test
    void aDiskThatIsFull() throws Exception {
        var disk = Files.createDirectory(root.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()), "mount is not allowed here");
        try {
            assertThat(Troubled.by(() -> courier.bring(to(disk), "leads.csv", Content.of(200_000)))
                            .kind())
                    .isEqualTo(DeliveryTrouble.NO_ROOM);
            assertThat(in(disk)).isEmpty();
        } finally {
            run("umount", disk.toString());
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
