package org.hotelleads.web.audit;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hotelleads.audit.AuditFile;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.rest.AuditQuery;
import org.hotelleads.web.rest.Problem;

/** Sends the audit log as a file, to people's browsers and to programs. */
@WebServlet({"/audit/file", "/api/v1/audit/export"})
public class AuditServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNKNOWN_CALLER = 401;

    @EJB
    private transient AuditFile file;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            var filter = AuditQuery.read(request::getParameter);
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"audit-" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + ".csv\"");
            file.write(filter, response.getOutputStream());
        } catch (Refusal refusal) {
            tell(Problem.of(refusal), request, response);
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
