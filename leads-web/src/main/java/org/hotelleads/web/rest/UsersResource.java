package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Set;
import org.hotelleads.access.Role;
import org.hotelleads.staff.PersonDescription;
import org.hotelleads.staff.Staff;
import org.hotelleads.staff.Staff.Person;
import org.hotelleads.system.Refusal;

/** The people of the chain. */
@Path("/users")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class UsersResource {

    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 500;

    @Inject
    private Staff staff;

    /** A person as JSON; never with the password. */
    @JsonbPropertyOrder({"id", "login", "name", "email", "role", "hotels", "locale"})
    public record UserJson(
            long id, String login, String name, String email, String role, List<String> hotels, String locale) {

        static UserJson of(Person person) {
            return new UserJson(
                    person.id(),
                    person.login(),
                    person.name(),
                    person.email(),
                    person.role().name(),
                    person.hotels(),
                    person.locale());
        }

        /** Some people, and the cursor with which the list goes on. */
        @JsonbPropertyOrder({"items", "next"})
        public record Page(List<UserJson> items, String next) {}
    }

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
    public Response hire(JsonBody body) {
        var fields = body.object();
        var login = fields.requiredText("login");
        var name = fields.requiredText("name");
        var email = fields.text("email");
        var role = fields.requiredOneOf("role", Role.class);
        var hotels = fields.texts("hotels");
        var locale = fields.localeTag("locale");
        var password = fields.requiredText("password");
        var described = fields.flawless(all ->
                new PersonDescription(login, name, email, role, Set.copyOf(hotels), locale == null ? "en" : locale));
        return Response.status(Status.CREATED)
                .entity(UserJson.of(staff.hire(described, password)))
                .build();
    }

    private static long number(String field, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Refusal.invalid(field, field.equals("cursor") ? "error.cursor" : "error.notNumber");
        }
    }
}
