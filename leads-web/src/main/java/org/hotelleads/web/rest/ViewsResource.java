package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.hotelleads.search.SavedViews;
import org.hotelleads.search.ViewEntry;

/** The saved views that are shared with the hotels of a key; a key is no person, and keeps none of its own. */
@Path("/views")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ViewsResource {

    @Inject
    private SavedViews views;

    /** A saved view as JSON; its query goes into the address of the list of leads. */
    @JsonbPropertyOrder({"id", "name", "hotel", "by", "query", "lastDays", "columns"})
    public record ViewJson(
            long id, String name, String hotel, String by, String query, Integer lastDays, List<String> columns) {

        static ViewJson of(ViewEntry view) {
            return new ViewJson(
                    view.id(),
                    view.name(),
                    view.hotel(),
                    view.maker(),
                    view.content().query(),
                    view.content().lastDays(),
                    view.content().columnWords());
        }
    }

    @GET
    public List<ViewJson> all() {
        return views.all().stream().map(ViewJson::of).toList();
    }
}
