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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            de-DE | es eilt! brauche sofort ein Zimmer                                     | URGENT
            es-ES | es urgente, necesito habitacion para esta noche ya                     | URGENT
            it-IT | è urgente! ci serve una stanza subito                                  | URGENT
            pt-BR | preciso de um quarto agora mesmo, é urgente                            | URGENT
            en-GB | do you take amex?                                                      | PAYMENT
            en-GB | can I pay on arrival?                                                  | PAYMENT
            es-ES | se puede pagar con bizum?                                              | PAYMENT
            fr-FR | vous acceptez les chèques vacances ?                                   | PAYMENT
            de-DE | kann man mit EC-Karte zahlen?                                          | PAYMENT
            it-IT | accettate bancomat?                                                    | PAYMENT
            pt-BR | aceita pix?                                                            | PAYMENT
            en-GB | what's the cancellation policy?                                        | CONDITIONS
            es-ES | se puede cancelar gratis?                                              | CONDITIONS
            fr-FR | c'est remboursable ?                                                   | CONDITIONS
            de-DE | kann man kostenlos stornieren?                                         | CONDITIONS
            it-IT | si può cancellare gratis?                                              | CONDITIONS
            pt-BR | posso cancelar sem custo?                                              | CONDITIONS
            en-GB | how much for 2?                                                        | PRICE
            es-ES | q precio tiene?                                                        | PRICE
            fr-FR | c combien la nuit ?                                                    | PRICE
            de-DE | was kostet das pro Nacht?                                              | PRICE
            it-IT | quanto viene a notte?                                                  | PRICE
            pt-BR | quanto fica a diária?                                                  | PRICE
            en-GB | anything free next week?                                               | AVAILABILITY
            es-ES | os queda algo libre?                                                   | AVAILABILITY
            fr-FR | il vous reste une chambre ?                                            | AVAILABILITY
            de-DE | haben Sie noch was frei?                                               | AVAILABILITY
            it-IT | avete ancora posto?                                                    | AVAILABILITY
            pt-BR | tem vaga?                                                              | AVAILABILITY
            en-GB | perfect, let's do it                                                   | ACCEPTS
            es-ES | perfecto, adelante                                                     | ACCEPTS
            fr-FR | parfait, on prend                                                      | ACCEPTS
            de-DE | passt, machen wir so                                                   | ACCEPTS
            it-IT | perfetto, va bene così, procediamo                                     | ACCEPTS
            pt-BR | fechado, pode reservar                                                 | ACCEPTS
            en-GB | is there a pool?                                                       | AMENITY
            es-ES | tiene parking el hotel?                                                | AMENITY
            fr-FR | y a-t-il un parking ?                                                  | AMENITY
            de-DE | gibt es WLAN?                                                          | AMENITY
            it-IT | c'è la piscina?                                                        | AMENITY
            pt-BR | tem estacionamento?                                                    | AMENITY
            en-GB | we stayed with you last year and loved it                              | LOYAL
            es-ES | estuvimos el año pasado y nos encanto                                  | LOYAL
            fr-FR | nous sommes déjà venus chez vous                                       | LOYAL
            de-DE | wir waren letztes Jahr schon bei Ihnen                                 | LOYAL
            it-IT | siamo già stati da voi                                                 | LOYAL
            pt-BR | já ficamos aí no ano passado                                           | LOYAL
            en-GB | we're on holiday, booking.com sent me here                             | RIVAL
            en-GB | just having a look for now                                             | JUST_LOOKING
            es-ES | solo queria informacion                                                | JUST_LOOKING
            fr-FR | juste pour me renseigner                                               | JUST_LOOKING
            de-DE | wollte mich nur mal informieren                                        | JUST_LOOKING
            it-IT | volevo solo informazioni                                               | JUST_LOOKING
            pt-BR | só queria saber mesmo                                                  | JUST_LOOKING
            en-GB | we sell linen to hotels, may I send our catalogue?                     | NOT_A_GUEST
            es-ES | somos una empresa de limpieza y ofrecemos nuestros servicios           | NOT_A_GUEST
            fr-FR | nous proposons nos services de nettoyage aux hôtels                    | NOT_A_GUEST
            de-DE | wir bieten Hotels unsere Reinigungsdienste an                          | NOT_A_GUEST
            it-IT | offriamo servizi di pulizia per hotel                                  | NOT_A_GUEST
            pt-BR | oferecemos serviços de limpeza para hotéis                             | NOT_A_GUEST
            """)
    void hearsWhatTheGuestIsAfter(String locale, String text, Intent intent) {
        assertThat(Chat.on("2026-06-01")
                        .in(locale)
                        .guest(text)
                        .understood()
                        .sightings()
                        .count(intent))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            en-GB | thanks for today, bye                                                  | URGENT
            en-GB | no rush, it's not urgent                                               | URGENT
            es-ES | gracias por lo de hoy, que vaya bien                                   | URGENT
            es-ES | no hay prisa                                                           | URGENT
            es-ES | sin prisa, no corre prisa                                              | URGENT
            de-DE | kein Stress, eilt nicht                                                | URGENT
            fr-FR | rien d'urgent                                                          | URGENT
            fr-FR | ça ne presse pas                                                       | URGENT
            it-IT | non c'è fretta                                                         | URGENT
            it-IT | nessuna urgenza                                                        | URGENT
            pt-BR | sem pressa                                                             | URGENT
            pt-BR | não tem pressa, obrigado por hoje                                      | URGENT
            en-GB | I already booked elsewhere, thanks                                     | BOOK
            en-GB | I'd rather not pay now                                                 | PAYMENT
            en-GB | not interested anymore                                                 | ACCEPTS
            es-ES | ya no me interesa, gracias                                             | BOOK
            """)
    void hearsNothingInDenialsAndCourtesy(String locale, String text, Intent intent) {
        assertThat(Chat.on("2026-06-01")
                        .in(locale)
                        .guest(text)
                        .understood()
                        .sightings()
                        .count(intent))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            en-GB | hi                                                                     | EXPLORER
            en-GB | thank you so much for your help today                                  | EXPLORER
            es-ES | gracias por hoy                                                        | EXPLORER
            en-GB | we need a room right now, we're outside                                | URGENT
            es-ES | estamos en la puerta, teneis habitacion para hoy?                      | URGENT
            de-DE | wir stehen vor der Tür, haben Sie heute noch ein Zimmer?               | URGENT
            fr-FR | nous sommes sur place, une chambre pour ce soir ?                      | URGENT
            en-GB | Please book us from 12 to 15 August, 2 adults                          | DIRECT_BOOKER
            de-DE | bitte buchen Sie uns vom 12. bis 15. August, 2 Erwachsene              | DIRECT_BOOKER
            """)
    void judgesShortMessages(String locale, String text, Persona persona) {
        assertThat(Chat.on("2026-06-01").in(locale).guest(text).persona().persona())
                .isEqualTo(persona);
    }
}
