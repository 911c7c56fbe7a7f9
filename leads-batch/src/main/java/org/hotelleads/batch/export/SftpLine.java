package org.hotelleads.batch.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.io.nio2.Nio2ServiceFactoryFactory;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.SftpModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.hotelleads.export.DeliveryTrouble;
import org.hotelleads.export.TargetSetting;
import org.hotelleads.exporting.CourierTrouble;
import org.hotelleads.system.OutgoingAddress;

/**
 * A connection to an SFTP server that has shown the right key. Nothing of the server's own user, such as keys or known
 * hosts, plays a part in it.
 */
final class SftpLine implements AutoCloseable {

    private static final String USUAL_PORT = "22";

    private final Map<TargetSetting, String> settings;
    private final CourierTimes times;
    private final SshClient client = SshClient.setUpDefaultClient();
    private Optional<String> shown = Optional.empty();
    private SftpClient sftp;

    private SftpLine(Map<TargetSetting, String> settings, CourierTimes times) {
        this.settings = settings;
        this.times = times;
    }

    /**
     * Connects and signs in.
     *
     * @throws CourierTrouble if the server shows another key, or does not let us in
     * @throws IOException if it cannot be reached, or takes too long
     */
    static SftpLine open(Map<TargetSetting, String> settings, CourierTimes times, boolean privateToo)
            throws IOException {
        var line = new SftpLine(settings, times);
        try {
            line.setUp();
            line.connect(privateToo);
            return line;
        } catch (IOException | RuntimeException e) {
            line.close();
            throw e;
        }
    }

    private void setUp() {
        client.setIoServiceFactoryFactory(new Nio2ServiceFactoryFactory());
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.setUserAuthFactories(List.of(UserAuthPublicKeyFactory.INSTANCE, UserAuthPasswordFactory.INSTANCE));
        client.setServerKeyVerifier(this::isRight);
        CoreModuleProperties.IDLE_TIMEOUT.set(client, times.toAnswer());
        CoreModuleProperties.AUTH_TIMEOUT.set(client, times.toAnswer());
        CoreModuleProperties.CHANNEL_OPEN_TIMEOUT.set(client, times.toAnswer());
        SftpModuleProperties.SFTP_CHANNEL_OPEN_TIMEOUT.set(client, times.toAnswer());
        client.start();
    }

    private boolean isRight(ClientSession session, SocketAddress address, PublicKey key) {
        var fingerprint = KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
        shown = Optional.of(fingerprint);
        return fingerprint.equals(pinned());
    }

    /** Some write the fingerprint with the sign that fills it up. */
    private String pinned() {
        return settings.getOrDefault(TargetSetting.HOST_KEY, "").replace("=", "");
    }

    private void connect(boolean privateToo) throws IOException {
        var host = OutgoingAddress.find(settings.getOrDefault(TargetSetting.HOST, ""), privateToo);
        var port = Integer.parseInt(settings.getOrDefault(TargetSetting.PORT, USUAL_PORT));
        var user = settings.getOrDefault(TargetSetting.USER, "");
        var session = client.connect(user, new InetSocketAddress(host, port))
                .verify(times.toConnect())
                .getSession();
        signIn(session);
        sftp = SftpClientFactory.instance().createSftpClient(session);
    }

    private void signIn(ClientSession session) throws IOException {
        Optional.ofNullable(settings.get(TargetSetting.PASSWORD)).ifPresent(session::addPasswordIdentity);
        if (settings.containsKey(TargetSetting.PRIVATE_KEY)) {
            addKeys(session);
        }
        try {
            session.auth().verify(times.toAnswer());
        } catch (SshException e) {
            throw shown.filter(key -> !key.equals(pinned()))
                    .map(this::wrongKey)
                    .or(() -> refused(e))
                    .orElseThrow(() -> e);
        }
    }

    private CourierTrouble wrongKey(String fingerprint) {
        var kind = pinned().isEmpty() ? DeliveryTrouble.KEY_UNKNOWN : DeliveryTrouble.KEY_CHANGED;
        return new CourierTrouble(kind, TargetSetting.HOST_KEY, fingerprint);
    }

    private static Optional<CourierTrouble> refused(SshException e) {
        return e.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE
                ? Optional.of(new CourierTrouble(DeliveryTrouble.REFUSED, "", e))
                : Optional.empty();
    }

    private void addKeys(ClientSession session) {
        var text = settings.get(TargetSetting.PRIVATE_KEY).strip() + "\n";
        var passphrase = settings.getOrDefault(TargetSetting.PASSPHRASE, "");
        try {
            var keys = SecurityUtils.loadKeyPairIdentities(
                    session,
                    NamedResource.ofName("privateKey"),
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    FilePasswordProvider.of(passphrase));
            if (keys == null) {
                throw unreadable(null);
            }
            keys.forEach(session::addPublicKeyIdentity);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw unreadable(e);
        }
    }

    private static CourierTrouble unreadable(Exception e) {
        return new CourierTrouble(DeliveryTrouble.REFUSED, "privateKey cannot be read", e);
    }

    SftpClient sftp() {
        return sftp;
    }

    @Override
    public void close() {
        client.stop();
    }
}
