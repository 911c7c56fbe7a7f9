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
}
