package org.hotelleads.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a guest asks about. */
class InterestTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            is breakfast included and can I park my car?               | BREAKFAST PARKING
            we would bring our dog, is there a pool?                   | PETS POOL
            can you pick us up from the airport? my mother uses a wheelchair | TRANSFER ACCESSIBILITY
            ¿hay cuna? llegaremos tarde                                | COT CHECK_IN
            ¿se puede cancelar gratis?                                 | CANCELLATION
            y a-t-il une navette et du wifi ?                          | TRANSFER WIFI
            peut-on venir avec un chien ? combien ça coûte ?           | PETS PRICE
            Gibt es Halbpension und eine Ladestation?                  | BOARD CHARGING
            Brauche ein Babybett und einen Parkplatz                   | COT PARKING
            avete la palestra? possiamo lasciare i bagagli?            | GYM LUGGAGE
            c'è il centro benessere? quanto dista dal mare?            | SPA LOCATION
            tem ar condicionado? posso pagar com cartão?               | AIR_CONDITIONING PAYMENT
            o pequeno-almoço está incluído? fica longe da praia?       | BREAKFAST LOCATION BEACH
            no breakfast please, we don't need parking                 |
            sin desayuno                                               |
            ohne Frühstück                                             |
            hello there                                                |
            """)
    void hearsWhatAGuestAsksAbout(String text, String interests) {
        String heard = Chat.on("2026-06-01").guest(text).understood().interests().stream()
                .map(mentioned -> mentioned.interest().name())
                .collect(Collectors.joining(" "));
        assertThat(heard).isEqualTo(interests == null ? "" : interests);
    }

    @Test
    void pointsAtTheFirstMention() {
        String text = "hi, do you have parking?";
        Understanding understood =
                Chat.on("2026-06-01").guest(text).guest("is parking free?").understood();
        assertThat(understood.interests()).hasSize(1);
        Mentioned parking = understood.interests().get(0);
        assertThat(parking.quote().message()).isEqualTo("m1");
        assertThat(text.substring(parking.quote().start(), parking.quote().end()))
                .isEqualTo("parking");
        assertThat(Understanding.fromJson(understood.toJson())).isEqualTo(understood);
    }
}
