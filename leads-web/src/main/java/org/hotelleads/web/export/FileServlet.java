package org.hotelleads.web.export;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.hotelleads.exporting.ExportFiles;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.faces.Look;
import org.hotelleads.web.rest.PlainRefusal;

/** Gives a signed-in person a complete file; who may not have it does not learn whether there is one. */
@WebServlet("/exports/file")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient ExportFiles files;

    @Inject
    private transient Look look;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            var run = run(request);
            var facts = files.facts(run);
            response.setContentType(facts.format().mediaType());
            response.setContentLengthLong(facts.bytes());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + facts.fileName() + "\"");
            files.send(run, response.getOutputStream());
        } catch (Refusal refusal) {
            PlainRefusal.tell(refusal, look.getLocale(), response);
        }
    }

    private static UUID run(HttpServletRequest request) {
        try {
            return UUID.fromString(String.valueOf(request.getParameter("run")));
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound("error.export.noFile");
        }
    }
}
