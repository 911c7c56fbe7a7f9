package org.hotelleads.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** An SFTP server of a partner, who may change the password of his user {@code hotel}. */
final class SftpHost implements AutoCloseable {

    private static final int KEY_BITS = 2_048;

    private final SshServer server = SshServer.setUpDefaultServer();
    private final KeyPair key = newKey();
    private volatile String password = "first-password";

    /** @param folder what its user sees as the root */
    SftpHost(Path folder) {
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(KeyPairProvider.wrap(key));
        server.setPasswordAuthenticator((user, given, session) -> user.equals("hotel") && given.equals(password));
        server.setFileSystemFactory(new VirtualFileSystemFactory(folder));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyPair newKey() {
        try {
            var keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(KEY_BITS);
            return keys.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return server.getPort();
    }

    String password() {
        return password;
    }

    void changePassword(String other) {
        password = other;
    }

    /** What its owner would read out on the telephone. */
    String fingerprint() {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, key.getPublic());
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
    }
}
