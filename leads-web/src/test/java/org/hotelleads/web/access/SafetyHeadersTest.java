package org.hotelleads.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SafetyHeadersTest {

    private static final String TLS_FOR_A_YEAR = "max-age=31536000; includeSubDomains";

    @Test
    void overTlsBrowsersComeByTlsForAYear() throws Exception {
        assertThat(answer(Optional.empty(), true)).containsEntry("Strict-Transport-Security", TLS_FOR_A_YEAR);
    }

    @Test
    void theSameHoldsWhereAProxySpeaksTlsForUs() throws Exception {
        assertThat(answer(Optional.of("HTTPS://leads.example.org"), false))
                .containsEntry("Strict-Transport-Security", TLS_FOR_A_YEAR);
    }

    @Test
    void withoutTlsNothingIsSaidOfIt() throws Exception {
        assertThat(answer(Optional.of("http://localhost:8080"), false)).doesNotContainKey("Strict-Transport-Security");
    }

    private static Map<String, String> answer(Optional<String> base, boolean secure)
            throws IOException, ServletException {
        var headers = new HashMap<String, String>();
        var request = (HttpServletRequest) stub(
                HttpServletRequest.class,
                Map.of("isSecure", secure, "getServletPath", "/sign-in", "getMethod", "GET"),
                headers);
        var response = (HttpServletResponse) stub(HttpServletResponse.class, Map.of(), headers);
        new SafetyHeaders(new Encryption(base)).doFilter(request, response, (passed, on) -> {});
        return headers;
    }

    /** A request or an answer that knows no more than this, and remembers the headers that are set. */
    private static Object stub(Class<?> type, Map<String, Object> known, Map<String, String> headers) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> {
            if (method.getName().equals("setHeader")) {
                headers.put((String) values[0], (String) values[1]);
            }
            return known.get(method.getName());
        });
    }
}
