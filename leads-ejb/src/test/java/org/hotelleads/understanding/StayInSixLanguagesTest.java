package org.hotelleads.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the guest wants to stay, in the words of guests of each language, said on Monday 1 June 2026. */
class StayInSixLanguagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            bonjour, une chambre double du 3 au 9 août svp                  | 2026-08-03..2026-08-09
            du 3 au 9                                                       | 2026-06-03..2026-06-09
            nous arrivons le 12 juillet et repartons le 15                  | 2026-07-12..2026-07-15
            on arrive vendredi et on repart dimanche                        | 2026-06-05..2026-06-07
            arrivée le 1er août, départ le 8                                | 2026-08-01..2026-08-08
            3 nuits à partir du 10 juillet                                  | 2026-07-10..2026-07-13
            c'est pour demain soir, deux nuits                             | 2026-06-02..2026-06-04
            après-demain pour une semaine                                   | 2026-06-03..2026-06-10
            lundi prochain pour trois nuits                                 | 2026-06-08..2026-06-11
            vendredi en huit                                                | 2026-06-12..?
            le week-end du 14 juillet                                       | 2026-07-10..2026-07-12
            ce week-end                                                     | 2026-06-05..2026-06-07
            le week-end prochain                                            | 2026-06-12..2026-06-14
            pour le pont de l'Ascension                                    | 2027-05-06..2027-05-09
            plutôt fin août                                                 | 2026-08
            on pense venir en octobre                                       | 2026-10
            mi-septembre peut-être                                          | 2026-09
            début juillet                                                   | 2026-07
            cet été                                                         | 2026-07
            du 12/08 au 15/08                                               | 2026-08-12..2026-08-15
            du 12 08 au 15 08                                               | 2026-08-12..2026-08-15
            du 28 déc. au 2 janv.                                           | 2026-12-28..2027-01-02
            entre le 10 et le 14 juillet                                    | 2026-07-10..2026-07-14
            du vendredi 17 au dimanche 19 juillet                           | 2026-07-17..2026-07-19
            du vingt et un au vingt-cinq septembre                          | 2026-09-21..2026-09-25
            jusqu'au 20 juin                                               | ?..2026-06-20
            ce soir vous avez de la place ?                                 | 2026-06-01..?
            dans quinze jours pour 2 nuits                                  | 2026-06-16..2026-06-18
            nuit du 14 au 15 août                                           | 2026-08-14..2026-08-15
            nous voudrions réserver pour le réveillon du nouvel an, 2 nuits | 2026-12-31..2027-01-02
            bjr jaurais besoin dune chambre le 5 juillet pr 1 nuit          | 2026-07-05..2026-07-06
            du 5 au 8, euh non pardon du 6 au 9 juillet                     | 2026-07-06..2026-07-09
            une chambre au 2e étage du 5 au 7 juin                          | 2026-06-05..2026-06-07
            samedi 4 juillet, on repart le lendemain                        | 2026-07-04..2026-07-05
            la première semaine d'août                                     | 2026-08
            le premier week-end de septembre                                | 2026-09-04..2026-09-06
            toussaint                                                       | 2026-11-01..?
            """)
    void readsFrench(String text, String stay) {
        assertThat(Chat.on("2026-06-01").in("fr-FR").guest(text).stay()).isEqualTo(stay);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            haben Sie ein Doppelzimmer vom 3. bis 9. August?       | 2026-08-03..2026-08-09
            vom 3. bis 9.                                          | 2026-06-03..2026-06-09
            3.-9. Mai                                              | 2027-05-03..2027-05-09
            vom 12. bis zum 15.8.                                  | 2026-08-12..2026-08-15
            12.08.2026 - 15.08.2026                                | 2026-08-12..2026-08-15
            vom 12.8. bis 15.8. für 2 Personen                     | 2026-08-12..2026-08-15
            Anreise am 10. Juli, Abreise am 13.                    | 2026-07-10..2026-07-13
            wir reisen am 12. August an und am 15. wieder ab       | 2026-08-12..2026-08-15
            wir kommen am Freitag und fahren am Sonntag zurück     | 2026-06-05..2026-06-07
            3 Nächte ab dem 10. Juli                               | 2026-07-10..2026-07-13
            ab 10. Juli für drei Nächte                            | 2026-07-10..2026-07-13
            morgen für zwei Nächte                                 | 2026-06-02..2026-06-04
            übermorgen, eine Nacht                                 | 2026-06-03..2026-06-04
            heute Nacht                                            | 2026-06-01..?
            heute in acht Tagen                                    | 2026-06-08..?
            nächsten Freitag für 3 Nächte                          | 2026-06-05..2026-06-08
            Freitag nächste Woche                                  | 2026-06-12..?
            kommendes Wochenende                                   | 2026-06-05..2026-06-07
            am Wochenende noch etwas frei?                         | 2026-06-05..2026-06-07
            das Wochenende vom 14. August                          | 2026-08-14..2026-08-16
            in zwei Wochen für eine Woche                          | 2026-06-15..2026-06-22
            Ende Juni                                              | 2026-06
            Anfang September wäre schön                            | 2026-09
            Mitte Oktober                                          | 2026-10
            im August vielleicht                                   | 2026-08
            über Silvester, 3 Nächte                               | 2026-12-31..2027-01-03
            zu Weihnachten                                         | 2026-12-25..?
            vom einundzwanzigsten bis fünfundzwanzigsten September | 2026-09-21..2026-09-25
            am zweiten Oktober für 2 Nächte                        | 2026-10-02..2026-10-04
            Fr, 17.07. - So, 19.07.                                | 2026-07-17..2026-07-19
            Fr bis So                                              | 2026-06-05..2026-06-07
            von Montag bis Mittwoch                                | 2026-06-08..2026-06-10
            bis zum 20. Juni                                       | ?..2026-06-20
            vom 28. Dezember bis 2. Januar                         | 2026-12-28..2027-01-02
            naechste Woche Dienstag bis Freitag                    | 2026-06-09..2026-06-12
            Samstag den 4. Juli, 7 Nächte                          | 2026-07-04..2026-07-11
            vom 5. bis 8., sorry, vom 6. bis 9. Juli               | 2026-07-06..2026-07-09
            nicht am 12. Juli sondern am 14. Juli                  | 2026-07-14..?
            wir hätten gern ein zimmer vom 3 bis zum 5 juli        | 2026-07-03..2026-07-05
            über Ostern                                            | 2027-03-28..?
            """)
    void readsGerman(String text, String stay) {
        assertThat(Chat.on("2026-06-01").in("de-DE").guest(text).stay()).isEqualTo(stay);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            buongiorno, una camera doppia dal 3 al 9 agosto              | 2026-08-03..2026-08-09
            dal 3 al 9                                                   | 2026-06-03..2026-06-09
            dall'8 all'11 luglio                                       | 2026-07-08..2026-07-11
            arriviamo il 12 agosto e ripartiamo il 15                    | 2026-08-12..2026-08-15
            arrivo 10 luglio partenza 13 luglio                          | 2026-07-10..2026-07-13
            3 notti a partire dal 10 luglio                              | 2026-07-10..2026-07-13
            domani per due notti                                         | 2026-06-02..2026-06-04
            dopodomani, una notte                                        | 2026-06-03..2026-06-04
            stasera avete posto?                                         | 2026-06-01..?
            venerdì prossimo per 3 notti                                 | 2026-06-12..2026-06-15
            questo fine settimana                                        | 2026-06-05..2026-06-07
            da venerdì a domenica                                        | 2026-06-05..2026-06-07
            tra due settimane per una settimana                          | 2026-06-15..2026-06-22
            fra quindici giorni                                          | 2026-06-16..?
            a fine giugno                                                | 2026-06
            inizio settembre                                             | 2026-09
            a metà ottobre                                               | 2026-10
            pensavamo ad agosto                                          | 2026-08
            per Ferragosto, 4 notti                                      | 2026-08-15..2026-08-19
            per capodanno                                                | 2027-01-01..?
            primo maggio                                                 | 2027-05-01..?
            il ponte del 2 giugno                                        | 2026-06-02..?
            dal ventuno al venticinque settembre                         | 2026-09-21..2026-09-25
            tra il 10 e il 14 luglio                                     | 2026-07-10..2026-07-14
            12/08 - 15/08                                                | 2026-08-12..2026-08-15
            dal 12.08.2026 al 15.08.2026                                 | 2026-08-12..2026-08-15
            fino al 20 giugno                                            | ?..2026-06-20
            dal 28 dicembre al 2 gennaio                                 | 2026-12-28..2027-01-02
            sabato 4 luglio, 7 notti                                     | 2026-07-04..2026-07-11
            dal 5 all'8, scusi, dal 6 al 9 luglio                       | 2026-07-06..2026-07-09
            non il 12 luglio ma il 14 luglio                             | 2026-07-14..?
            settimana prossima da martedì a venerdì                      | 2026-06-09..2026-06-12
            il weekend del 10 luglio                                     | 2026-07-10..2026-07-12
            vorrei prenotare per il 15 agosto, ripartiamo il giorno dopo | 2026-08-15..2026-08-16
            ven 17 luglio - dom 19 luglio                                | 2026-07-17..2026-07-19
            """)
    void readsItalian(String text, String stay) {
        assertThat(Chat.on("2026-06-01").in("it-IT").guest(text).stay()).isEqualTo(stay);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            bom dia, queria um quarto de 3 a 9 de agosto     | 2026-08-03..2026-08-09
            de 3 a 9                                         | 2026-06-03..2026-06-09
            do dia 3 ao dia 9 de julho                       | 2026-07-03..2026-07-09
            do dia 3 até dia 9                               | 2026-06-03..2026-06-09
            chegamos no dia 12 de agosto e saímos no dia 15  | 2026-08-12..2026-08-15
            chegada 10/07 saída 13/07                        | 2026-07-10..2026-07-13
            entrada dia 10 de julho, 3 noites                | 2026-07-10..2026-07-13
            3 noites a partir de 10 de julho                 | 2026-07-10..2026-07-13
            amanhã, duas noites                              | 2026-06-02..2026-06-04
            depois de amanhã                                 | 2026-06-03..?
            hoje à noite                                     | 2026-06-01..?
            na próxima sexta-feira por 3 noites              | 2026-06-05..2026-06-08
            sexta que vem                                    | 2026-06-12..?
            segunda-feira                                    | 2026-06-08..?
            2ª feira                                         | 2026-06-08..?
            de sexta a domingo                               | 2026-06-05..2026-06-07
            este fim de semana                               | 2026-06-05..2026-06-07
            no fim de semana de 10 de julho                  | 2026-07-10..2026-07-12
            daqui a duas semanas por uma semana              | 2026-06-15..2026-06-22
            no final de junho                                | 2026-06
            início de setembro                               | 2026-09
            meados de outubro                                | 2026-10
            estamos pensando em agosto                       | 2026-08
            carnaval                                         | 2027-02-06..2027-02-10
            no réveillon, 2 diárias                          | 2027-01-01..2027-01-03
            de vinte e um a vinte e cinco de setembro        | 2026-09-21..2026-09-25
            entre 10 e 14 de julho                           | 2026-07-10..2026-07-14
            de 12/08 a 15/08                                 | 2026-08-12..2026-08-15
            até 20 de junho                                  | ?..2026-06-20
            de 28 de dezembro a 2 de janeiro                 | 2026-12-28..2027-01-02
            sábado 4 de julho, 7 noites                      | 2026-07-04..2026-07-11
            do 5 ao 8, desculpe, de 6 a 9 de julho           | 2026-07-06..2026-07-09
            não dia 12, dia 14 de julho                      | 2026-07-14..?
            chegamos dia 4 de julho e saímos no dia seguinte | 2026-07-04..2026-07-05
            semana que vem, de terça a sexta                 | 2026-06-09..2026-06-12
            quero reservar pro dia 15 de julho               | 2026-07-15..?
            dias 5, 6 e 7 de agosto                          | 2026-08-05..2026-08-07
            """)
    void readsPortuguese(String text, String stay) {
        assertThat(Chat.on("2026-06-01").in("pt-PT").guest(text).stay()).isEqualTo(stay);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            hola buenas, queria una habitacion del 3 al 9 de agosto  | 2026-08-03..2026-08-09
            llegamos el viernes y nos vamos el domingo               | 2026-06-05..2026-06-07
            del viernes 17 al domingo 19 de julio                    | 2026-07-17..2026-07-19
            noche del 14 al 15 de agosto                             | 2026-08-14..2026-08-15
            llegaríamos el 4 de julio y nos iríamos al día siguiente | 2026-07-04..2026-07-05
            la primera semana de agosto                              | 2026-08
            en quince días, dos noches                               | 2026-06-16..2026-06-18
            dentro de quince días                                    | 2026-06-16..?
            el puente de mayo                                        | 2027-05-01..?
            el finde del 10 de julio                                 | 2026-07-10..2026-07-12
            del 28 dic al 2 ene                                      | 2026-12-28..2027-01-02
            entre el 10 y 14 de julio                                | 2026-07-10..2026-07-14
            nos gustaria ir en septiembre                            | 2026-09
            entrada y salida: 5 de julio y 8 de julio                | 2026-07-05..2026-07-08
            de lunes a viernes de la semana que viene                | 2026-06-08..2026-06-12
            mañana x 2 noches                                        | 2026-06-02..2026-06-04
            buenos días, tenéis algo para hoy?                       | 2026-06-01..?
            8 de julio (miércoles), 2 noches                         | 2026-07-08..2026-07-10
            """)
    void readsSpanish(String text, String stay) {
        assertThat(Chat.on("2026-06-01").in("es-ES").guest(text).stay()).isEqualTo(stay);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            hi there, room for 2 from 3rd till 9th august pls       | 2026-08-03..2026-08-09
            3-9 Aug                                                 | 2026-08-03..2026-08-09
            arriving fri leaving sun                                | 2026-06-05..2026-06-07
            fri 17th july to sun 19th july                          | 2026-07-17..2026-07-19
            night of 14 August                                      | 2026-08-14..?
            check in 4 July, leaving the next day                   | 2026-07-04..2026-07-05
            first week of august                                    | 2026-08
            a fortnight today                                       | 2026-06-15..?
            the weekend of 10 July                                  | 2026-07-10..2026-07-12
            check in and check out: 5 July and 8 July               | 2026-07-05..2026-07-08
            for 3 days from tomorrow                                | 2026-06-02..2026-06-05
            tmrw for 2 nights                                       | 2026-06-02..2026-06-04
            10 July (Friday), 2 nights                              | 2026-07-10..2026-07-12
            the 5th check in and the 8th check out                  | 2026-06-05..2026-06-08
            from the 28th of Dec. to the 2nd of Jan.                | 2026-12-28..2027-01-02
            we need a room this coming Saturday, just the one night | 2026-06-06..2026-06-07
            """)
    void readsEnglish(String text, String stay) {
        assertThat(Chat.on("2026-06-01").in("en-GB").guest(text).stay()).isEqualTo(stay);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            un hôtel 4 étoiles
            une chambre au 2e étage
            le petit déjeuner est de 7h à 10h ?
            ça coûte 120 euros la nuit ?
            entre 100 et 150 euros
            nous sommes 2 adultes et 3 enfants de 6 à 8 ans
            une table pour 4 le 12 juin au restaurant
            mon vol arrive le 12 juin à 18h30
            vous êtes ouverts 24/7 ?
            ma sœur a séjourné chez vous du 3 au 5 mai
            merci pour aujourd'hui
            appelez-moi au 06 12 34 56 78
            ma réservation numéro 120826
            je m'appelle Avril Mars
            note de 4.5 sur 5
            chambre 12 svp
            je suis né le 4 mai 1980
            nous avons été très contents
            """)
    void takesNoOtherFigureInFrenchForADate(String text) {
        assertThat(Chat.on("2026-06-01").in("fr-FR").guest(text).stay()).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            ein 4 Sterne Hotel
            ein Zimmer im 2. Stock
            Frühstück von 7 bis 10 Uhr?
            kostet das 120 Euro pro Nacht?
            wir sind 2 Erwachsene und 3 Kinder von 6 bis 8 Jahren
            ein Tisch im Restaurant am 12. Juni für 4 Personen
            mein Flug landet am 12. Juni um 18:30 Uhr
            Zimmer 12 bitte
            Buchungsnummer 120826
            rufen Sie mich an: 0171 2345678
            so, dann vielen Dank für heute
            Frau Sommer hat angerufen
            meine Schwester hat vom 3. bis 5. Mai bei Ihnen übernachtet
            geboren am 4.5.1980
            guten Morgen, haben Sie einen Parkplatz?
            mi casa
            Bewertung 4.5
            wir sind 3. Geht das?
            """)
    void takesNoOtherFigureInGermanForADate(String text) {
        assertThat(Chat.on("2026-06-01").in("de-DE").guest(text).stay()).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            un albergo 4 stelle
            una camera al 2º piano
            la colazione è dalle 7 alle 10?
            costa 120 euro a notte?
            siamo 2 adulti e 3 bambini da 6 a 8 anni
            un tavolo al ristorante per il 12 giugno
            il mio volo arriva il 12 giugno alle 18:30
            camera 12 per favore
            prenotazione numero 120826
            chiamatemi al 333 1234567
            grazie per oggi
            mia sorella ha soggiornato da voi dal 3 al 5 maggio
            sono nato il 4 maggio 1980
            voto 4.5
            Hotel Primavera, buongiorno
            sei gentile
            andiamo al mare
            """)
    void takesNoOtherFigureInItalianForADate(String text) {
        assertThat(Chat.on("2026-06-01").in("it-IT").guest(text).stay()).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            um hotel 4 estrelas
            um quarto no 2º andar
            o café da manhã é das 7 às 10?
            custa 120 reais por noite?
            somos 2 adultos e 3 crianças de 6 a 8 anos
            uma mesa no restaurante para o dia 12 de junho
            meu voo chega dia 12 de junho às 18:30
            quarto 12 por favor
            reserva número 120826
            me liga no 11 91234 5678
            obrigado por hoje
            minha irmã ficou hospedada de 3 a 5 de maio
            nasci em 4 de maio de 1980
            nota 4.5
            quero ter vista para o mar
            a segunda opção
            temos dez quartos?
            bom dia
            """)
    void takesNoOtherFigureInPortugueseForADate(String text) {
        assertThat(Chat.on("2026-06-01").in("pt-BR").guest(text).stay()).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            el desayuno es de 7 a 10?
            mi hermana estuvo alojada del 3 al 5 de mayo
            entre 100 y 150 euros
            mi número de reserva es 120826
            buenos días
            una mesa para el 12 de junio a las 21:00
            nací el 4 de mayo de 1980
            de 2 a 4 personas
            """)
    void takesNoOtherFigureInSpanishForADate(String text) {
        assertThat(Chat.on("2026-06-01").in("es-ES").guest(text).stay()).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            my sister stayed with you from 3 to 5 May
            my booking number is 120826
            between 100 and 150 pounds
            we are 2 to 4 people
            only the one
            is the pool open from 9 to 12?
            second floor please
            I was born on 4 May
            a room on floor 5
            room for 2 and a half
            """)
    void takesNoOtherFigureInEnglishForADate(String text) {
        assertThat(Chat.on("2026-06-01").in("en-GB").guest(text).stay()).isEqualTo("-");
    }
}
