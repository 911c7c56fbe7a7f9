package org.hotelleads.privacy;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.TreeMap;

/** A certificate as an object of JSON. */
public final class CertificateJson {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private CertificateJson() {}

    public static JsonObject of(Certificate certificate) {
        var counts = JSON.createObjectBuilder();
        new TreeMap<>(certificate.counts()).forEach(counts::add);
        var identifiers = JSON.createArrayBuilder();
        certificate
                .identifiers()
                .forEach(one -> identifiers.add(
                        JSON.createObjectBuilder().add("kind", one.kind()).add("hash", one.hash())));
        var given = JSON.createArrayBuilder();
        certificate
                .givenAway()
                .forEach(one -> given.add(JSON.createObjectBuilder()
                        .add("file", one.file())
                        .add("to", one.to())
                        .add("at", one.at())));
        return JSON.createObjectBuilder()
                .add("id", certificate.id().toString())
                .add("cause", certificate.cause().name())
                .add("hotels", JSON.createArrayBuilder(certificate.hotels()))
                .add(
                        "request",
                        certificate.request() == null ? JsonValue.NULL : Json.createValue(certificate.request()))
                .add("by", certificate.by())
                .add("at", certificate.at().toString())
                .add("counts", counts)
                .add("identifiers", identifiers)
                .add("givenAway", given)
                .build();
    }
}
