package org.hotelleads.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The way to Keycloak and back as a browser goes it, one request after the other, so that a test may go astray. */
final class ProviderFlow {

    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");

    private final RunningHotelLeads hotelLeads;
    private final HttpClient browser = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    ProviderFlow(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
    }

    /** Sets out and signs in at Keycloak; gives the address at which Keycloak sends the browser back. */
    URI signsInAs(String user) {
        var start = get(hotelLeads.uri("/sign-in/sso?to=%2Fleads"));
        var page = get(target(start));
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError(page.body());
        }
        return target(send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + user + "&password="
                        + URLEncoder.encode("password-of-" + user, StandardCharsets.UTF_8)))));
    }

    /** Only sets out; gives the state of the way. */
    String setsOut() {
        return parameter(target(get(hotelLeads.uri("/sign-in/sso"))), "state");
    }

    HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    /** Where an answer leads to. */
    static URI target(HttpResponse<String> answer) {
        return answer.request()
                .uri()
                .resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    static String parameter(URI address, String name) {
        var found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(address.toString());
        if (!found.find()) {
            throw new AssertionError(name + " in " + address);
        }
        return found.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var answer = browser.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A browser takes secure cookies of this machine without TLS, which Java's own cookie manager does not. */
    private void keep(String header) {
        var pair = header.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || header.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
