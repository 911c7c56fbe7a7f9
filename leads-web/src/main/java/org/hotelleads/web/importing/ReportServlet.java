package org.hotelleads.web.importing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.hotelleads.importing.ImportReport;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.faces.Look;
import org.hotelleads.web.rest.PlainRefusal;

/** Gives a signed-in person the report on an import; who may not have it does not learn whether there is one. */
@WebServlet("/imports/report")
public class ReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient ImportReport report;

    @Inject
    private transient Look look;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            var run = run(request);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + report.name(run) + "\"");
            response.setContentType("text/csv;charset=UTF-8");
            report.write(run, look.getLocale(), response.getOutputStream());
        } catch (Refusal refusal) {
            PlainRefusal.tell(refusal, look.getLocale(), response);
        }
    }

    private static UUID run(HttpServletRequest request) {
        try {
            return UUID.fromString(String.valueOf(request.getParameter("run")));
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound("imports.refused.unknown");
        }
    }
}
