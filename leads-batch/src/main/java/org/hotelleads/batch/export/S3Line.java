package org.hotelleads.batch.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.hotelleads.export.TargetSetting;
import org.hotelleads.exporting.FileContent;
import org.hotelleads.system.OutgoingAddress;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A connection to a store that speaks the language of S3. Nothing of the server's own user or machine, such as profiles or
 * roles, plays a part in it; and of the language only what all such stores understand.
 */
final class S3Line implements AutoCloseable {

    private final CourierTimes times;
    private final boolean privateToo;
    private final Patience patience;
    private final SdkHttpClient http = UrlConnectionHttpClient.create(this::connection);

    S3Line(CourierTimes times, boolean privateToo) {
        this.times = times;
        this.privateToo = privateToo;
        this.patience = new Patience(times.toAnswer());
    }

    /** Names are looked up right before each use; the connection that follows gets the same answer from Java's cache. */
    private HttpURLConnection connection(URI address) {
        try {
            OutgoingAddress.find(address.getHost(), privateToo);
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout((int) times.toConnect().toMillis());
            connection.setReadTimeout((int) times.toAnswer().toMillis());
            patience.holds(connection);
            return connection;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    S3Client client(Map<TargetSetting, String> settings) {
        var builder = S3Client.builder()
                .httpClient(http)
                .region(Region.of(settings.getOrDefault(TargetSetting.REGION, "")))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        settings.getOrDefault(TargetSetting.KEY, ""), settings.getOrDefault(TargetSetting.SECRET, ""))))
                .forcePathStyle(Boolean.valueOf(settings.get(TargetSetting.PATH_STYLE)))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false))
                .overrideConfiguration(own -> own.retryStrategy(AwsRetryStrategy.doNotRetry())
                        .defaultProfileFile(ProfileFile.aggregator().build()));
        Optional.ofNullable(settings.get(TargetSetting.ENDPOINT))
                .map(URI::create)
                .ifPresent(builder::endpointOverride);
        return builder.build();
    }

    /** The same content, on whose way the line is cut if nobody takes it. */
    FileContent watched(FileContent content) {
        return patience.watched(content);
    }

    @Override
    public void close() {
        patience.close();
        http.close();
    }
}
