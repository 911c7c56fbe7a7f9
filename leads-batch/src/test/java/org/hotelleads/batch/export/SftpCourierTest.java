package org.hotelleads.batch.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.hotelleads.export.DeliveryTrouble;
import org.hotelleads.export.TargetSetting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files are uploaded to a real SFTP server, with all that can go wrong. */
@Timeout(60)
class SftpCourierTest {

    private static final CourierTimes SHORT = new CourierTimes(Duration.ofSeconds(2), Duration.ofSeconds(3));

    @TempDir
    private Path home;

    private final SftpCourier courier = new SftpCourier(SHORT, true);
    private SshServer server;
    private KeyPair hostKey;
    private KeyPair userKey;
    private SftpSubsystemFactory sftp;

    @BeforeEach
    void aServer() throws IOException, GeneralSecurityException {
        hostKey = newKey();
        userKey = newKey();
        server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
        server.setPasswordAuthenticator((user, password, session) -> user.equals("ana") && password.equals("right"));
        server.setPublickeyAuthenticator(
                (user, key, session) -> user.equals("ana") && KeyUtils.compareKeys(key, userKey.getPublic()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(home));
        sftp = new SftpSubsystemFactory.Builder().build();
        server.setSubsystemFactories(List.of(sftp));
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(true);
    }

    private static KeyPair newKey() throws GeneralSecurityException {
        var keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        return keys.generateKeyPair();
    }

    private Map<TargetSetting, String> settings() {
        var settings = new EnumMap<TargetSetting, String>(TargetSetting.class);
        settings.put(TargetSetting.HOST, "127.0.0.1");
        settings.put(TargetSetting.PORT, String.valueOf(server.getPort()));
        settings.put(TargetSetting.USER, "ana");
        settings.put(TargetSetting.PASSWORD, "right");
        settings.put(TargetSetting.HOST_KEY, KeyUtils.getFingerPrint(BuiltinDigests.sha256, hostKey.getPublic()));
        return settings;
    }

    private Map<TargetSetting, String> settings(TargetSetting setting, String value) {
        var settings = settings();
        settings.put(setting, value);
        return settings;
    }

    private String[] found() {
        return home.toFile().list();
    }

    @Test
    void aFileIsThereAsAWhole() {
        var content = Content.of(3_000_000);

        courier.bring(settings(), "leads.csv", content);

        assertThat(home.resolve("leads.csv")).hasBinaryContent(content.all());
        assertThat(found()).containsExactly("leads.csv");
    }

    @Test
    void broughtOnceMoreItTakesThePlaceOfItself() throws IOException {
        Files.createDirectory(home.resolve("in"));
        var settings = settings(TargetSetting.FOLDER, "/in");

        courier.bring(settings, "leads.csv", Content.of(100));
        courier.bring(settings, "leads.csv", Content.of(200));

        assertThat(home.resolve("in").toFile().list()).containsExactly("leads.csv");
        assertThat(Files.size(home.resolve("in/leads.csv"))).isEqualTo(200);
    }

    @Test
    void aPrivateKeyOpensAsWell() {
        var settings = settings();
        settings.remove(TargetSetting.PASSWORD);
        var key = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(userKey.getPrivate().getEncoded());
        settings.put(TargetSetting.PRIVATE_KEY, "-----BEGIN PRIVATE KEY-----\n" + key + "\n-----END PRIVATE KEY-----");

        courier.bring(settings, "leads.csv", Content.of(100));

        assertThat(found()).containsExactly("leads.csv");
    }

    @Test
    void aKeyThatIsNone() {
        var trouble = Troubled.by(() -> courier.test(settings(TargetSetting.PRIVATE_KEY, "no key")));

        assertThat(trouble.kind()).isEqualTo(DeliveryTrouble.REFUSED);
    }

    @Test
    void aTrialLeavesNothing() {
        courier.test(settings());

        assertThat(found()).isEmpty();
    }

    @Test
    void anUnknownKeyIsShownBeforeAnyPasswordIsSent() {
        var asked = new boolean[1];
        server.setPasswordAuthenticator((user, password, session) -> {
            asked[0] = true;
            return true;
        });
        var settings = settings();
        settings.remove(TargetSetting.HOST_KEY);

        var trouble = Troubled.by(() -> courier.test(settings));

        assertThat(trouble.kind()).isEqualTo(DeliveryTrouble.KEY_UNKNOWN);
        assertThat(trouble.seen())
                .isEqualTo(Map.of(TargetSetting.HOST_KEY, settings().get(TargetSetting.HOST_KEY)));
        assertThat(asked[0]).isFalse();
    }

    @Test
    void anotherKeyThanTheOneThatIsKnown() throws GeneralSecurityException {
        var settings = settings();
        server.setKeyPairProvider(KeyPairProvider.wrap(newKey()));

        var trouble = Troubled.by(() -> courier.bring(settings, "leads.csv", Content.of(100)));

        assertThat(trouble.kind()).isEqualTo(DeliveryTrouble.KEY_CHANGED);
        assertThat(found()).isEmpty();
    }

    @Test
    void aWrongPassword() {
        var trouble = Troubled.by(() -> courier.test(settings(TargetSetting.PASSWORD, "wrong-secret")));

        assertThat(trouble.kind()).isEqualTo(DeliveryTrouble.REFUSED);
        assertThat(trouble.getMessage()).doesNotContain("wrong-secret");
    }

    @Test
    void aFolderThatIsNotThere() {
        var trouble = Troubled.by(() -> courier.test(settings(TargetSetting.FOLDER, "/nowhere")));

        assertThat(trouble.kind()).isEqualTo(DeliveryTrouble.NO_FOLDER);
    }

    @Test
    void nobodyAtTheAddress() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        var trouble = Troubled.by(() -> courier.test(settings(TargetSetting.PORT, String.valueOf(free))));

        assertThat(trouble.kind()).isEqualTo(DeliveryTrouble.NOT_REACHED);
    }

