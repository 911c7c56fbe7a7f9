package org.hotelleads.web.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hotelleads.access.Invitations;
import org.hotelleads.access.Role;
import org.hotelleads.staff.Person;
import org.hotelleads.staff.PersonChange;
import org.hotelleads.staff.PersonDescription;
import org.hotelleads.web.json.JsonFields;

/** A person as JSON; never with the password. */
@JsonbPropertyOrder({
    "id",
    "login",
    "name",
    "email",
    "role",
    "hotels",
    "groups",
    "locale",
    "active",
    "secondFactor",
    "lastSignInAt",
    "invitedUntil",
    "version"
})
public record UserJson(
        long id,
        String login,
        String name,
        String email,
        String role,
        List<String> hotels,
        List<String> groups,
        String locale,
        boolean active,
        boolean secondFactor,
        Instant lastSignInAt,
        Instant invitedUntil,
        long version) {

    static UserJson of(Person person) {
        return new UserJson(
                person.id(),
                person.login(),
                person.name(),
                person.email(),
                person.role().name(),
                person.hotels(),
                person.groups(),
                person.locale(),
                person.isActive(),
                person.hasSecondFactor(),
                person.lastSignInAt(),
                person.link().map(Invitations.Open::until).orElse(null),
                person.version());
    }

    /** What is wanted of a person from now on; what is not sent stays as it is. */
    static PersonChange change(Person person, JsonFields fields) {
        var name = fields.has("name") ? fields.requiredText("name") : person.name();
        var email = fields.has("email") ? fields.text("email") : person.email();
        var role = fields.has("role") ? fields.requiredOneOf("role", Role.class) : person.role();
        var hotels = fields.has("hotels") ? fields.texts("hotels") : person.hotels();
        var groups = fields.has("groups") ? fields.texts("groups") : person.groups();
        var locale = fields.has("locale") ? fields.localeTag("locale") : person.locale();
        var isActive = fields.yesOrNo("active").orElse(person.isActive());
        var version = fields.integer("version").map(Integer::longValue);
        var described = fields.noOthers()
                .flawless(all -> new PersonDescription(
                        person.login(), name, email, role, Set.copyOf(hotels), Set.copyOf(groups), locale));
        return new PersonChange(described, isActive, version);
    }

    /** Some people, and the cursor with which the list goes on. */
    @JsonbPropertyOrder({"items", "next"})
    public record Page(List<UserJson> items, String next) {}
}
