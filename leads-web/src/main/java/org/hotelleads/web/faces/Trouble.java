package org.hotelleads.web.faces;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The page for whatever fails, in plain words. It is made without Faces, whose own failing it must be able to tell, and
 * which would refuse to draw a page as the answer to a broken post.
 */
@WebServlet("/error")
public class Trouble extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TEMPLATE = "/WEB-INF/templates/trouble.html";

    @Inject
    private transient Look look;

    @Inject
    private transient PageWords words;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
        var isMissing = Integer.valueOf(HttpServletResponse.SC_NOT_FOUND)
                .equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        response.getWriter().write(page(isMissing ? "trouble.missing" : "trouble.failed", request.getContextPath()));
    }

    private String page(String what, String root) throws IOException {
        var values = Map.of(
                "language", look.getLanguage(),
                "theme", look.getTheme(),
                "product", words.say("product.name"),
                "title", words.say(what + ".title"),
                "text", words.say(what + ".text"),
                "back", words.say("trouble.back"),
                "root", root);
        try (var template = getServletContext().getResourceAsStream(TEMPLATE)) {
            var page = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            for (var value : values.entrySet()) {
                page = page.replace("{" + value.getKey() + "}", value.getValue());
            }
            return page;
        }
    }
}
