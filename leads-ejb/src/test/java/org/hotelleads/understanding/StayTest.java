package org.hotelleads.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the guest wants to stay, said on Monday 1 June 2026. */
class StayTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            we would like a room from Aug 3rd to the 9th           | 2026-08-03..2026-08-09
            from 12 to 15 August for two                           | 2026-08-12..2026-08-15
            August 27th - 29th                                     | 2026-08-27..2026-08-29
            22nd until 29th of July                                | 2026-07-22..2026-07-29
            24/12 - 26/12                                          | 2026-12-24..2026-12-26
            Dec 30 to Jan 2                                        | 2026-12-30..2027-01-02
            arriving 12 August, leaving on the 15th                | 2026-08-12..2026-08-15
            check in on the 5th and check out on the 8th           | 2026-06-05..2026-06-08
            3 nights from July 10th                                | 2026-07-10..2026-07-13
            a room for tomorrow for two nights                     | 2026-06-02..2026-06-04
            we come tonight                                        | 2026-06-01..?
            a double room the day after tomorrow                   | 2026-06-03..?
            next Friday for 3 nights                               | 2026-06-12..2026-06-15
            this Friday                                            | 2026-06-05..?
            Monday to Wednesday                                    | 2026-06-08..2026-06-10
            in two weeks for a week                                | 2026-06-15..2026-06-22
            this weekend                                           | 2026-06-05..2026-06-07
            do you have anything for next weekend?                 | 2026-06-12..2026-06-14
            something in August                                    | 2026-08
            maybe at the end of June                               | 2026-06
            new year's eve                                         | 2026-12-31..?
            we want to come for Christmas                          | 2026-12-25..?
            the twenty-first of September for five nights          | 2026-09-21..2026-09-26
            29 February                                            | 2028-02-29..?
            2026-08-12 to 2026-08-15                               | 2026-08-12..2026-08-15
            arrival 2026-08-12                                     | 2026-08-12..?
            until the 20th of June                                 | ?..2026-06-20
            next week from Tuesday to Friday                       | 2026-06-09..2026-06-12
            leaving July 6, arriving July 3                        | 2026-07-03..2026-07-06
            I was born on 4/5/1980, we want to come 4 July         | 2026-07-04..?
            not the 12th of July but the 14th of July              | 2026-07-14..?
            Saturday 4th July, 7 nights                            | 2026-07-04..2026-07-11
            12/08-15/08 2 adults                                   | 2026-08-12..2026-08-15
            12/08 - 15/08, 2 adults                                | 2026-08-12..2026-08-15
            12.08.-15.08. 2 people                                 | 2026-08-12..2026-08-15
            12.8.-15.8.26                                          | 2026-08-12..2026-08-15
            """)
    void readsEnglish(String text, String stay) {
        assertThat(Chat.on("2026-06-01").in("en-GB").guest(text).stay()).isEqualTo(stay);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            buscamos del 12 al 15 de agosto                        | 2026-08-12..2026-08-15
            del 3 al 9                                             | 2026-06-03..2026-06-09
            desde el 3 de agosto hasta el 9                        | 2026-08-03..2026-08-09
            entre el 10 y el 14 de julio                           | 2026-07-10..2026-07-14
            24/12 - 26/12                                          | 2026-12-24..2026-12-26
            del 30 de diciembre al 2 de enero                      | 2026-12-30..2027-01-02
            llegamos el 12 de agosto y salimos el 15               | 2026-08-12..2026-08-15
            entrada 12/8 salida 15/8                               | 2026-08-12..2026-08-15
            3 noches a partir del 10 de julio                      | 2026-07-10..2026-07-13
            una habitación para mañana, dos noches                 | 2026-06-02..2026-06-04
            para esta noche                                        | 2026-06-01..?
            pasado mañana                                          | 2026-06-03..?
            el viernes que viene                                   | 2026-06-12..?
            este viernes                                           | 2026-06-05..?
            de lunes a miércoles                                   | 2026-06-08..2026-06-10
            dentro de dos semanas, una semana                      | 2026-06-15..2026-06-22
            este finde                                             | 2026-06-05..2026-06-07
            tenéis algo para el próximo fin de semana?             | 2026-06-12..2026-06-14
            algo en agosto                                         | 2026-08
            a finales de junio                                     | 2026-06
            nochevieja                                             | 2026-12-31..?
            para Semana Santa                                      | 2027-03-21..2027-03-28
            el veintiuno de septiembre, cinco noches               | 2026-09-21..2026-09-26
            hasta el 20 de junio                                   | ?..2026-06-20
            sábado 4 de julio, 7 noches                            | 2026-07-04..2026-07-11
            el 15 de agosto de 2027                                | 2027-08-15..?
            llegaríamos el viernes 10 de julio y nos iríamos el domingo | 2026-07-10..2026-07-12
            los días 5, 6 y 7 de agosto                            | 2026-08-05..2026-08-07
            no, el 14 no, mejor el 15 de julio                     | 2026-07-15..?
            del 15/07 al 22/07/2026                                | 2026-07-15..2026-07-22
            15.07.2026 - 22.07.2026                                | 2026-07-15..2026-07-22
            el día quince                                          | 2026-06-15..?
            """)
    void readsSpanish(String text, String stay) {
        assertThat(Chat.on("2026-06-01").guest(text).stay()).isEqualTo(stay);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a hotel with a rating of 4.5 or higher
            we want a 4 star hotel
            a room on the 2nd floor
            is it 12.50 euros?
            $10/12
            we are 2 adults and 3 children
            are you open 24/7?
            thanks for your help today!
            how are you today?
            call me on 612 34 56 78
            room 12 please
            breakfast at 10.30
            a table for dinner on the 12th of June
            my flight is on 12 June
            quiero una mesa para cenar el 12 de junio
            el vuelo llega el 12 de junio
            somos 2 adultos y 3 niños de 6 a 8 años
            una habitación en la planta 5
            gracias por todo hoy
            me llamo Abril Marzo
            April is my friend
            cuesta 12-15 euros?
            I may come
            my birthday is 4 May 1980
            we stayed from 3 to 5 May 2024
            is breakfast from 7 to 10?
            1-2 rooms
            """)
    void takesNoOtherFigureForADate(String text) {
        assertThat(Chat.on("2026-06-01").guest(text).stay()).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({"en-US, 2026-07-04", "en-GB, 2027-04-07", "es-ES, 2027-04-07"})
    void readsFiguresInTheOrderOfTheGuestsCountry(String locale, String arrival) {
        assertThat(Chat.on("2026-06-01").in(locale).guest("arrival 7/4").stay()).isEqualTo(arrival + "..?");
    }

    @Test
    void isUnsureOfFiguresWhenNoCountryIsKnown() {
        Understanding understood =
                Chat.on("2026-06-01").in("en").guest("arrival 7/8").understood();
        assertThat(understood.fact(FactKind.ARRIVAL).orElseThrow().confidence()).isLessThan(0.6);
    }

    @Test
    void letsTheLastCorrectionWin() {
        Chat chat =
                Chat.on("2026-06-01").in("en").guest("from August 12th to 15th").guest("sorry, until the 16th");
        assertThat(chat.stay()).isEqualTo("2026-08-12..2026-08-16");
        assertThat(chat.guest("actually we arrive on the 13th").stay()).isEqualTo("2026-08-13..2026-08-16");
        Chat spanish = Chat.on("2026-06-01").guest("del 12 al 15 de agosto").guest("perdón, hasta el 16");
        assertThat(spanish.stay()).isEqualTo("2026-08-12..2026-08-16");
        assertThat(Chat.on("2026-06-01")
                        .guest("el 12 de agosto")
                        .guest("perdón, el 14")
                        .stay())
                .isEqualTo("2026-08-14..?");
    }

    @Test
    void movesTheDepartureWithTheNights() {
        Chat chat =
                Chat.on("2026-06-01").guest("dos noches desde el 10 de julio").guest("mejor llegamos el 11 de julio");
        assertThat(chat.stay()).isEqualTo("2026-07-11..2026-07-13");
        assertThat(chat.guest("al final 4 noches").stay()).isEqualTo("2026-07-11..2026-07-15");
    }

    @Test
    void addsAnExtraNight() {
        assertThat(Chat.on("2026-06-01")
                        .guest("del 12 al 15 de agosto")
                        .guest("una noche más")
                        .stay())
                .isEqualTo("2026-08-12..2026-08-16");
    }

    @Test
    void takesAMereNumberForTheNightsAskedFor() {
        Chat chat = Chat.on("2026-06-01").guest("el sábado 20").bot("¿Cuántas noches?");
        assertThat(chat.guest("tres").stay()).isEqualTo("2026-06-20..2026-06-23");
    }

    @Test
    void movesTheDaysToTheMonthOfACorrection() {
        assertThat(Chat.on("2026-06-01")
                        .in("en")
                        .guest("from 12 to 14 August")
                        .guest("no, September")
                        .stay())
                .isEqualTo("2026-09-12..2026-09-14");
    }

    @Test
    void neverTakesTheBotsWordForTheGuests() {
        Chat chat = Chat.on("2026-06-01")
                .bot("We have rooms from 3 to 5 July, write to info@hotel.com")
                .guest("ok thanks");
        assertThat(chat.stay()).isEqualTo("-");
        assertThat(chat.email()).isNull();
    }

    @Test
    void understandsWhichDateWasAskedFor() {
        Chat chat = Chat.on("2026-06-01")
                .in("en")
                .bot("When will you check out?")
                .guest("the 20th")
                .bot("And when do you arrive?");
        assertThat(chat.guest("the 15th").stay()).isEqualTo("2026-06-15..2026-06-20");
        Chat spanish = Chat.on("2026-06-01")
                .bot("¿Qué día sería la salida?")
                .guest("el 20")
                .bot("¿Y cuándo llegáis?");
        assertThat(spanish.guest("el 15").stay()).isEqualTo("2026-06-15..2026-06-20");
    }

    @Test
    void findsTheDayInTheMonthOfInterest() {
        assertThat(Chat.on("2026-06-01")
                        .guest("pensamos en agosto")
                        .guest("del 12 al 15")
                        .stay())
                .isEqualTo("2026-08-12..2026-08-15");
    }

    @Test
    void takesALaterDateAloneForTheDeparture() {
        assertThat(Chat.on("2026-06-01")
                        .in("en-GB")
                        .guest("from 12 August")
                        .guest("15 August")
                        .stay())
                .isEqualTo("2026-08-12..2026-08-15");
    }

    @Test
    void takesADateSaidOfTheFlightOnlyWhenTheGuestAgrees() {
        Chat chat = Chat.on("2026-06-01")
                .in("en")
                .guest("I need a bus on June 12th")
                .guest("And a hotel there please");
        assertThat(chat.stay()).isEqualTo("-");
        Chat asked = chat.bot("Would you like to check in on June 12th?");
        assertThat(asked.guest("No, thank you").stay()).isEqualTo("-");
        assertThat(asked.guest("Yes please, for 2 nights").stay()).isEqualTo("2026-06-12..2026-06-14");
    }
}
