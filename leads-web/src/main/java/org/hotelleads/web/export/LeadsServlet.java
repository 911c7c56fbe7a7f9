package org.hotelleads.web.export;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.exporting.LiveExports;
import org.hotelleads.system.Outage;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.rest.Problem;

/**
 * Sends leads as a file while they are read, to people's browsers and to programs. A file that cannot be completed ends
 * with a broken connection and never as if it were whole.
 */
@WebServlet({"/exports/leads", LeadsServlet.OF_PROGRAMS})
public class LeadsServlet extends HttpServlet {

    static final String OF_PROGRAMS = "/api/v1/leads/export";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(LeadsServlet.class.getName());

    /** Each holds a connection to the database for as long as its receiver takes. */
    private static final int AT_ONCE = 6;

    private static final int BUSY = 503;
    private static final int UNKNOWN_CALLER = 401;

    private final transient Semaphore places = new Semaphore(AT_ONCE);

    @EJB
    private transient LiveExports exports;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "GET");
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!places.tryAcquire()) {
            response.setHeader("Retry-After", "5");
            tell(Problem.of(BUSY, "error.export.busy"), request, response);
            return;
        }
        try {
            send(request, response);
        } catch (Refusal refusal) {
            tell(Problem.of(refusal), request, response);
        } catch (IOException gone) {
            BrokenOff.breakOff(request);
        } catch (RuntimeException fault) {
            fail(fault, request, response);
        } finally {
            places.release();
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = AskedFile.of(request);
        var name = exports.fileName(asked.wish());
        response.setContentType(asked.wish().format().mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        exports.send(asked.wish(), asked.locale().orElseGet(() -> usual(request)), response.getOutputStream());
    }

    /** The language of the person, or the first of a program's that is spoken here. */
    private Locale usual(HttpServletRequest request) {
        var own = caller.get().user().map(person -> caller.get().locale());
        return own.map(Locale::forLanguageTag).orElseGet(request::getLocale);
    }

    private static void fail(RuntimeException fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var number = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "Fault " + number, fault);
        if (response.isCommitted()) {
            BrokenOff.breakOff(request);
        } else if (Outage.isCauseOf(fault)) {
            tell(Problem.of(BUSY, "error.busy"), request, response);
        } else {
            tell(
                    Problem.of(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "error.unexpected", number),
                    request,
                    response);
        }
    }

    private static void tell(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.resetBuffer();
        response.setHeader("Content-Disposition", null);
        response.setStatus(problem.status());
        if (problem.status() == UNKNOWN_CALLER) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"HotelLeads\"");
        }
        response.setContentType(Problem.MEDIA_TYPE + ";charset=UTF-8");
        response.getOutputStream()
                .write(problem.json(request.getLocale()).toString().getBytes(StandardCharsets.UTF_8));
    }
}
