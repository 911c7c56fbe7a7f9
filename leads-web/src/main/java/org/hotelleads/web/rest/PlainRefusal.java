package org.hotelleads.web.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Words;

/** Tells a signed-in person in place of a file why there is none; what every answer forbids browsers stays in its headers. */
public final class PlainRefusal {

    private PlainRefusal() {}

    public static void tell(Refusal refusal, Locale language, HttpServletResponse response) throws IOException {
        var words = Words.in(language).say(refusal.key(), refusal.details()).getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(Problem.of(refusal).status());
        response.setHeader("Content-Disposition", "inline");
        response.setContentType("text/plain;charset=UTF-8");
        response.setContentLength(words.length);
        response.getOutputStream().write(words);
    }
}
