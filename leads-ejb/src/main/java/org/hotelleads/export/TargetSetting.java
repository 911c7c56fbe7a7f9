package org.hotelleads.export;

import java.util.Optional;
import java.util.stream.Stream;

/** What a target may be told, by the name that it has in the HTTP API. */
public enum TargetSetting {
    /** The path of a folder; on an SFTP server it may be left out, and begins where the user arrives. */
    FOLDER("folder", false),
    HOST("host", false),
    /** 22 if it is not said. */
    PORT("port", false),
    USER("user", false),
    PASSWORD("password", true),
    /** In the format of PEM or OpenSSH. */
    PRIVATE_KEY("privateKey", true),
    /** Opens the private key, if it is enciphered. */
    PASSPHRASE("passphrase", true),
    /** The fingerprint of the server's key, such as {@code SHA256:…}; a trial shows it. */
    HOST_KEY("hostKey", false),
    /** The address of a store that is not Amazon's. */
    ENDPOINT("endpoint", false),
    /** {@code true} if the bucket stands in the path and not in the name of the server. */
    PATH_STYLE("pathStyle", false),
    REGION("region", false),
    BUCKET("bucket", false),
    /** What names of files begin with in the bucket, such as {@code leads/}. */
    PREFIX("prefix", false),
    /** The public half of the credentials. */
    KEY("key", false),
    SECRET("secret", true);

    private final String field;
    private final boolean secret;

    TargetSetting(String field, boolean secret) {
        this.field = field;
        this.secret = secret;
    }

    public String field() {
        return field;
    }

    /** Whether nobody may see it again. */
    public boolean isSecret() {
        return secret;
    }

    public static Optional<TargetSetting> named(String field) {
        return Stream.of(values())
                .filter(setting -> setting.field.equals(field))
                .findFirst();
    }
}
