package org.hotelleads.batch.export;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.export.DeliveryTrouble;
import org.hotelleads.export.TargetKind;
import org.hotelleads.export.TargetSetting;
import org.hotelleads.exporting.Courier;
import org.hotelleads.exporting.CourierTrouble;
import org.hotelleads.exporting.FileContent;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Puts files into buckets, each by one request, after which it is there as a whole or not at all. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class S3Courier implements Courier {

    private static final Set<String> NOT_KNOWN = Set.of(
            "InvalidAccessKeyId",
            "SignatureDoesNotMatch",
            "AuthorizationHeaderMalformed",
            "InvalidToken",
            "ExpiredToken",
            "InvalidSecurity");
    private static final Set<String> NO_ROOM = Set.of("QuotaExceeded", "XMinioStorageFull", "InsufficientStorage");
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int FAULTS = 500;
    private static final int FULL = 507;

    private CourierTimes times = CourierTimes.USUAL;

    @Inject
    @ConfigProperty(name = "leads.export.private", defaultValue = "true")
    private boolean privateToo;

    /** For the container. */
    public S3Courier() {}

    S3Courier(CourierTimes times, boolean privateToo) {
        this.times = times;
        this.privateToo = privateToo;
    }

    private interface Work {
        void with(S3Client s3, S3Line line);
    }

    @Override
    public TargetKind kind() {
        return TargetKind.S3;
    }

    @Override
    public void bring(Map<TargetSetting, String> settings, String fileName, FileContent content) {
        connected(settings, (s3, line) -> put(s3, settings, fileName, line.watched(content)));
    }

    @Override
    public void test(Map<TargetSetting, String> settings) {
        connected(settings, (s3, line) -> {
            put(s3, settings, Probe.NAME, Probe.CONTENT);
            deleteIfAllowed(s3, settings);
        });
    }

    private void connected(Map<TargetSetting, String> settings, Work work) {
        try (var line = new S3Line(times, privateToo);
                var s3 = line.client(settings)) {
            work.with(s3, line);
        } catch (S3Exception e) {
            throw trouble(e);
        } catch (RuntimeException e) {
            throw NetTrouble.of(e);
        }
    }

    private static void put(S3Client s3, Map<TargetSetting, String> settings, String name, FileContent content) {
        var body = RequestBody.fromContentProvider(
                () -> {
                    try {
                        return content.open();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                content.length(),
                "application/octet-stream");
        s3.putObject(put -> put.bucket(settings.get(TargetSetting.BUCKET)).key(key(settings, name)), body);
    }

    /** Whoever may only write has done what was to be tried. */
    private static void deleteIfAllowed(S3Client s3, Map<TargetSetting, String> settings) {
        try {
            s3.deleteObject(
                    gone -> gone.bucket(settings.get(TargetSetting.BUCKET)).key(key(settings, Probe.NAME)));
        } catch (S3Exception e) {
            if (e.statusCode() != FORBIDDEN) {
                throw e;
            }
        }
    }

    private static String key(Map<TargetSetting, String> settings, String name) {
        return settings.getOrDefault(TargetSetting.PREFIX, "") + name;
    }

    private static CourierTrouble trouble(S3Exception e) {
        var code = Optional.ofNullable(e.awsErrorDetails())
                .map(details -> details.errorCode())
                .orElse("");
        return new CourierTrouble(kind(e.statusCode(), code), ("HTTP " + e.statusCode() + " " + code).strip(), e);
    }

    private static DeliveryTrouble kind(int status, String code) {
        if (NOT_KNOWN.contains(code) || status == UNAUTHORIZED) {
            return DeliveryTrouble.REFUSED;
        }
        if (NO_ROOM.contains(code) || status == FULL) {
            return DeliveryTrouble.NO_ROOM;
        }
        return switch (status) {
            case FORBIDDEN -> DeliveryTrouble.FORBIDDEN;
            case NOT_FOUND -> DeliveryTrouble.NO_FOLDER;
            default -> status >= FAULTS ? DeliveryTrouble.NO_ANSWER : DeliveryTrouble.FAULT;
        };
    }
}
