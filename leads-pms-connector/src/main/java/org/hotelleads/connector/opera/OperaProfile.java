package org.hotelleads.connector.opera;

import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.connector.http.Fields;

/**
 * What OPERA knows of a person or company, as it stands inside a reservation and in the customer module alike.
 *
 * @param id null where it is not said
 * @param details what holds {@code customer}, {@code emails} and {@code telephones}
 */
record OperaProfile(String id, Fields details) {

    /** The answer of the customer module: its schema and its own example spell it differently. */
    static OperaProfile answered(Fields answer) {
        return Stream.concat(
                        Stream.of(answer.inside("profile"), answer),
                        answer.inside("profiles").each("profileInfo").stream())
                .map(holder -> new OperaProfile(idOf(holder), detailsIn(holder)))
                .filter(profile -> !profile.details.isEmpty())
                .findFirst()
                .orElseGet(() -> new OperaProfile(null, answer.inside("profile")));
    }

    private static Fields detailsIn(Fields holder) {
        var details = holder.inside("profileDetails");
        return details.isEmpty() ? holder.inside("profile") : details;
    }

    /** A profile that stands beside its ids. */
    static OperaProfile beside(Fields holder) {
        return new OperaProfile(idOf(holder), holder.inside("profile"));
    }

    /** The id of the profile among those that other systems have for it. */
    static String idOf(Fields holder) {
        var ids = holder.each("profileIdList");
        return ids.stream()
                .filter(id -> "Profile".equalsIgnoreCase(id.text("type")))
                .findFirst()
                .or(() -> ids.stream().findFirst())
                .map(id -> id.text("id"))
                .orElse(null);
    }

    /** Whether its owner has been forgotten, or has asked for it. */
    static boolean isForgotten(Fields holder) {
        return holder.inside("anonymization").text("anonymizationStatus") != null;
    }

    BookingPerson person(PersonRole role) {
        if (isForgotten(details.inside("customer"))) {
            return BookingPerson.forgotten(role, id);
        }
        var name = name();
        return new BookingPerson(
                role,
                id,
                name.text("givenName"),
                name.text("surname"),
                details.inside("company").text("companyName"),
                contacts("emails", "email", "emailAddress").stream().findFirst().orElse(null),
                false,
                contacts("telephones", "telephone", "phoneNumber"),
                false);
    }

    /** The name that is marked as the primary one, or else the first. */
    private Fields name() {
        return details.inside("customer").each("personName").stream()
                .min(Comparator.comparing(name -> !"Primary".equalsIgnoreCase(name.text("nameType"))))
                .orElseGet(() -> new Fields(JsonValue.EMPTY_JSON_OBJECT));
    }

    /** All of a kind, the primary one first. */
    private List<String> contacts(String all, String one, String field) {
        return details.inside(all).each(one + "Info").stream()
                .map(info -> info.inside(one))
                .sorted(Comparator.comparing(contact -> !contact.isTrue("primaryInd")))
                .map(contact -> contact.text(field))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Somebody, with what is only known from elsewhere; who is forgotten there is forgotten. */
    static BookingPerson completed(BookingPerson person, BookingPerson elsewhere) {
        if (person.anonymised() || elsewhere.anonymised()) {
            return BookingPerson.forgotten(person.role(), person.personId());
        }
        var named = person.firstName() != null || person.lastName() != null;
        return new BookingPerson(
                person.role(),
                person.personId(),
                named ? person.firstName() : elsewhere.firstName(),
                named ? person.lastName() : elsewhere.lastName(),
                person.fullName() == null ? elsewhere.fullName() : person.fullName(),
                person.email() == null ? elsewhere.email() : person.email(),
                false,
                Stream.concat(person.phones().stream(), elsewhere.phones().stream())
                        .toList(),
                false);
    }
}
