package org.hotelleads.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.Persona;
import org.hotelleads.lead.PersonaVerdict;
import org.hotelleads.lead.Quote;
import org.hotelleads.lead.Reason;
import org.hotelleads.lead.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores and personas with their reasons. */
class RulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ana@example.org                                 | contact.email          | 12
            612345678                                       | contact.phone          | 12
            soy Ana Ruiz                                    | contact.name           | 5
            llegamos el 12 de julio                         | stay.arrival           | 12
            del 12 al 15 de julio                           | stay.departure         | 8
            tres noches                                     | stay.nights            | 8
            en agosto                                       | stay.month             | 4
            somos dos adultos y un niño                     | stay.party             | 6
            con media pensión                               | stay.room              | 3
            quiero reservar                                 | intent.book            | 12
            ¿tenéis disponibilidad?                         | intent.availability    | 8
            how much is it?                                 | intent.price           | 8
            can I pay by credit card?                       | intent.payment         | 6
            me la quedo                                     | intent.accepts         | 10
            para esta noche                                 | timing.days0to2        | 8
            el 10 de junio                                  | timing.days3to14       | 6
            el 12 de julio                                  | timing.days15to60      | 4
            el 12 de octubre                                | timing.days61to180     | 1
            el 12 de marzo                                  | timing.daysOver180     | -4
            el año pasado estuvimos en vuestro hotel        | engagement.loyal       | 8
            """)
    void givesPointsForWhatAGuestSays(String text, String key, int points) {
        assertThat(reasons(Chat.on("2026-06-01").guest(text).score())).containsEntry(key, points);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            solo estoy mirando                              | negative.justLooking   | -10
            in Booking.com it is cheaper                    | negative.rivalPrice    | -4
            os envío mi curriculum para un empleo           | negative.notAGuest     | -30
            """)
    void takesPointsOff(String text, String key, int points) {
        Chat chat = Chat.on("2026-06-01").guest("soy Ana Ruiz, ana@example.org, quiero reservar del 12 al 15 de julio");
        assertThat(reasons(chat.guest(text).score())).containsEntry(key, points);
    }

    @Test
    void losesAPointForEachDayOfSilence() {
        Chat chat = Chat.on("2026-06-01").guest("soy Ana Ruiz, ana@example.org");
        assertThat(reasons(chat.after(Duration.ofDays(2)).score())).doesNotContainKey("negative.inactive");
        assertThat(reasons(chat.after(Duration.ofDays(8)).score())).containsEntry("negative.inactive", -5);
        assertThat(reasons(chat.after(Duration.ofDays(90)).score())).containsEntry("negative.inactive", -15);
    }

    @Test
    void countsTheChannel() {
        assertThat(reasons(Chat.on("2026-06-01").by(Channel.PHONE).guest("hola").score()))
                .containsEntry("channel.PHONE", 5);
        assertThat(reasons(Chat.on("2026-06-01")
                        .by(Channel.INSTAGRAM)
                        .guest("hola")
                        .score()))
                .containsEntry("channel.INSTAGRAM", 2);
    }

    @Test
    void sumsItsReasonsWithinTheCaps() {
        Score score = perfect().score();
        Map<String, Integer> reasons = reasons(score);
        assertThat(reasons.get("contact.email") + reasons.get("contact.phone") + reasons.get("contact.name"))
                .isEqualTo(25);
        assertThat(reasons).containsEntry("contact.name", 1);
        assertThat(score.value()).isEqualTo(sum(score)).isGreaterThan(80);
        Score worst = Chat.on("2026-06-01")
                .guest("busco trabajo, os envío mi curriculum")
                .score();
        assertThat(worst.value()).isZero();
        assertThat(sum(worst)).isZero();
    }

    @Test
    void pointsAtTheMessageOfEachReason() {
        Reason reason = perfect().score().reasons().get(0);
        assertThat(reason.key()).isEqualTo("contact.email");
        assertThat(reason.points()).isEqualTo(12);
        assertThat(reason.details()).containsExactly("ana@example.org");
        assertThat(reason.quote()).isEqualTo(new Quote("m1", 14, 29));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I need a room tonight, it's urgent                                         | URGENT
            our flight was cancelled, do you have a room right now?                    | URGENT
            necesito una habitación para esta noche, cuanto antes                      | URGENT
            I'd like to book a double room from 12 to 15 August for 2 adults           | DIRECT_BOOKER
            quiero reservar del 12 al 15 de agosto para 2 adultos, ¿puedo pagar con tarjeta? | DIRECT_BOOKER
            me la quedo, ¿me enviáis el enlace de pago?                                | DIRECT_BOOKER
            on booking.com it is cheaper, can you match the price?                     | COMPARER
            en Expedia está más barato, ¿me hacéis un descuento?                       | COMPARER
            just looking, maybe some day, what is there to do nearby?                  | EXPLORER
            solo estoy mirando, ¿qué se puede ver cerca?                               | EXPLORER
            hola                                                                       | EXPLORER
            not urgent, just looking                                                   | EXPLORER
            no es urgente, quizás en agosto                                            | EXPLORER
            how are you today? I am just browsing                                      | EXPLORER
            gracias por todo hoy                                                       | EXPLORER
            """)
    void judgesHowAGuestBuys(String text, Persona persona) {
        assertThat(Chat.on("2026-06-01").in("en-GB").guest(text).persona().persona())
                .isEqualTo(persona);
    }

    @Test
    void saysWhenThereIsNotEnoughEvidence() {
        PersonaVerdict verdict = Chat.on("2026-06-01").guest("hola").persona();
        assertThat(verdict.reasons()).extracting(Reason::key).containsExactly("explorer.notEnoughEvidence");
        assertThat(verdict.confidence()).isLessThan(0.5);
    }

    @Test
    void tellsTheReasonsForThePersona() {
        PersonaVerdict verdict =
                Chat.on("2026-06-01").guest("para mañana, urgente").persona();
        assertThat(verdict.reasons())
                .contains(new Reason("urgent.arrivesSoon", 5, new Quote("m1", 5, 11), List.of("1", "2026-06-02")));
    }

    private static Chat perfect() {
        return Chat.on("2026-06-01")
                .guest("soy Ana Ruiz, ana@example.org, +34 612 345 678")
                .bot("¿Para qué fechas?")
                .guest("quiero reservar del 3 al 5 de junio una doble para 2 adultos, ¿hay disponibilidad?")
                .bot("Sí, 200 euros")
                .guest("me la quedo, ¿puedo pagar con tarjeta?");
    }

    private static Map<String, Integer> reasons(Score score) {
        assertThat(score.value()).isEqualTo(sum(score));
        return score.reasons().stream().collect(Collectors.toMap(Reason::key, Reason::points));
    }

    private static int sum(Score score) {
        return score.reasons().stream().mapToInt(Reason::points).sum();
    }
}
