package org.hotelleads.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen at the sign-in page, behind a proxy that says where it comes from. It keeps its cookies. */
final class Door {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]* value=\"([^\"]+)\"");
    private static final String SIGNED_IN = "hotelleads-sign-in=";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI page;
    private final String address;

    /**
     * @param address what the proxy says of the browser's address
     */
    Door(RunningHotelLeads hotelLeads, String address) {
        page = hotelLeads.uri("/sign-in");
        this.address = address;
    }

    /** Whether login and password opened. */
    boolean opens(String login, String password) {
        var form = Map.of(
                "signin",
                "signin",
                "login",
                login,
                "password",
                password,
                "enter",
                "",
                "to",
                "",
                "jakarta.faces.ViewState",
                viewState());
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = send(HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        return answer.headers().allValues("Set-Cookie").stream().anyMatch(cookie -> cookie.startsWith(SIGNED_IN));
    }

    /** Signed out, but with the cookie by which the browser is known. */
    void leave() {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> !cookie.getName().equals("hotelleads-browser"))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(page, cookie));
    }

    /** The value of a cookie; empty when there is none. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Shows this cookie from now on, as whoever has stolen it would. */
    void show(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(page, cookie);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(page.resolve(path)).GET());
    }

    /** Sends a form of the page, by its button; nothing but what is said here. */
    HttpResponse<String> press(String path, String form, String button) {
        var body = form + "=" + form + "&" + button + "=&jakarta.faces.ViewState="
                + URLEncoder.encode(viewState(get(path)), StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(page.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String viewState() {
        return viewState(get("/sign-in"));
    }

    private static String viewState(HttpResponse<String> shown) {
        var found = VIEW_STATE.matcher(shown.body());
        if (!found.find()) {
            throw new IllegalStateException("no page with a form");
        }
        return found.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.timeout(PATIENCE).header("X-Forwarded-For", address).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
