package org.hotelleads.product;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of a request to S3 (AWS Signature Version 4), checked by its specification and not by the library that
 * made it.
 *
 * @param parts of the header {@code Authorization}: Credential, SignedHeaders, Signature
 * @param request its canonical form
 * @param at the header {@code x-amz-date}
 * @param isWhole whether the content is the one that was signed
 */
record AwsSignature(Map<String, String> parts, String request, String at, boolean isWhole) {

    private static final String METHOD = "AWS4-HMAC-SHA256";
    private static final String UNSIGNED = "UNSIGNED-PAYLOAD";

    static AwsSignature of(HttpExchange exchange, byte[] content) {
        var headers = exchange.getRequestHeaders();
        var authorization =
                Optional.ofNullable(headers.getFirst("Authorization")).orElse("");
        var parts = Stream.of(authorization.replace(METHOD, "").strip().split(",\\s*"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        var signed = parts.getOrDefault("SignedHeaders", "");
        var lines = Stream.of(signed.split(";"))
                .map(name -> name + ":"
                        + headers.getOrDefault(name, List.of()).stream()
                                .map(String::strip)
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        var hash = String.valueOf(headers.getFirst("x-amz-content-sha256"));
        var uri = exchange.getRequestURI();
        var request = String.join(
                "\n",
                exchange.getRequestMethod(),
                uri.getRawPath(),
                Optional.ofNullable(uri.getRawQuery()).orElse(""),
                lines,
                "",
                signed,
                hash);
        var isWhole = hash.equals(UNSIGNED) || hash.equals(Exports.sha256(content));
        return new AwsSignature(parts, request, String.valueOf(headers.getFirst("x-amz-date")), isWhole);
    }

    boolean isMadeWith(String secret) {
        var credential = parts.getOrDefault("Credential", "").split("/", 2);
        if (credential.length < 2 || !isWhole) {
            return false;
        }
        var scope = credential[1];
        var key = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
        for (var part : scope.split("/")) {
            key = hmac(key, part);
        }
        var said = String.join("\n", METHOD, at, scope, Exports.sha256(request.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(hmac(key, said)).equals(parts.get("Signature"));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
