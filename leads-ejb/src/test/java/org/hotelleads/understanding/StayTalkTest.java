package org.hotelleads.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a talk of several messages makes of the stay, and whose words count, said on Monday 1 June 2026. */
class StayTalkTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            en-GB | Shall I book from 3 to 9 August?                                   | yes please         | 2026-08-03..2026-08-09
            es-ES | Entonces le confirmo del 3 al 9 de agosto, ¿correcto?              | sí, perfecto       | 2026-08-03..2026-08-09
            fr-FR | Je vous confirme une chambre du 3 au 9 août, c'est bien ça ?       | oui parfait        | 2026-08-03..2026-08-09
            de-DE | Darf ich das Zimmer vom 3. bis 9. August buchen?                   | ja gerne           | 2026-08-03..2026-08-09
            it-IT | Confermo la camera dal 3 al 9 agosto?                              | sì, va bene        | 2026-08-03..2026-08-09
            pt-BR | Posso confirmar o quarto de 3 a 9 de agosto?                       | sim, isso mesmo    | 2026-08-03..2026-08-09
            en-GB | Shall I book from 3 to 9 August?                                   | no thanks          | -
            es-ES | ¿Le reservo del 3 al 9 de agosto?                                  | no, gracias        | -
            fr-FR | Je réserve la chambre du 3 au 9 août ?                             | non merci          | -
            de-DE | Soll ich vom 3. bis 9. August reservieren?                         | nein danke         | -
            it-IT | Prenoto dal 3 al 9 agosto?                                         | no grazie          | -
            pt-PT | Reservo de 3 a 9 de agosto?                                        | não obrigado       | -
            en-GB | We are open from 3 to 9 August.                                    | ok                 | -
            es-ES | Tenemos sitio del 3 al 9 de agosto.                                | vale               | -
            de-DE | Ihr Tisch im Restaurant am 3. August?                              | ja                 | -
            en-GB | So a table at the restaurant on 3 August?                          | yes                | -
            en-GB | Would you like the room from 3 to 9 August?                        | yes, but until the 10th | 2026-08-03..2026-08-10
            """)
    void takesTheHotelsWordsOnlyWhenTheGuestAgrees(String locale, String asked, String answer, String stay) {
        assertThat(Chat.on("2026-06-01").in(locale).bot(asked).guest(answer).stay())
                .isEqualTo(stay);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            en-GB | from 12 to 15 August         | sorry, until the 16th                | 2026-08-12..2026-08-16
            fr-FR | du 12 au 15 août             | pardon, jusqu'au 16                  | 2026-08-12..2026-08-16
            de-DE | vom 12. bis 15. August       | Entschuldigung, bis zum 16.          | 2026-08-12..2026-08-16
            it-IT | dal 12 al 15 agosto          | scusi, fino al 16                    | 2026-08-12..2026-08-16
            pt-PT | de 12 a 15 de agosto         | desculpe, até dia 16                 | 2026-08-12..2026-08-16
            fr-FR | du 12 au 15 août             | finalement on arrive le 13           | 2026-08-13..2026-08-15
            de-DE | vom 12. bis 15. August       | wir kommen doch erst am 13. an       | 2026-08-13..2026-08-15
            it-IT | dal 12 al 15 agosto          | anzi arriviamo il 13                 | 2026-08-13..2026-08-15
            pt-BR | de 12 a 15 de agosto         | na verdade chegamos dia 13           | 2026-08-13..2026-08-15
            fr-FR | on pense au mois d'août      | du 12 au 15                          | 2026-08-12..2026-08-15
            de-DE | wir denken an August         | vom 12. bis 15.                      | 2026-08-12..2026-08-15
            it-IT | pensavamo ad agosto          | dal 12 al 15                         | 2026-08-12..2026-08-15
            pt-BR | pensamos em agosto           | do dia 12 ao dia 15                  | 2026-08-12..2026-08-15
            fr-FR | le 12 août                   | 3 nuits                              | 2026-08-12..2026-08-15
            de-DE | am 12. August                | 3 Nächte                             | 2026-08-12..2026-08-15
            it-IT | il 12 agosto                 | 3 notti                              | 2026-08-12..2026-08-15
            pt-PT | dia 12 de agosto             | 3 noites                             | 2026-08-12..2026-08-15
            en-GB | 12 August for a week         | make it 5 nights                     | 2026-08-12..2026-08-17
            en-GB | from 12 to 15 August         | how much is the massage on the 13th? | 2026-08-12..2026-08-15
            de-DE | vom 12. bis 15. August       | gibt es am 13. im Restaurant Fisch?  | 2026-08-12..2026-08-15
            """)
    void goesOnFromWhatWasSaid(String locale, String first, String then, String stay) {
        assertThat(Chat.on("2026-06-01").in(locale).guest(first).guest(then).stay())
                .isEqualTo(stay);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            en-GB | i'd like to book it for 3 nights starting from saturday for 2 people     | 2026-06-06..2026-06-09
            en-GB | book it for 5 people for 2 nights starting from wednesday                | 2026-06-03..2026-06-05
            en-GB | yes, 7 people, 4 nights from sunday please                               | 2026-06-07..2026-06-11
            en-GB | can i book for just 1 night starting thursday instead                    | 2026-06-04..2026-06-05
            en-GB | we're arriving on tuesday and we'll be there 5 nights                    | 2026-06-02..2026-06-07
            en-GB | ok how about 2 nights then?                                              | -
            en-GB | i need it starting monday for 3 days, 4 star with free parking           | 2026-06-08..2026-06-11
            en-GB | the train leaves on thursday at 10:15                                    | -
            en-GB | book a table for 6 at 18:30 on saturday                                  | -
            en-US | March 12th to 18th                                                       | 2027-03-12..2027-03-18
            en-US | 3/12 - 3/18                                                              | 2027-03-12..2027-03-18
            en-US | check in 8/3 out 8/9                                                     | 2026-08-03..2026-08-09
            en-US | Labor Day weekend                                                        | 2026-09-04..2026-09-07
            en-US | the third week of July                                                   | 2026-07
            en-US | Thursday the 11th thru Sunday the 14th                                   | 2026-06-11..2026-06-14
            en-US | a couple of nights starting July 3rd                                     | 2026-07-03..2026-07-05
            en-US | July the third till July the ninth two thousand twenty six               | 2026-07-03..2026-07-09
            fr-FR | jeudi 11 au dimanche 14                                                  | 2026-06-11..2026-06-14
            fr-FR | pour trois nuits à compter du samedi 4 juillet                           | 2026-07-04..2026-07-07
            fr-FR | la semaine prochaine du mardi au vendredi                                | 2026-06-09..2026-06-12
            fr-FR | dans deux semaines                                                       | 2026-06-15..?
            fr-FR | à partir de demain jusqu'à vendredi                                      | 2026-06-02..2026-06-05
            fr-FR | fin de semaine prochaine                                                 | 2026-06
            fr-FR | les 5, 6 et 7 août                                                       | 2026-08-05..2026-08-07
            fr-FR | nuit du vendredi 12 au samedi 13 juin                                    | 2026-06-12..2026-06-13
            fr-FR | Noël                                                                     | 2026-12-25..?
            fr-FR | début septembre, le 3 ou le 4                                            | 2026-09-03..2026-09-04
            fr-FR | courant octobre                                                          | 2026-10
            fr-FR | le premier samedi de juillet                                             | 2026-07-04..?
            fr-FR | arrivée mercredi soir, départ vendredi matin                             | 2026-06-03..2026-06-05
            fr-FR | d'aujourd'hui à jeudi                                                    | 2026-06-01..2026-06-04
            fr-FR | une chambre pour le 8/8                                                  | 2026-08-08..?
            de-DE | Donnerstag den 11. bis Sonntag den 14.                                   | 2026-06-11..2026-06-14
            de-DE | drei Übernachtungen ab Samstag, 4. Juli                                  | 2026-07-04..2026-07-07
            de-DE | von morgen bis Freitag                                                   | 2026-06-02..2026-06-05
            de-DE | übernächstes Wochenende                                                  | 2026-06-19..2026-06-21
            de-DE | Pfingsten                                                                | 2027-05-16..?
            de-DE | am ersten Samstag im Juli                                                | 2026-07-04..?
            de-DE | zwischen dem 10. und 14. Juli                                            | 2026-07-10..2026-07-14
            de-DE | 5. und 6. August                                                         | 2026-08-05..2026-08-06
            de-DE | in 3 Tagen                                                               | 2026-06-04..?
            de-DE | vom 1.8. auf den 2.8.                                                    | 2026-08-01..2026-08-02
            de-DE | Mitte nächster Woche                                                     | 2026-06
            de-DE | diesen Sommer                                                            | 2026-07
            de-DE | 1. August                                                                | 2026-08-01..?
            de-DE | ab Mittwochabend bis Freitag früh                                        | 2026-06-03..2026-06-05
            it-IT | da giovedì 11 a domenica 14                                              | 2026-06-11..2026-06-14
            it-IT | tre notti da sabato 4 luglio                                             | 2026-07-04..2026-07-07
            it-IT | da domani fino a venerdì                                                 | 2026-06-02..2026-06-05
            it-IT | Pasqua                                                                   | 2027-03-28..?
            it-IT | il primo sabato di luglio                                                | 2026-07-04..?
            it-IT | il 5 e 6 agosto                                                          | 2026-08-05..2026-08-06
            it-IT | fra 3 giorni                                                             | 2026-06-04..?
            it-IT | notte tra l'1 e il 2 agosto                                              | 2026-08-01..2026-08-02
            it-IT | quest'estate                                                             | 2026-07
            it-IT | l'8 agosto                                                               | 2026-08-08..?
            it-IT | arrivo mercoledì sera e partenza venerdì mattina                         | 2026-06-03..2026-06-05
            it-IT | la seconda settimana di agosto                                           | 2026-08
            pt-PT | de quinta 11 a domingo 14                                                | 2026-06-11..2026-06-14
            pt-PT | três noites a partir de sábado, 4 de julho                               | 2026-07-04..2026-07-07
            pt-PT | de amanhã até sexta                                                      | 2026-06-02..2026-06-05
            pt-PT | Páscoa                                                                   | 2027-03-28..?
            pt-PT | no primeiro sábado de julho                                              | 2026-07-04..?
            pt-PT | dias 5 e 6 de agosto                                                     | 2026-08-05..2026-08-06
            pt-PT | daqui a 3 dias                                                           | 2026-06-04..?
            pt-PT | neste verão                                                              | 2026-07
            pt-PT | chegada quarta à noite e saída sexta de manhã                            | 2026-06-03..2026-06-05
            pt-BR | na semana do dia 13 de julho                                             | 2026-07
            pt-BR | mês que vem                                                              | 2026-07
            es-ES | de jueves 11 a domingo 14                                                | 2026-06-11..2026-06-14
            es-ES | tres noches a partir del sábado 4 de julio                               | 2026-07-04..2026-07-07
            es-ES | de mañana a viernes                                                      | 2026-06-02..2026-06-05
            es-ES | el primer sábado de julio                                                | 2026-07-04..?
            es-ES | el 5 y 6 de agosto                                                       | 2026-08-05..2026-08-06
            es-ES | dentro de 3 días                                                         | 2026-06-04..?
            es-ES | la noche del 1 al 2 de agosto                                            | 2026-08-01..2026-08-02
            es-ES | llegada miércoles noche y salida viernes por la mañana                   | 2026-06-03..2026-06-05
            es-ES | el mes que viene                                                         | 2026-07
            es-ES | la segunda semana de agosto                                              | 2026-08
            es-ES | Semana Santa 2027                                                        | 2027-03-21..2027-03-28
            en-GB | Hi, we loved our stay in May! Could we come again from 3 to 6 September? | 2026-09-03..2026-09-06
            en-GB | is there a sea view room free on the 2nd?                                | 2026-06-02..?
            en-GB | we are a group of 12, arriving 3 July                                    | 2026-07-03..?
            en-GB | room 12 for 3 nights                                                     | -
            en-GB | my budget is 300-400 for the weekend of 20 June                          | 2026-06-19..2026-06-21
            en-GB | call me on Monday please                                                 | -
            en-GB | I'll call you tomorrow                                                   | -
            en-GB | let me know by Friday                                                    | -
            en-GB | can you answer me today?                                                 | -
            en-GB | I will confirm tomorrow                                                  | -
            es-ES | te llamo mañana                                                          | -
            es-ES | mañana te confirmo                                                       | -
            es-ES | me puedes contestar hoy?                                                 | -
            es-ES | lo hablo con mi mujer y el lunes te digo                                 | -
            es-ES | hoy he recibido vuestro correo, del 3 al 5 de julio me va bien           | 2026-07-03..2026-07-05
            fr-FR | je vous rappelle demain                                                  | -
            fr-FR | je vous confirme lundi                                                   | -
            de-DE | ich melde mich morgen                                                    | -
            de-DE | ich rufe Sie am Montag an                                                | -
            de-DE | bitte antworten Sie bis Freitag                                          | -
            it-IT | la richiamo domani                                                       | -
            it-IT | le confermo lunedì                                                       | -
            pt-BR | te ligo amanhã                                                           | -
            pt-BR | confirmo na segunda                                                      | -
            en-GB | I wrote to you yesterday about 3-5 July                                  | 2026-07-03..2026-07-05
            en-GB | I saw your ad today, price for 3-5 July?                                 | 2026-07-03..2026-07-05
            en-GB | payment on 1 July ok? we come 10 July for 2 nights                       | 2026-07-10..2026-07-12
            en-GB | free cancellation until 8 July?                                          | -
            es-ES | hasta cuándo puedo cancelar gratis?                                      | -
            es-ES | se puede cancelar hasta el 8 de julio?                                   | -
            en-GB | kids are 3 and 5, from 3 to 5 July                                       | 2026-07-03..2026-07-05
            de-DE | Kinder 3 und 5 Jahre, vom 3. bis 5. Juli                                 | 2026-07-03..2026-07-05
            fr-FR | enfants de 3 et 5 ans, du 3 au 5 juillet                                 | 2026-07-03..2026-07-05
            en-GB | we have 2 dogs and need 2 rooms for 10-12 July, floor 3 if possible      | 2026-07-10..2026-07-12
            en-GB | see you on the 10th                                                      | 2026-06-10..?
            en-GB | thanks, see you tomorrow!                                                | 2026-06-02..?
            en-GB | Merry Christmas!                                                         | -
            es-ES | feliz navidad!                                                           | -
            es-ES | feliz año nuevo, quería reservar del 3 al 5 de julio                     | 2026-07-03..2026-07-05
            fr-FR | joyeux noël                                                              | -
            de-DE | frohe Weihnachten                                                        | -
            de-DE | frohe Ostern und ein schönes Wochenende                                  | -
            it-IT | buon natale                                                              | -
            pt-BR | feliz natal e feliz ano novo                                             | -
            en-GB | have a nice weekend                                                      | -
            es-ES | buen fin de semana                                                       | -
            fr-FR | bon week-end                                                             | -
            it-IT | buon fine settimana                                                      | -
            pt-BR | bom fim de semana                                                        | -
            de-DE | schönes Wochenende!                                                      | -
            """)
    void tellsAStayFromErrandsAndWishes(String locale, String text, String stay) {
        assertThat(Chat.on("2026-06-01").in(locale).guest(text).stay()).isEqualTo(stay);
    }

    @Test
    void leavesOutWhatAMailQuotes() {
        assertThat(Chat.on("2026-06-01").in("en-GB").guest("""
                        From 3 to 9 August please.

                        On Mon, 1 Jun 2026 at 10:00, Hotel <info@hotel.example> wrote:
                        > We have rooms from 12 to 15 September.
                        """).stay()).isEqualTo("2026-08-03..2026-08-09");
        assertThat(Chat.on("2026-06-01").guest("""
                        > ¿Del 12 al 15 de septiembre?
                        No, del 3 al 9 de agosto
                        """).stay()).isEqualTo("2026-08-03..2026-08-09");
        assertThat(Chat.on("2026-06-01").in("de-DE").guest("""
                        Wir kommen am 3. August für 2 Nächte.
                        -----Ursprüngliche Nachricht-----
                        Von: Hotel <info@hotel.example>
                        Anreise 12. September, Abreise 15. September
                        """).stay()).isEqualTo("2026-08-03..2026-08-05");
    }

    @Test
    void keepsTheSpanOfWhatStandsBehindAQuotation() {
        String text = "> 12 September?\nfrom 3 August";
        Fact arrival = Chat.on("2026-06-01")
                .in("en-GB")
                .guest(text)
                .understood()
                .fact(FactKind.ARRIVAL)
                .orElseThrow();
        assertThat(text.substring(arrival.start(), arrival.end())).contains("3 August");
    }

    @Test
    void letsTheGuestsYesCorrectWhatWasUnderstood() {
        Chat chat = Chat.on("2026-06-01").in("en-GB").guest("from 12 to 15 August");
        assertThat(chat.bot("So from 13 to 16 August, is that correct?")
                        .guest("yes")
                        .stay())
                .isEqualTo("2026-08-13..2026-08-16");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            en-GB | from 12 to 15 August           | move it one day later please   | 2026-08-13..2026-08-16
            en-GB | from 12 to 15 August           | can we arrive a day earlier?   | 2026-08-11..2026-08-15
            en-GB | from 12 to 15 August           | sorry, not the 12th but the 13th | 2026-08-13..2026-08-15
            en-GB | 12 August for 3 nights         | not the 12th but the 13th      | 2026-08-13..2026-08-16
            en-GB | from 12 to 15 August           | we would leave a day later     | 2026-08-12..2026-08-16
            en-GB | from 12 to 15 August           | could we stay one more night?  | 2026-08-12..2026-08-16
            en-GB | from 12 to 15 August           | same dates but in September    | 2026-09-12..2026-09-15
            en-GB | from 12 to 15 August           | my room number last time was 14 | 2026-08-12..2026-08-15
            en-GB | from 12 to 15 August           | great. dinner on the 13th at 8? | 2026-08-12..2026-08-15
            en-GB | 12-15 August                   | actually my sister stays from 10 to 18 August, we keep ours | 2026-08-12..2026-08-15
            en-GB | 12 to 15 aug                   | can we make it 5 nights?       | 2026-08-12..2026-08-17
            en-GB | 12 to 15 aug                   | can I have a late check out on the 15th? | 2026-08-12..2026-08-15
            es-ES | del 12 al 15 de agosto         | un dia mas tarde mejor         | 2026-08-13..2026-08-16
            es-ES | del 12 al 15 de agosto         | podemos llegar un dia antes?   | 2026-08-11..2026-08-15
            es-ES | del 12 al 15 de agosto         | no el 12 sino el 13            | 2026-08-13..2026-08-15
            es-ES | del 12 al 15 de agosto         | al final nos vamos un dia antes | 2026-08-12..2026-08-14
            es-ES | del 12 al 15 de agosto         | las mismas fechas pero en septiembre | 2026-09-12..2026-09-15
            fr-FR | du 12 au 15 août               | un jour plus tard plutôt       | 2026-08-13..2026-08-16
            fr-FR | du 12 au 15 août               | on peut arriver un jour plus tôt ? | 2026-08-11..2026-08-15
            fr-FR | du 12 au 15 août               | pas le 12 mais le 13           | 2026-08-13..2026-08-15
            de-DE | vom 12. bis 15. August         | einen Tag später bitte         | 2026-08-13..2026-08-16
            de-DE | vom 12. bis 15. August         | können wir einen Tag früher anreisen? | 2026-08-11..2026-08-15
            de-DE | vom 12. bis 15. August         | nicht am 12. sondern am 13.    | 2026-08-13..2026-08-15
            it-IT | dal 12 al 15 agosto            | un giorno dopo                 | 2026-08-13..2026-08-16
            it-IT | dal 12 al 15 agosto            | possiamo arrivare un giorno prima? | 2026-08-11..2026-08-15
            it-IT | dal 12 al 15 agosto            | non il 12 ma il 13             | 2026-08-13..2026-08-15
            pt-BR | de 12 a 15 de agosto           | um dia depois                  | 2026-08-13..2026-08-16
            pt-BR | de 12 a 15 de agosto           | podemos chegar um dia antes?   | 2026-08-11..2026-08-15
            pt-PT | de 12 a 15 de agosto           | não dia 12, dia 13             | 2026-08-13..2026-08-15
            en-GB | from 12 to 15 August           | one night less                 | 2026-08-12..2026-08-14
            es-ES | del 12 al 15 de agosto         | una noche menos                | 2026-08-12..2026-08-14
            fr-FR | du 12 au 15 août               | une nuit de plus               | 2026-08-12..2026-08-16
            fr-FR | du 12 au 15 août               | une nuit de moins              | 2026-08-12..2026-08-14
            de-DE | vom 12. bis 15. August         | eine Nacht länger              | 2026-08-12..2026-08-16
            de-DE | vom 12. bis 15. August         | eine Nacht weniger             | 2026-08-12..2026-08-14
            it-IT | dal 12 al 15 agosto            | una notte in più               | 2026-08-12..2026-08-16
            it-IT | dal 12 al 15 agosto            | una notte in meno              | 2026-08-12..2026-08-14
            pt-BR | de 12 a 15 de agosto           | uma noite a mais               | 2026-08-12..2026-08-16
            pt-BR | de 12 a 15 de agosto           | uma noite a menos              | 2026-08-12..2026-08-14
            en-GB | from 12 to 15 August           | could you call me a day before? | 2026-08-12..2026-08-15
            en-GB | from 12 to 15 August           | can I cancel one day before?   | 2026-08-12..2026-08-15
            en-GB | from 12 to 15 August           | can I pay a day later?         | 2026-08-12..2026-08-15
            es-ES | del 12 al 15 de agosto         | se puede cancelar un dia antes? | 2026-08-12..2026-08-15
            de-DE | vom 12. bis 15. August         | kann man einen Tag vorher stornieren? | 2026-08-12..2026-08-15
            fr-FR | du 12 au 15 août               | et si on arrive la veille ?    | 2026-08-11..2026-08-15
            en-GB | in August                      | we are 12 to 15 people         | 2026-08
            """)
    void movesTheStay(String locale, String first, String then, String stay) {
        assertThat(Chat.on("2026-06-01").in(locale).guest(first).guest(then).stay())
                .isEqualTo(stay);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            en-GB | Hi, do you have rooms?         | Sure! For which dates?         | 12-15 aug                      | 2026-08-12..2026-08-15
            en-GB | a room for 12 August please    | We are full on the 12th, could you come on the 13th? | yes that works                 | 2026-08-13..?
            en-GB | a room for 12 August please    | We are full on the 12th, could you come on the 13th? | no sorry                       | 2026-08-12..?
            en-GB | 12-15 August                   | That is €120 per night, 360 in total. Breakfast 12.50. | ok book it                     | 2026-08-12..2026-08-15
            en-GB | 12-15 August                   | Your booking number is 120815. | thanks                         | 2026-08-12..2026-08-15
            en-GB | in August                      | Which days in August?          | 12 to 15                       | 2026-08-12..2026-08-15
            en-GB | 12 to 15 aug                   | We have nothing free then. 19 to 22 August would be possible. | ok let's do that               | 2026-08-19..2026-08-22
            en-GB | 12 to 15 aug                   | two adults?                    | yes 2 adults and 1 child aged 5 | 2026-08-12..2026-08-15
            es-ES | hola                           | ¿Para qué fechas?              | 12-15 agosto                   | 2026-08-12..2026-08-15
            es-ES | del 12 al 15 de agosto         | Lo tenemos completo, ¿le vale del 19 al 22? | sí, nos vale                   | 2026-08-19..2026-08-22
            es-ES | del 12 al 15 de agosto         | Lo tenemos completo, ¿le vale del 19 al 22? | no, no puedo                   | 2026-08-12..2026-08-15
            fr-FR | bonjour                        | Pour quelles dates ?           | du 12 au 15/08                 | 2026-08-12..2026-08-15
            de-DE | Hallo                          | Für welchen Zeitraum?          | 12.-15.8.                      | 2026-08-12..2026-08-15
            en-GB | in May                         | 2027?                          | yes, from the 3rd to the 6th   | 2027-05-03..2027-05-06
            en-GB | 3 nights in September          | From which day?                | the 10th                       | 2026-09-10..2026-09-13
            es-ES | 3 noches en septiembre         | ¿A partir de qué día?          | el 10                          | 2026-09-10..2026-09-13
            de-DE | 3 Nächte im September          | Ab wann?                       | ab dem 10.                     | 2026-09-10..2026-09-13
            it-IT | 3 notti a settembre            | Da che giorno?                 | dal 10                         | 2026-09-10..2026-09-13
            fr-FR | 3 nuits en septembre           | À partir de quel jour ?        | le 10                          | 2026-09-10..2026-09-13
            pt-BR | 3 noites em setembro           | A partir de que dia?           | dia 10                         | 2026-09-10..2026-09-13
            en-GB | 12 aug                         | How many nights?               | just one                       | 2026-08-12..2026-08-13
            en-GB | 12 aug                         | How many nights?               | till the 15th                  | 2026-08-12..2026-08-15
            es-ES | el 12 de agosto                | ¿Cuántas noches?               | solo una                       | 2026-08-12..2026-08-13
            fr-FR | le 12 août                     | Combien de nuits ?             | juste une                      | 2026-08-12..2026-08-13
            de-DE | am 12. August                  | Wie viele Nächte?              | nur eine                       | 2026-08-12..2026-08-13
            it-IT | il 12 agosto                   | Quante notti?                  | solo una                       | 2026-08-12..2026-08-13
            pt-BR | dia 12 de agosto               | Quantas noites?                | só uma                         | 2026-08-12..2026-08-13
            en-GB | 12 aug, 2 nights               | How old are the children?      | 12 to 15                       | 2026-08-12..2026-08-14
            en-GB | in August                      | How old are the children?      | 12 to 15                       | 2026-08
            """)
    void hearsTheAnswerToTheHotel(String locale, String first, String hotel, String then, String stay) {
        assertThat(Chat.on("2026-06-01")
                        .in(locale)
                        .guest(first)
                        .bot(hotel)
                        .guest(then)
                        .stay())
                .isEqualTo(stay);
    }
}
