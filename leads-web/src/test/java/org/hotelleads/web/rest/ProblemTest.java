package org.hotelleads.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;
import org.junit.jupiter.api.Test;

/** Errors as RFC 9457 describes them. */
class ProblemTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private static JsonObject json(Refusal refusal) {
        return Problem.of(refusal).json(Locale.ENGLISH);
    }

    @Test
    void eachKindOfNoHasItsStatus() {
        assertThat(json(Refusal.unknownCaller()).getInt("status")).isEqualTo(401);
        assertThat(json(Refusal.forbidden("error.permission", "CAPTURE")).getInt("status"))
                .isEqualTo(403);
        assertThat(json(Refusal.notFound("error.lead.unknown")).getInt("status"))
                .isEqualTo(404);
        assertThat(json(Refusal.conflict("error.hotel.exists", "sol")).getInt("status"))
                .isEqualTo(409);
        assertThat(json(Refusal.invalid("q", "error.tooLong", "200")).getInt("status"))
                .isEqualTo(400);
    }

    @Test
    void saysWhatWentWrongInTheLanguageOfTheCaller() {
        var refusal = Refusal.notFound("error.lead.unknown");

        assertThat(json(refusal).getString("detail")).isEqualTo("There is no such lead, or you have no right to it.");
        assertThat(Problem.of(refusal).json(SPANISH).getString("detail"))
                .isEqualTo("No existe ese lead, o no tiene derecho a él.");
    }

    @Test
    void hasTheMembersOfTheStandard() {
        var problem = json(Refusal.notFound("error.lead.unknown"));

        assertThat(problem.keySet()).containsExactly("type", "title", "status", "detail");
        assertThat(problem.getString("type")).isEqualTo("about:blank");
        assertThat(problem.getString("title")).isEqualTo("Not Found");
    }

    @Test
    void namesEachWrongField() {
        var problem = json(Refusal.invalid(List.of(
                new Flaw("sentAt", "error.required", List.of()),
                new Flaw("contact.email", "error.tooLong", List.of("254")))));

        assertThat(problem.getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field") + ": " + error.getString("detail"))
                .containsExactly(
                        "sentAt: This field is required.", "contact.email: At most 254 characters are allowed.");
    }

    @Test
    void aDetailIsNeverTakenForAPattern() {
        var problem = json(Refusal.invalid("sort", "error.sort", "{0} '{1}' {x"));

        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("detail"))
                .isEqualTo("Leads cannot be sorted by {0} '{1}' {x.");
    }

    @Test
    void knowsStatusesThatHaveNoName() {
        assertThat(Problem.of(499, "error.invalid").json(Locale.ENGLISH).getString("title"))
                .isEqualTo("Error");
    }

    @Test
    void whereCallersTellThemApartWhatIsWrongIsNotWhatCannotBeRead() {
        var wrong = Problem.of(Refusal.invalid("status", "error.required")).unprocessable();
        var foreign =
                Problem.of(Refusal.forbidden("error.hotel.foreign", "MUC")).unprocessable();

        assertThat(wrong.json(Locale.ENGLISH).getInt("status")).isEqualTo(422);
        assertThat(wrong.json(Locale.ENGLISH).getString("title")).isEqualTo("Unprocessable Content");
        assertThat(wrong.json(Locale.ENGLISH).getJsonArray("errors")).hasSize(1);
        assertThat(foreign.status()).isEqualTo(403);
    }
}
