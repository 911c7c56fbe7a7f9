package org.hotelleads.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as guests write them, and as hotel systems do. */
class PersonNameTest {

    private static PersonName told(String first, String last) {
        return PersonName.of(BookingPerson.of(PersonRole.BOOKER, first, last, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Ruiz          | Ana       | Ruiz         | SAME      | SAME",
                "Ana Ruiz          | A.        | Ruiz         | SAME      | NEAR",
                "Ana Ruiz          | Ana María | Ruiz Gómez   | SAME      | SAME",
                "Ana Ruiz López    | Ana       | Ruiz Gómez   | DIFFERENT | SAME",
                "Ana Ruiz          | Luis      | Ruiz         | SAME      | DIFFERENT",
                "Ana Ruiz          | Ana       | Peral        | DIFFERENT | SAME",
                "Ana Ruiz          | Ruiz      | Ana          | SAME      | SAME",
                "Ana               | Ana       | Ruiz         | UNKNOWN   | SAME",
                "Ruiz              | Ana       | Ruiz         | SAME      | UNKNOWN",
                "María José Peral  | María Luisa | Peral      | SAME      | NEAR",
                "Jean-Pierre Roux  | Jean Pierre | Roux       | SAME      | SAME",
                "Anne Schmidt-Horn | Anne      | Horn         | SAME      | SAME",
                "Tim O'Neill       | Tim       | ONeill       | SAME      | SAME",
                "Piet van der Berg | Piet      | Berg         | SAME      | SAME",
                "Ana Zubiaure      | Ana       | Zubiaurre    | NEAR      | SAME",
                "Zhang Wei         | Wei       | Zhang        | SAME      | SAME",
                "Le Minh           | Minh      | Le           | SAME      | SAME",
                "Dr. Ben Koch      | Ben       | Koch         | SAME      | SAME",
                "Guest             | Ana       | Ruiz         | UNKNOWN   | UNKNOWN",
                "Ana               | Guest     | TBA          | UNKNOWN   | UNKNOWN",
            })
    void saysHowTheyGoTogether(String said, String first, String last, Agreement surname, Agreement given) {
        var likeness = PersonName.said(said).likeness(told(first, last));
        assertThat(likeness.surname()).as("surname").isEqualTo(surname);
        assertThat(likeness.given()).as("given name").isEqualTo(given);
        assertThat(told(first, last).likeness(PersonName.said(said))).isEqualTo(likeness);
    }

    @Test
    void surnameIsWrittenInOneWay() {
        assertThat(told("Ana", "de la Cruz Gómez").surname()).isEqualTo("cruz");
        assertThat(told("Jürgen", "Größmann").surname()).isEqualTo("grossmann");
        assertThat(told("Juergen", "Groessmann").surname()).isEqualTo("grossmann");
        assertThat(PersonName.said("Ruiz, Ana").surname()).isEqualTo("ruiz");
        assertThat(PersonName.said("Ana Ruiz").surname()).isEqualTo("ruiz");
        assertThat(told("Ana", "X").surname()).isEmpty();
        assertThat(told(null, null).surname()).isEmpty();
    }
}
