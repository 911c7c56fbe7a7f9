package org.hotelleads.web.webhook;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.hotelleads.web.channel.Delivery;

/** The door at which vendors deliver; behind it each connection has its counter. */
@WebServlet("/webhooks/*")
public class Webhooks extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST_BODY = 1024 * 1024;
    private static final int MOST_REST = 8 * LARGEST_BODY;
    private static final int PIECE = 64 * 1024;
    private static final int TOO_LARGE = 413;

    @Inject
    private transient ChannelCounters channels;

    @Inject
    private transient HotelSystemCounters systems;

    @Inject
    private transient Clock clock;

    private interface Talk {
        void with(Counter counter, Answers answers) throws IOException;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        open(request, response, (counter, answers) -> counter.asked(request, answers));
    }

    /** A browser asks whether a page may send its form by a script. */
    @Override
    protected void doOptions(HttpServletRequest request, HttpServletResponse response) throws IOException {
        open(request, response, (counter, answers) -> {
            response.setHeader("Allow", counter.allowed());
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        });
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        open(request, response, (counter, answers) -> {
            var body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
            if (body.length > LARGEST_BODY) {
                letFinish(request);
                answers.problem(TOO_LARGE, "error.bodyTooLarge", String.valueOf(LARGEST_BODY));
                return;
            }
            var delivery = new Delivery(body, request.getContentType(), HeaderLines.of(request), clock.instant());
            counter.delivered(delivery, request, answers);
        });
    }

    /** Whoever is cut off while still sending never reads why; but nobody may go on sending for ever. */
    private static void letFinish(HttpServletRequest request) throws IOException {
        var rest = request.getInputStream();
        for (var read = 1; read <= MOST_REST / PIECE && rest.readNBytes(PIECE).length == PIECE; read++) {}
    }

    private void open(HttpServletRequest request, HttpServletResponse response, Talk talk) throws IOException {
        var answers = new Answers(request, response);
        try {
            var id = idIn(request);
            var counter = channels.at(id).or(() -> systems.at(id));
            if (counter.isEmpty()) {
                answers.problem(HttpServletResponse.SC_NOT_FOUND, "error.webhook.noConnection");
                return;
            }
            counter.get().greet(answers);
            talk.with(counter.get(), answers);
        } catch (RuntimeException fault) {
            answers.failed(fault);
        }
    }

    private static String idIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .orElse("");
    }
}
