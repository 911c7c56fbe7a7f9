package org.hotelleads.web.webhook;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The headers of a delivery: all of them for the seal, and those few that are kept because a format reads them. */
final class HeaderLines {

    private static final Set<String> KEPT = Set.of("i-twilio-idempotency-token", "accept-language");

    private HeaderLines() {}

    static Map<String, String> of(HttpServletRequest request) {
        var headers = new HashMap<String, String>();
        Collections.list(request.getHeaderNames())
                .forEach(name -> headers.put(name.toLowerCase(Locale.ROOT), request.getHeader(name)));
        return headers;
    }

    static String kept(Map<String, String> headers) {
        return headers.entrySet().stream()
                .filter(header -> KEPT.contains(header.getKey()))
                .map(header -> header.getKey() + ":" + header.getValue())
                .collect(Collectors.joining("\n"));
    }

    static Map<String, String> read(String lines) {
        return lines.lines()
                .filter(line -> line.indexOf(':') > 0)
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(':')), line -> line.substring(line.indexOf(':') + 1)));
    }
}
