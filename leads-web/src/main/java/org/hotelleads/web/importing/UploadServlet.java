package org.hotelleads.web.importing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.importing.ImportFiles;
import org.hotelleads.importing.ImportKind;
import org.hotelleads.importing.ImportWish;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Words;
import org.hotelleads.web.faces.Look;
import org.hotelleads.web.rest.Problem;

/**
 * Takes the file that a signed-in person sends from the page, as it comes and piece by piece; answers the id of its import.
 * The header that is asked for no other site can send.
 */
@WebServlet("/imports/upload")
public class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String OF_OUR_PAGE = "X-HotelLeads-Import";

    @EJB
    private transient ImportFiles files;

    @Inject
    private transient Look look;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        try {
            if (request.getHeader(OF_OUR_PAGE) == null || caller.get().user().isEmpty()) {
                throw Refusal.forbidden("imports.refused.foreign");
            }
            var id = files.take(wish(request), request.getContentLengthLong(), request.getInputStream());
            response.setStatus(HttpServletResponse.SC_CREATED);
            response.getWriter().write(id.toString());
        } catch (Refusal refusal) {
            refuse(refusal, response);
        }
    }

    private static ImportWish wish(HttpServletRequest request) {
        var what = "BOOKINGS".equals(request.getParameter("what")) ? ImportKind.BOOKINGS : ImportKind.LEADS;
        return new ImportWish(what, request.getParameter("hotel"), request.getParameter("name"));
    }

    private void refuse(Refusal refusal, HttpServletResponse response) throws IOException {
        var words = Words.in(look.getLocale());
        response.setStatus(Problem.of(refusal).status());
        response.getWriter()
                .write(
                        refusal.flaws().isEmpty()
                                ? words.say(refusal.key(), refusal.details())
                                : words.say(
                                        refusal.flaws().get(0).key(),
                                        refusal.flaws().get(0).details()));
    }
}
