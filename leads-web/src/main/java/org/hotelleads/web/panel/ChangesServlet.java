package org.hotelleads.web.panel;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.search.LeadChanges;

/** Answers an open page whether leads have changed since it looked last: from memory, and without keeping anybody signed in. */
@WebServlet("/leads/changes")
public class ChangesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient LeadChanges changes;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=UTF-8");
        if (!caller.get().may(Permission.READ_LEADS)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.getWriter().write("{}");
            return;
        }
        var news = changes.since(request.getParameter("since"));
        var json = Json.createObjectBuilder()
                .add("mark", news.mark())
                .add("unknown", news.unknown())
                .add("changed", ids(news.changed()))
                .add("captured", ids(news.captured()))
                .build();
        response.getWriter().write(json.toString());
    }

    private static JsonArray ids(Set<UUID> leads) {
        return Json.createArrayBuilder(leads.stream().map(UUID::toString).toList())
                .build();
    }
}
