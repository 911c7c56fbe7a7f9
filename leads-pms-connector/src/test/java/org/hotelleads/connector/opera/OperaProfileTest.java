package org.hotelleads.connector.opera;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.connector.http.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the customer module answers, as its schema and its own example have it. */
class OperaProfileTest {

    private static final String DETAILS = """
            {"customer":{"personName":[{"givenName":"Thomas","surname":"Smith","nameType":"PRIMARY"}]},
             "telephones":{"telephoneInfo":[{"telephone":{"phoneNumber":"+1 415 555 0100"}}]},
             "emails":{"emailInfo":[{"email":{"emailAddress":"eg@example.com"}}]}}""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"profiles\":{\"profileInfo\":[{\"profileIdList\":[{\"type\":\"\",\"id\":\"7\"}],\"profile\":%s}]}}",
                "{\"profileIdList\":[{\"type\":\"CORPORATE\",\"id\":\"1\"},{\"type\":\"Profile\",\"id\":\"7\"}],\"profileDetails\":%s}",
                "{\"profile\":{\"profileIdList\":[{\"type\":\"Profile\",\"id\":\"7\"}],\"profileDetails\":%s}}"
            })
    void readsEachShape(String shape) {
        assertThat(profile(shape.formatted(DETAILS)).person(PersonRole.BOOKER))
                .isEqualTo(new BookingPerson(
                        PersonRole.BOOKER,
                        "7",
                        "Thomas",
                        "Smith",
                        null,
                        "eg@example.com",
                        false,
                        List.of("+1 415 555 0100"),
                        false));
    }

    @Test
    void forgetsWhoIsForgotten() {
        var answer = "{\"profileDetails\":"
                + DETAILS.replace(
                        "{\"customer\":{", "{\"customer\":{\"anonymization\":{\"anonymizationStatus\":\"Anonymized\"},")
                + "}";

        assertThat(profile(answer).person(PersonRole.BOOKER).anonymised()).isTrue();
    }

    @Test
    void isNobodyWhereNothingIsSaid() {
        assertThat(profile("{}").person(PersonRole.BOOKER).name()).isNull();
    }

    private static OperaProfile profile(String answer) {
        try (var reader = Json.createReader(new StringReader(answer))) {
            return OperaProfile.answered(new Fields(reader.readObject()));
        }
    }
}
