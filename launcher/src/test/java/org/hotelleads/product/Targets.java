package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A folder, an SFTP server and a bucket, made known to HotelLeads over HTTP and tried, for one test. */
final class Targets {

    private final Api api;
    private final String unique;
    private final Path folder;
    private final Path sftpFolder;
    private final BucketStore store;
    private final long toFolder;
    private final long toSftp;
    private final long toBucket;

    Targets(RunningHotelLeads hotelLeads, SftpHost sftp, Path sftpRoot, BucketStore store, String unique)
            throws IOException {
        this.api = hotelLeads.api();
        this.unique = unique;
        this.store = store;
        folder = Files.createDirectories(hotelLeads.shares().resolve(unique));
        sftpFolder = Files.createDirectories(sftpRoot.resolve(unique));
        toFolder = make("FOLDER", settings().add("folder", folder.toString()));
        toSftp = make(
                "SFTP",
                settings()
                        .add("host", "127.0.0.1")
                        .add("port", String.valueOf(sftp.port()))
                        .add("user", "hotel")
                        .add("password", sftp.password())
                        .add("folder", "/" + unique));
        toBucket = make(
                "S3",
                settings()
                        .add("endpoint", store.address())
                        .add("pathStyle", "true")
                        .add("bucket", "leads")
                        .add("region", "eu-south-2")
                        .add("prefix", unique + "/")
                        .add("key", "AKIAIOSFODNN7EXAMPLE")
                        .add("secret", BucketStore.SECRET));
        accept(sftp);
        for (var target : new long[] {toFolder, toSftp, toBucket}) {
            assertThat(trial(target).getBoolean("ok")).isTrue();
        }
    }

    private static JsonObjectBuilder settings() {
        return Json.createObjectBuilder();
    }

    private long make(String kind, JsonObjectBuilder settings) {
        var wish = Json.createObjectBuilder()
                .add("kind", kind)
                .add("name", kind + " " + unique)
                .add("settings", settings);
        var made = api.post("/api/v1/exports/targets", wish.build());
        assertThat(made.status()).as(made::toString).isEqualTo(201);
        return made.json().getInt("id");
    }

    private JsonObject trial(long target) {
        return api.post("/api/v1/exports/targets/" + target + "/test", JsonObject.EMPTY_JSON_OBJECT)
                .json();
    }

    /** The first trial shows the key of the server; whoever compares it with what its owner says takes it. */
    private void accept(SftpHost sftp) {
        var first = trial(toSftp);
        assertThat(first.getString("trouble")).isEqualTo("KEY_UNKNOWN");
        assertThat(first.getJsonObject("seen").getString("hostKey")).isEqualTo(sftp.fingerprint());
        change(toSftp, settings().add("hostKey", sftp.fingerprint()));
    }

    private void change(long target, JsonObjectBuilder settings) {
        var wish = Json.createObjectBuilder().add("settings", settings).build();
        var changed = api.patch("/api/v1/exports/targets/" + target, wish);
        assertThat(changed.status()).as(changed::toString).isEqualTo(200);
    }

    void tellPassword(String password) {
        change(toSftp, settings().add("password", password));
    }

    /** What comes of a trial with another secret than the store's. */
    JsonObject trialWithSecret(String secret) {
        change(toBucket, settings().add("secret", secret));
        return trial(toBucket);
    }

    long[] ids() {
        return new long[] {toFolder, toSftp, toBucket};
    }

    String folderName() {
        return "FOLDER " + unique;
    }

    String sftpName() {
        return "SFTP " + unique;
    }

    String bucketName() {
        return "S3 " + unique;
    }

    /** The only file that has arrived in the folder. */
    byte[] inFolder(String name) throws IOException {
        assertThat(folder.toFile().list()).containsExactly(name);
        return Files.readAllBytes(folder.resolve(name));
    }

    /** The only file that has arrived at the SFTP server. */
    byte[] onSftp(String name) throws IOException {
        assertThat(sftpFolder.toFile().list()).containsExactly(name);
        return Files.readAllBytes(sftpFolder.resolve(name));
    }

    boolean isSftpEmpty() {
        return sftpFolder.toFile().list().length == 0;
    }

    /** What is in the bucket under this name. */
    Optional<byte[]> inBucket(String name) {
        return Optional.ofNullable(store.objects().get("/leads/" + unique + "/" + name));
    }
}
