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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my booking number is 483920174 and the total was 1.250,00 EUR. Can i add breakfast? | BREAKFAST
            is the pool heated? and can we bring our dog? also whats the wifi like | PETS, POOL, WIFI
            we are vegan, is there gluten free breakfast | BREAKFAST, DIETARY
            do u have EV chargers in the car park | CHARGING, PARKING
            can we get an airport transfer and late checkout | CHECK_OUT, TRANSFER
            mi numero de reserva es 987654321, quiero añadir una cuna | COT
            cuanto cuesta la noche? tienen parking y admiten perros? | PARKING, PETS, PRICE
            hay gimnasio? y spa? a que hora es el check in | CHECK_IN, GYM, SPA
            el precio de 120,50€ incluye desayuno? | BREAKFAST, PRICE
            ma réservation est la n° 12345678, est-ce que le petit déjeuner est compris ? | BREAKFAST
            est-ce que vous acceptez les chiens ? y a-t-il un parking et une borne de recharge ? | CHARGING, PARKING, PETS
            Le prix est de 150 € par nuit ? piscine chauffée ? | POOL, PRICE
            meine reservierungsnummer ist 55667788, können wir den hund mitbringen? | PETS
            ist frühstück dabei? parkplatz? wlan? | BREAKFAST, PARKING, WIFI
            kostet das 120 euro pro nacht? | PRICE
            il codice di prenotazione è 88997766, la colazione è inclusa? | BREAKFAST
            accettate cani? c'è il parcheggio? e la piscina? | PARKING, PETS, POOL
            quanto costa la mezza pensione? | BOARD, PRICE
            o número da reserva é 99887766, o café da manhã está incluído? | BREAKFAST
            aceitam cães? tem estacionamento e wifi? | PARKING, PETS, WIFI
            free cancellation? pay at the hotel? | CANCELLATION, PAYMENT
            wheelchair access and air con? | ACCESSIBILITY, AIR_CONDITIONING
            how far is the beach from u | BEACH, LOCATION
            se puede cancelar gratis? y pagar con tarjeta? | CANCELLATION, PAYMENT
            peut on annuler ? payer sur place ? | CANCELLATION, PAYMENT
            kann man kostenlos stornieren? gibt es eine sauna? | CANCELLATION, SPA
            si può cancellare gratis? c'è la palestra? | CANCELLATION, GYM
            posso cancelar grátis? tem academia? | CANCELLATION, GYM
            """)
    void writesDownWhatIsAskedAbout(String dialogue, String interests) {
        String asked = Chat.on("2026-06-01").going(dialogue).understood().interests().stream()
                .map(mentioned -> mentioned.interest().name())
                .sorted()
                .collect(Collectors.joining(", "));
        assertThat(asked).isEqualTo(interests);
    }
}
