package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hotelleads.access.Role;
import org.hotelleads.staff.PersonDescription;
import org.hotelleads.staff.Staff;
import org.hotelleads.staff.StaffChanges;
import org.hotelleads.staff.StaffDoors;
import org.hotelleads.system.Refusal;

/** The people of the chain. */
@Path("/users")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class UsersResource {

    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 500;

    @Inject
    private Staff staff;

    @Inject
    private StaffChanges changes;

    @Inject
    private StaffDoors doors;

    @GET
    public UserJson.Page list(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        var most = limit == null ? USUAL_PAGE : number("limit", limit);
        if (most < 1 || most > LARGEST_PAGE) {
            throw Refusal.invalid("limit", "error.range", "1", String.valueOf(LARGEST_PAGE));
        }
        var after = cursor == null || cursor.isEmpty() ? 0 : number("cursor", cursor);
        var found = staff.page(after, (int) most + 1);
        var shown = found.stream().limit(most).map(UserJson::of).toList();
        var isAll = found.size() == shown.size();
        return new UserJson.Page(
                shown, isAll ? null : String.valueOf(shown.get(shown.size() - 1).id()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hires somebody",
            description = "With a `password` they can sign in at once; without one they are invited by mail.")
    public Response hire(JsonBody body) {
        var fields = body.object();
        var login = fields.requiredText("login");
        var name = fields.requiredText("name");
        var email = fields.text("email");
        var role = fields.requiredOneOf("role", Role.class);
        var hotels = fields.texts("hotels");
        var groups = fields.texts("groups");
        var locale = fields.localeTag("locale");
        var password = fields.text("password");
        var described = fields.flawless(all -> new PersonDescription(
                login, name, email, role, Set.copyOf(hotels), Set.copyOf(groups), locale == null ? "en" : locale));
        var hired = password == null ? staff.invite(described) : staff.hire(described, password);
        return Response.status(Status.CREATED).entity(UserJson.of(hired)).build();
    }

    @GET
    @Path("/{login}")
    @Operation(summary = "One person")
    public UserJson get(@PathParam("login") String login) {
        return UserJson.of(staff.get(login));
    }

    @PATCH
    @Path("/{login}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Changes a person",
            description =
                    "What is not sent stays as it is. `active` false signs the person out everywhere; a stale `version` is 409.")
    public UserJson change(@PathParam("login") String login, JsonBody body) {
        var fields = body.object();
        return UserJson.of(changes.change(login, UserJson.change(staff.get(login), fields)));
    }

    @POST
    @Path("/{login}/invitation")
    @Operation(
            summary = "Mails a link to set a password",
            description =
                    "An invitation to who has no password yet, else a link for a new one. A link from before opens nothing any more.")
    public Response invite(@PathParam("login") String login) {
        doors.sendLink(login);
        return Response.status(Status.ACCEPTED).build();
    }

    private static long number(String field, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Refusal.invalid(field, field.equals("cursor") ? "error.cursor" : "error.notNumber");
        }
    }
}
