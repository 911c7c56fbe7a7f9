package org.hotelleads.export;

import static org.hotelleads.export.TargetSetting.BUCKET;
import static org.hotelleads.export.TargetSetting.ENDPOINT;
import static org.hotelleads.export.TargetSetting.HOST;
import static org.hotelleads.export.TargetSetting.HOST_KEY;
import static org.hotelleads.export.TargetSetting.KEY;
import static org.hotelleads.export.TargetSetting.PASSPHRASE;
import static org.hotelleads.export.TargetSetting.PASSWORD;
import static org.hotelleads.export.TargetSetting.PATH_STYLE;
import static org.hotelleads.export.TargetSetting.PORT;
import static org.hotelleads.export.TargetSetting.PREFIX;
import static org.hotelleads.export.TargetSetting.PRIVATE_KEY;
import static org.hotelleads.export.TargetSetting.REGION;
import static org.hotelleads.export.TargetSetting.SECRET;
import static org.hotelleads.export.TargetSetting.USER;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What files can be brought to, and what each wants to know, in the order in which it is asked for. */
public enum TargetKind {
    /** A folder that the server sees, such as a mounted share. */
    FOLDER(List.of(TargetSetting.FOLDER), List.of()),
    /** A server that is spoken to by SSH; it wants a password or a private key, and once it was tried the fingerprint of its key. */
    SFTP(List.of(HOST, USER), List.of(PORT, PASSWORD, PRIVATE_KEY, PASSPHRASE, HOST_KEY, TargetSetting.FOLDER)),
    /** A bucket of Amazon's S3, or of another store that speaks its language. */
    S3(List.of(BUCKET, REGION, KEY, SECRET), List.of(ENDPOINT, PATH_STYLE, PREFIX));

    private final List<TargetSetting> needed;
    private final List<TargetSetting> welcome;

    TargetKind(List<TargetSetting> needed, List<TargetSetting> welcome) {
        this.needed = needed;
        this.welcome = welcome;
    }

    /** Whether nothing can be brought there without. */
    public boolean needs(TargetSetting setting) {
        return needed.contains(setting);
    }

    /** Whether it can make use of it. */
    public boolean takes(TargetSetting setting) {
        return needs(setting) || welcome.contains(setting);
    }

    /** Everything that it can make use of, what it needs first. */
    public List<TargetSetting> settings() {
        return Stream.concat(needed.stream(), welcome.stream()).toList();
    }

    public static Optional<TargetKind> named(String name) {
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