    @Test
    void anAddressToWhichNothingMayBeSent() {
        var trouble = Troubled.by(() -> courier.test(settings(TargetSetting.HOST, "169.254.169.254")));
        var outside = new SftpCourier(SHORT, false);

        assertThat(trouble.kind()).isEqualTo(DeliveryTrouble.NOT_ALLOWED);
        assertThat(Troubled.by(() -> outside.test(settings())).kind()).isEqualTo(DeliveryTrouble.NOT_ALLOWED);
    }

    @Test
    void aServerThatNeverSaysAnything() throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            var trouble = Troubled.by(
                    () -> courier.test(settings(TargetSetting.PORT, String.valueOf(silent.getLocalPort()))));

            assertThat(trouble.kind()).isEqualTo(DeliveryTrouble.NO_ANSWER);
        }
    }

    @Test
    void aServerThatHangsInTheMidstOfIt() {
        sftp.addSftpEventListener(new WhenWritten(() -> {
            try {
                Thread.sleep(20_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));

        var trouble = Troubled.by(() -> courier.bring(settings(), "leads.csv", Content.of(5_000_000)));

        assertThat(trouble.kind()).isEqualTo(DeliveryTrouble.NO_ANSWER);
        assertThat(home.resolve("leads.csv")).doesNotExist();
    }

    @Test
    void aLineThatIsCutInTheMidstOfIt() {
        sftp.addSftpEventListener(
                new WhenWritten(() -> server.getActiveSessions().forEach(session -> session.close(true))));

        var trouble = Troubled.by(() -> courier.bring(settings(), "leads.csv", Content.of(5_000_000)));

        assertThat(trouble.kind()).isEqualTo(DeliveryTrouble.NO_ANSWER);
        assertThat(home.resolve("leads.csv")).doesNotExist();
    }

    /** Does something after some of a file has arrived. */
    private record WhenWritten(Runnable work) implements SftpEventListener {

        private static final long SOME = 200_000;

        @Override
        public void writing(
                ServerSession session,
                String remote,
                FileHandle handle,
                long offset,
                byte[] data,
                int from,
                int length) {
            if (offset > SOME) {
                work.run();
            }
        }
    }
}
