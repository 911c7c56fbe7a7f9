package org.hotelleads.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotelleads.lead.Persona;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How guests of each language show how they buy. */
class PersonaInSixLanguagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We need somewhere tonight, our train was cancelled                                  | URGENT
            we'll take it, where do I send the deposit?                                         | DIRECT_BOOKER
            is it cheaper than on Expedia? any discount?                                        | COMPARER
            just browsing for now, perhaps some day, what can we see nearby?                    | EXPLORER
            Necesitamos algo para esta noche, nos han cancelado el vuelo                        | URGENT
            nos la quedamos, ¿hago la transferencia ya?                                         | DIRECT_BOOKER
            en Trivago sale más barato, ¿me igualáis el precio?                                 | COMPARER
            solo estoy mirando, quizá algún día, ¿qué se puede ver por la zona?                 | EXPLORER
            Il nous faut un lit ce soir, notre vol a été annulé                                 | URGENT
            Je voudrais réserver du 12 au 15 août pour 2 adultes, je peux régler par carte ?    | DIRECT_BOOKER
            Sur Booking c'est moins cher, vous pouvez vous aligner ?                            | COMPARER
            Je regarde juste, peut-être un jour, qu'y a-t-il à visiter dans le coin ?           | EXPLORER
            Wir brauchen heute Nacht dringend ein Bett, unser Flug wurde gestrichen             | URGENT
            Nehme ich! Schicken Sie mir bitte den Zahlungslink                                  | DIRECT_BOOKER
            Bei Booking.com ist es billiger, geben Sie Rabatt?                                  | COMPARER
            Wir schauen nur mal, vielleicht irgendwann, was kann man in der Umgebung machen?    | EXPLORER
            Ci serve un letto stasera, il volo è stato cancellato                               | URGENT
            La prendiamo, mi manda il link di pagamento?                                        | DIRECT_BOOKER
            Su Expedia costa meno, mi fate uno sconto?                                          | COMPARER
            Sto solo guardando, forse un giorno, cosa c'è da vedere nei dintorni?               | EXPLORER
            Precisamos de uma cama para hoje à noite, o nosso voo foi cancelado                 | URGENT
            Fico com ele, pode mandar o link de pagamento?                                      | DIRECT_BOOKER
            No Booking está mais barato, fazem desconto?                                        | COMPARER
            Estou só a ver, talvez um dia, o que visitar nos arredores?                         | EXPLORER
            """)
    void judgesByTheWordsOfTheLanguage(String text, Persona persona) {
        assertThat(Chat.on("2026-06-01").guest(text).persona().persona()).isEqualTo(persona);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it's not urgent at all",
                "no es urgente",
                "ce n'est pas urgent",
                "es ist nicht dringend",
                "non è urgente",
                "não é urgente",
            })
    void hearsThatItIsNotUrgent(String text) {
        assertThat(Chat.on("2026-06-01").guest(text).understood().sightings().count(Intent.URGENT))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I don't want to book yet",
                "no quiero reservar todavía",
                "je ne veux pas encore réserver",
                "ich buche noch nicht",
                "non voglio prenotare adesso",
                "ainda não quero reservar",
            })
    void hearsThatNobodyBooks(String text) {
        assertThat(Chat.on("2026-06-01").guest(text).understood().sightings().count(Intent.BOOK))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "please find my CV attached, I apply for a job",
                "os adjunto mi curriculum",
                "je cherche un emploi, voici mon CV",
                "Ich bewerbe mich um ein Praktikum",
                "Cerco lavoro, invio il mio curriculum",
                "Procuro emprego, envio o meu currículo",
            })
    void hearsWhoIsNoGuest(String text) {
        assertThat(Chat.on("2026-06-01").guest(text).understood().sightings().count(Intent.NOT_A_GUEST))
                .isPositive();
    }
}
