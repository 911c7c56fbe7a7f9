package org.hotelleads.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotelleads.lead.Channel;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Hola buenas tardes quería saber si tienen disponibilidad para el puente de agosto del 14 al 17 somos 2 adultos | 2026-08-14..2026-08-17
            necesito habitacion doble para el sabado 20 de junio una noche                                                 | 2026-06-20..2026-06-21
            hola precio del 20 al 25 d julio 2 adultos 1 niño de 6 años                                                    | 2026-07-20..2026-07-25
            Buenas noches, tenéis habitación libre esta noche?                                                             | 2026-06-01..?
            queria reservar 2 habitaciones desde el viernes 3 hasta el domingo 5 de julio                                  | 2026-07-03..2026-07-05
            seria llegar el dia 8 por la tarde y marcharnos el 12 por la mañana, de julio                                  | 2026-07-08..2026-07-12
            cuanto cuesta una semana en agosto para 4 personas?                                                            | 2026-08
            llegamos mañana sobre las 3 de la tarde                                                                        | 2026-06-02..?
            mi vuelo sale el 12 de julio a las 10 y llegamos al hotel el 12 de julio                                       | 2026-07-12..?
            hay parking? vamos del 1 al 4 de septiembre                                                                    | 2026-09-01..2026-09-04
            el próximo lunes 8                                                                                             | 2026-06-08..?
            del 5-7 al 9-7                                                                                                 | 2026-07-05..2026-07-09
            05/07/26 al 09/07/26                                                                                           | 2026-07-05..2026-07-09
            Fecha de entrada: 05/07/2026 Fecha de salida: 09/07/2026                                                       | 2026-07-05..2026-07-09
            quiero 3 noches a primeros de julio                                                                            | 2026-07
            Serian 5 noches, del 10 al 15 de agosto                                                                        | 2026-08-10..2026-08-15
            para 2 personas 2 noches el 18 de julio                                                                        | 2026-07-18..2026-07-20
            Buenos días. Mi mujer y yo queremos ir del jueves 9 al domingo 12 de julio. Precio?                            | 2026-07-09..2026-07-12
            me pueden confirmar si hay sitio para el 24 de diciembre 2 noches                                              | 2026-12-24..2026-12-26
            entraríamos el 30/7 y saldríamos el 6/8                                                                        | 2026-07-30..2026-08-06
            cena para el 12 y habitación del 12 al 13 de junio                                                             | 2026-06-12..2026-06-13
            mi telefono es 612345678 y llegaria el 14/8                                                                    | 2026-08-14..?
            Hi! Do you have availability 14-17 Aug for 2 adults?                                                           | 2026-08-14..2026-08-17
            Hello we'd like to come the first weekend of July                                                              | 2026-07-03..2026-07-05
            Is there a room free tonight for 1 person, leaving early tomorrow?                                             | 2026-06-01..2026-06-02
            2 nights from Sat 20 June                                                                                      | 2026-06-20..2026-06-22
            Arrival: 05.07.2026 Departure: 09.07.2026                                                                      | 2026-07-05..2026-07-09
            any chance of a discount if we stay Mon-Thu next week?                                                         | 2026-06-08..2026-06-11
            I'd like to book for my parents' anniversary, 12th to 14th September                                           | 2026-09-12..2026-09-14
            can we check in at 2pm on the 5th of July and check out at 11 on the 8th?                                      | 2026-07-05..2026-07-08
            Looking for a week's stay beginning 4 July                                                                     | 2026-07-04..2026-07-11
            we will be there between the 3rd and the 6th of july                                                           | 2026-07-03..2026-07-06
            do you have a family room for 5 nights mid July                                                                | 2026-07
            hi, this is room 214, could you send towels?                                                                   | -
            My confirmation number is 88123 and I want to add a night to my stay ending June 9                             | ?..2026-06-09
            Bonjour, je souhaiterais réserver du 14 juillet au 18 juillet inclus                                           | 2026-07-14..2026-07-18
            Bonsoir avez vous une chambre pour ce soir pour 2 pers ?                                                       | 2026-06-01..?
            dispo du 10 au 17/08 ?                                                                                         | 2026-08-10..2026-08-17
            Nous serions 4, arrivée samedi 11 juillet et départ samedi 18 juillet                                          | 2026-07-11..2026-07-18
            Je cherche une chambre pour 2 nuits le week-end du 20 juin                                                     | 2026-06-19..2026-06-21
            c'est combien la semaine du 15 août ?                                                                          | 2026-08
            on voudrait venir une semaine en juillet, plutôt la deuxième quinzaine                                         | 2026-07
            Arrivée : 05/07/2026 - Départ : 09/07/2026                                                                     | 2026-07-05..2026-07-09
            est-ce que le petit déjeuner est inclus ? on viendrait le 3 octobre pour une nuit                              | 2026-10-03..2026-10-04
            Bonjour j'ai réservé une table pour le 12 juin                                                                 | -
            je confirme pour le 8 juillet, 3 nuits, 2 adultes et 1 enfant de 4 ans                                         | 2026-07-08..2026-07-11
            Hallo, habt ihr vom 14. bis 17. August noch was frei?                                                          | 2026-08-14..2026-08-17
            Guten Tag, ich suche ein EZ vom 20.-22.6.                                                                      | 2026-06-20..2026-06-22
            Wir würden gerne am 4. Juli anreisen und eine Woche bleiben                                                    | 2026-07-04..2026-07-11
            Anreise: 05.07.26, Abreise: 09.07.26, 2 Erw. 1 Kind (6 J.)                                                     | 2026-07-05..2026-07-09
            Was kostet ein Doppelzimmer übers Wochenende vom 19. bis 21. Juni?                                             | 2026-06-19..2026-06-21
            haben sie heute noch ein zimmer frei fur 1 nacht                                                               | 2026-06-01..2026-06-02
            wir möchten von Freitag, 10. Juli bis Montag, 13. Juli kommen                                                  | 2026-07-10..2026-07-13
            Ich komme am 3.10. an und reise am 5.10. ab                                                                    | 2026-10-03..2026-10-05
            Können wir das Zimmer 12 bekommen, 2 Nächte ab 8. Juli                                                         | 2026-07-08..2026-07-10
            Buongiorno, vorrei sapere la disponibilità dal 14 al 17 agosto per due persone                                 | 2026-08-14..2026-08-17
            Salve avete una camera libera per stanotte?                                                                    | 2026-06-01..?
            quanto costa una settimana a luglio dal 4 all'11?                                                              | 2026-07-04..2026-07-11
            siamo in 4, check-in sabato 11 luglio check-out sabato 18 luglio                                               | 2026-07-11..2026-07-18
            Arrivo: 05/07/2026 Partenza: 09/07/2026                                                                        | 2026-07-05..2026-07-09
            vorremmo venire il primo weekend di luglio                                                                     | 2026-07-03..2026-07-05
            buonasera, per il 15 agosto 2 notti 2 adulti e 1 bambino di 5 anni                                             | 2026-08-15..2026-08-17
            avremmo bisogno di una singola da lunedì 8 a giovedì 11 giugno                                                 | 2026-06-08..2026-06-11
            arriveremmo il 3 ottobre e ripartiremmo il 5                                                                   | 2026-10-03..2026-10-05
            Oi, vocês têm disponibilidade de 14 a 17 de agosto?                                                            | 2026-08-14..2026-08-17
            boa noite, tem quarto pra hoje?                                                                                | 2026-06-01..?
            quanto fica a diária do dia 4 ao dia 11 de julho pra casal?                                                    | 2026-07-04..2026-07-11
            Check-in 05/07/2026 Check-out 09/07/2026                                                                       | 2026-07-05..2026-07-09
            queria reservar para o feriado de 7 de setembro, chegando na sexta dia 4 e saindo na segunda dia 7             | 2026-09-04..2026-09-07
            somos 2 adultos, chegamos sábado e vamos embora na terça                                                       | 2026-06-06..2026-06-09
            gostava de marcar duas noites, entrada a 15 de agosto                                                          | 2026-08-15..2026-08-17
            preciso de um quarto dia 20/6 por uma noite                                                                    | 2026-06-20..2026-06-21
            no primeiro fim de semana de julho                                                                             | 2026-07-03..2026-07-05
            hola, mi hermana tiene reserva del 3 al 5 de julio, yo quiero del 10 al 12 de julio                            | 2026-07-10..2026-07-12
            el año pasado estuvimos en agosto y queremos volver del 10 al 15 de julio                                      | 2026-07-10..2026-07-15
            Estuvimos del 3 al 5 de mayo y nos encantó. Tenéis algo del 10 al 12 de julio?                                 | 2026-07-10..2026-07-12
            pago con tarjeta 4548 8120 4940 0004 caducidad 12/27                                                           | -
            ok a las 12                                                                                                    | -
            son 2 habitaciones, 1 de matrimonio y 1 con 2 camas, del 1 al 3 de julio                                       | 2026-07-01..2026-07-03
            10-12 julio                                                                                                    | 2026-07-10..2026-07-12
            10/12 julio                                                                                                    | 2026-07-10..2026-07-12
            del 10 al 12 o del 17 al 19 de julio, lo que sea más barato                                                    | 2026-07-17..2026-07-19
            El 12 no puedo. Mejor del 15 al 18 de julio                                                                    | 2026-07-15..2026-07-18
            llegamos un dia antes, el 9                                                                                    | 2026-06-09..?
            How much is the spa on the 12th of July?                                                                       | -
            can you book a taxi for 12 July at 9am                                                                         | -
            is the restaurant open on 24 December?                                                                         | -
            what time is breakfast on Sunday?                                                                              | -
            a qué hora es el desayuno el domingo?                                                                          | -
            my flight is on 12 June, can I check in at 9am?                                                                | -
            hemos reservado por booking del 3 al 5 de julio, podéis mejorar el precio?                                     | 2026-07-03..2026-07-05
            Guests: 2 Nights: 3 Arrival: 10 July                                                                           | 2026-07-10..2026-07-13
            10jul-13jul                                                                                                    | 2026-07-10..2026-07-13
            10.-13.7. 2 Pers.                                                                                              | 2026-07-10..2026-07-13
            du 10/07 au 13/07 2 pers                                                                                       | 2026-07-10..2026-07-13
            10/7 a 13/7 2 pax                                                                                              | 2026-07-10..2026-07-13
            ab dem 10.7. drei Nächte                                                                                       | 2026-07-10..2026-07-13
            vorrei una stanza il 10/7 per 3 notti                                                                          | 2026-07-10..2026-07-13
            we're flexible, any 3 nights in September                                                                      | 2026-09
            3 noches cualquier fecha de septiembre                                                                         | 2026-09
            irgendwann im September 3 Nächte                                                                               | 2026-09
            tomorrow night                                                                                                 | 2026-06-02..?
            arriving late on the 10th (around 11pm) leaving the 12th July                                                  | 2026-07-10..2026-07-12
            checking in Friday 12 June, out Sunday 14 June                                                                 | 2026-06-12..2026-06-14
            I need a room for Friday and Saturday night                                                                    | 2026-06-05..2026-06-07
            viernes y sábado noche                                                                                         | 2026-06-05..2026-06-07
            the nights of 10, 11 and 12 July                                                                               | 2026-07-10..2026-07-13
            las noches del 10 y 11 de julio                                                                                | 2026-07-10..2026-07-12
            from the 30th to the 2nd                                                                                       | 2026-06-30..2026-07-02
            December 30 2026 - January 2 2027                                                                              | 2026-12-30..2027-01-02
            30/12-02/01                                                                                                    | 2026-12-30..2027-01-02
            2026/07/10 - 2026/07/13                                                                                        | 2026-07-10..2026-07-13
            July 10th through the 13th                                                                                     | 2026-07-10..2026-07-13
            I will be arriving on 10th July'26 and leaving on 13th July'26                                                 | 2026-07-10..2026-07-13
            the week of 13 July                                                                                            | 2026-07
            Osterferien                                                                                                    | -
            do the rooms have a minimum stay of 3 nights?                                                                  | -
            is there a discount for stays of 7 nights or more?                                                             | -
            I stayed in room 305 last week and left my charger                                                             | -
            we checked out yesterday and forgot a bag                                                                      | -
            je suis arrivé hier                                                                                            | -
            ayer salimos y dejamos el cargador                                                                             | -
            """)
    void readsWhatGuestsWriteWhoseLanguageNobodyTold(String text, String stay) {
        assertThat(Chat.on("2026-06-01").by(Channel.WHATSAPP).guest(text).stay())
                .isEqualTo(stay);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            en-GB | hiya u got a dbl room fri 14 - sun 16 aug?                                                                     | 2026-08-14..2026-08-16
            en-GB | Fri 12 - Sun 14 please                                                                                         | 2026-06-12..2026-06-14
            en-GB | 12.8.-15.8.27                                                                                                  | 2027-08-12..2027-08-15
            en-GB | second half of May                                                                                             | 2027-05
            en-GB | sometime mid October for a week or so                                                                          | 2026-10
            en-GB | looking at the end of next month                                                                               | 2026-07
            en-GB | in 3 weeks time, 2 nights                                                                                      | 2026-06-22..2026-06-24
            en-GB | in three weeks' time for two nights                                                                            | 2026-06-22..2026-06-24
            en-GB | weekend of the 20th                                                                                            | 2026-06-19..2026-06-21
            en-GB | weekend of 20 June for my wife's birthday                                                                      | 2026-06-19..2026-06-21
            en-GB | we want to stay 3n from 5 july                                                                                 | 2026-07-05..2026-07-08
            en-GB | 5 july, 3n, 2ad                                                                                                | 2026-07-05..2026-07-08
            en-GB | Check-in: 24/12                                                                                                | 2026-12-24..?
            en-GB | Arrival date - 24 Dec; departure date - 27 Dec; 2 pax                                                          | 2026-12-24..2026-12-27
            en-GB | arrive Thurs 9th July leave Mon 13th                                                                           | 2026-07-09..2026-07-13
            en-GB | my sister is staying with you from 3 to 6 july, can I have the room next to hers from the 4th to the 6th of july? | 2026-07-04..2026-07-06
            en-GB | my sister is staying with you from 3 to 6 July                                                                 | -
            en-GB | my parents have a booking from 3 to 6 July, we'd like to join them for the same dates                          | 2026-07-03..2026-07-06
            en-GB | is breakfast 12.50 or 15.00?                                                                                   | -
            en-GB | I saw it at 120/night                                                                                          | -
            en-GB | we got married on 4/5/2019 and want to celebrate our anniversary with you, 4-6 Sept                            | 2026-09-04..2026-09-06
            en-GB | we have tickets for the concert on 18 July, need a room that night                                             | 2026-07-18..2026-07-19
            en-GB | a room on 29 February                                                                                          | 2028-02-29..?
            en-GB | 28 Feb to 1 March                                                                                              | 2027-02-28..2027-03-01
            en-GB | from the 31st for 2 nights                                                                                     | 2026-07-31..2026-08-02
            en-GB | 30 June-1 July                                                                                                 | 2026-06-30..2026-07-01
            en-GB | can we come for Black Friday weekend?                                                                          | 2026-11-27..2026-11-29
            en-GB | over new year, 30th dec - 2nd jan                                                                              | 2026-12-30..2027-01-02
            en-GB | the May half term                                                                                              | -
            en-GB | the bank holiday weekend in August                                                                             | 2026-08
            en-GB | a week in the first half of September                                                                          | 2026-09
            en-GB | 10 days from the 3rd of August                                                                                 | 2026-08-03..2026-08-13
            en-GB | a fortnight from 3 August                                                                                      | 2026-08-03..2026-08-17
            en-GB | do you have anything tmrw nite? just one nite                                                                  | 2026-06-02..2026-06-03
            en-GB | tonight and tomorrow                                                                                           | 2026-06-01..2026-06-02
            en-GB | tonight til wednesday                                                                                          | 2026-06-01..2026-06-03
            en-GB | 3rd july x 4 nights                                                                                            | 2026-07-03..2026-07-07
            en-GB | July 4, 2026 to July 7, 2026                                                                                   | 2026-07-04..2026-07-07
            en-US | 7/4/26 - 7/7/26                                                                                                | 2026-07-04..2026-07-07
            en-US | 7/4-7/7                                                                                                        | 2026-07-04..2026-07-07
            en-US | checkin 9/10 checkout 9/13                                                                                     | 2026-09-10..2026-09-13
            en-GB | checkin 9/10 checkout 13/10                                                                                    | 2026-10-09..2026-10-13
            en-US | MLK weekend next year                                                                                          | 2027-01-15..2027-01-18
            en-US | spring break, last week of march                                                                               | 2027-03
            en-GB | Room 204 had no hot water on the 3rd of May                                                                    | -
            en-GB | rated 9.2 on booking, 10/10 would come again!                                                                  | -
            en-GB | call me on 07/12 34 56 or 020 7946 0958                                                                        | -
            en-GB | between christmas and new year                                                                                 | 2026-12-25..2027-01-01
            en-GB | next year in April                                                                                             | 2027-04
            en-GB | April next year                                                                                                | 2027-04
            en-GB | early next week, monday to wednesday                                                                           | 2026-06-08..2026-06-10
            en-GB | a week on Friday for two nights                                                                                | 2026-06-12..2026-06-14
            en-GB | Friday week for 2 nights                                                                                       | 2026-06-12..2026-06-14
            en-GB | we check in at 3pm on the 9th and leave at 11 on the 12th                                                      | 2026-06-09..2026-06-12
            en-GB | 1 double room 2 adults 1 child (4) 3-6 Aug half board                                                          | 2026-08-03..2026-08-06
            en-GB | the night of the 15th July                                                                                     | 2026-07-15..2026-07-16
            en-GB | just the one night, sat 13th                                                                                   | 2026-06-13..2026-06-14
            en-GB | thurs-sun next week                                                                                            | 2026-06-11..2026-06-14
            en-GB | first weekend in october                                                                                       | 2026-10-02..2026-10-04
            en-GB | the last weekend of september                                                                                  | 2026-09-25..2026-09-27
            en-GB | from Monday the 15th of June until Friday the 19th                                                             | 2026-06-15..2026-06-19
            en-GB | We'd arrive Sunday and leave Thursday                                                                          | 2026-06-07..2026-06-11
            en-GB | we'll be 4 from 6th-9th of july and 2 more join on 7th                                                         | 2026-07-06..2026-07-09
            en-GB | I need to pay by 15 June right?                                                                                | -
            en-GB | my birthday is on 20 June and I want to celebrate it at your restaurant                                        | -
            en-GB | It's my husband's 40th on 20 June, we'd like a room 19-21 June                                                 | 2026-06-19..2026-06-21
            en-GB | can you hold it til Friday?                                                                                    | -
            en-GB | I'm free to talk on Tuesday at 5                                                                               | -
            es-ES | hola q tal teneis algo libre del vie 12 al dom 14?                                                             | 2026-06-12..2026-06-14
            es-ES | 2 noches a partir del 5                                                                                        | 2026-06-05..2026-06-07
            es-ES | 2 noches a partir del 5 de julio xfa                                                                           | 2026-07-05..2026-07-07
            es-ES | Semana Santa de 2027                                                                                           | 2027-03-21..2027-03-28
            es-ES | segunda quincena de agosto                                                                                     | 2026-08
            es-ES | la 2a quincena de agosto                                                                                       | 2026-08
            es-ES | a mediados de octubre unos 5 dias                                                                              | 2026-10
            es-ES | a finales del mes que viene                                                                                    | 2026-07
            es-ES | entrada: 24/12 salida: 27/12                                                                                   | 2026-12-24..2026-12-27
            es-ES | Entrada: 24/12                                                                                                 | 2026-12-24..?
            es-ES | desde el sabado 20 hasta el martes 23                                                                          | 2026-06-20..2026-06-23
            es-ES | del 20 al 23 ambos inclusive de julio                                                                          | 2026-07-20..2026-07-23
            es-ES | llegaria el 3 d julio x la noche y me voy el 5 x la mañana                                                     | 2026-07-03..2026-07-05
            es-ES | mi hermana se queda con vosotros del 3 al 6 de julio                                                           | -
            es-ES | tengo el concierto el 18 de julio, necesito habitacion esa noche                                               | 2026-07-18..2026-07-19
            es-ES | somos 4, del 1 al 5 de agosto, q precio?                                                                       | 2026-08-01..2026-08-05
            es-ES | el finde del 20                                                                                                | 2026-06-19..2026-06-21
            es-ES | el fin de semana del 20 de junio                                                                               | 2026-06-19..2026-06-21
            es-ES | el proximo puente                                                                                              | -
            es-ES | de este viernes al lunes                                                                                       | 2026-06-05..2026-06-08
            es-ES | de hoy a mañana                                                                                                | 2026-06-01..2026-06-02
            es-ES | pa mañana tienes algo? 1 noche                                                                                 | 2026-06-02..2026-06-03
            es-ES | dentro de 3 semanas 2 noches                                                                                   | 2026-06-22..2026-06-24
            es-ES | el 29 de febrero                                                                                               | 2028-02-29..?
            es-ES | fin de año, del 30 al 2                                                                                        | 2026-12-30..2027-01-02
            es-ES | Navidades, del 23 al 27                                                                                        | 2026-12-23..2026-12-27
            es-MX | del 15 al 18 de noviembre, somos 3                                                                             | 2026-11-15..2026-11-18
            es-ES | me pasas precio 14-17 agosto?                                                                                  | 2026-08-14..2026-08-17
            es-ES | 14 agosto - 17 agosto                                                                                          | 2026-08-14..2026-08-17
            es-ES | 3n del 5 de julio al 8                                                                                         | 2026-07-05..2026-07-08
            es-ES | para el dia 8 una noche                                                                                        | 2026-06-08..2026-06-09
            es-ES | la hab 305 esta libre del 3 al 5?                                                                              | 2026-06-03..2026-06-05
            es-ES | sale a 120 la noche?                                                                                           | -
            es-ES | cenamos el viernes en vuestro restaurante                                                                      | -
            es-ES | el cumple de mi mujer es el 20 de junio y queremos venir del 19 al 21                                          | 2026-06-19..2026-06-21
            es-ES | mejor a primeros de septiembre                                                                                 | 2026-09
            es-ES | en septiembre u octubre                                                                                        | 2026-09
            es-ES | tenia pensado ir en san juan                                                                                   | 2026-06-24..?
            es-ES | el viernes 10 de julio llegamos a las 22:30 y el domingo nos vamos a las 12                                    | 2026-07-10..2026-07-12
            es-ES | seria llegar el jueves 11 y marcharnos el lunes 15                                                             | 2026-06-11..2026-06-15
            es-ES | os llame el 3 de mayo y nadie me contesto                                                                      | -
            es-ES | que precio tiene la noche del sabado 13?                                                                       | 2026-06-13..2026-06-14
            fr-FR | bjr vs avez dispo du 14 au 17 inclus ?                                                                         | 2026-06-14..2026-06-17
            fr-FR | le pont de l'ascension                                                                                         | 2027-05-06..2027-05-09
            fr-FR | on voudrait venir pour le pont du 15 août                                                                      | 2026-08-15..?
            fr-FR | arrivée vendredi 12 et départ dimanche 14                                                                      | 2026-06-12..2026-06-14
            fr-FR | deuxième quinzaine d'août                                                                                      | 2026-08
            fr-FR | dans 3 semaines, 2 nuits                                                                                       | 2026-06-22..2026-06-24
            fr-FR | le we du 20 juin                                                                                               | 2026-06-19..2026-06-21
            fr-FR | Le weekend du 20                                                                                               | 2026-06-19..2026-06-21
            fr-FR | fin du mois prochain                                                                                           | 2026-07
            fr-FR | Arrivée : 24/12                                                                                                | 2026-12-24..?
            fr-FR | Arrivée : 24/12 Départ : 27/12                                                                                 | 2026-12-24..2026-12-27
            fr-FR | ma soeur est chez vous du 3 au 6 juillet                                                                       | -
            fr-FR | on va au concert le 18 juillet, il nous faut une chambre ce soir-là                                            | 2026-07-18..2026-07-19
            fr-FR | vol le 10 juillet à 22h, retour le 14                                                                          | -
            fr-FR | chambre 305 du 3 au 5 juillet                                                                                  | 2026-07-03..2026-07-05
            fr-FR | Noël, du 23 au 27                                                                                              | 2026-12-23..2026-12-27
            fr-FR | pâques prochain                                                                                                | 2027-03-28..?
            fr-FR | 3 nuitées dès le 5 juillet                                                                                     | 2026-07-05..2026-07-08
            fr-FR | 5 juil au 8 juil                                                                                               | 2026-07-05..2026-07-08
            fr-FR | le 5/7 pr 3 nuits                                                                                              | 2026-07-05..2026-07-08
            fr-FR | de vendredi à dimanche                                                                                         | 2026-06-05..2026-06-07
            fr-FR | à la mi-octobre                                                                                                | 2026-10
            fr-FR | je vous ai appelé le 3 mai                                                                                     | -
            fr-FR | 120€ la nuit ou 12,50 le petit dej ?                                                                           | -
            fr-FR | samedi prochain (le 13), une nuit                                                                              | 2026-06-13..2026-06-14
            fr-FR | on arriverait le 30 juin au soir pour repartir le 2 juillet                                                    | 2026-06-30..2026-07-02
            fr-FR | l'anniversaire de ma femme c'est le 20 juin, on viendrait du 19 au 21                                          | 2026-06-19..2026-06-21
            fr-FR | dispo ce vendredi soir pour 2 nuits ?                                                                          | 2026-06-05..2026-06-07
            fr-FR | du jeudi 2 au dimanche 5 juillet 2026                                                                          | 2026-07-02..2026-07-05
            de-DE | ab Montag drei Nächte                                                                                          | 2026-06-08..2026-06-11
            de-DE | hallo ist vom 12.8.-15.8.27 noch was frei?                                                                     | 2027-08-12..2027-08-15
            de-DE | 12.8.-15.8.27                                                                                                  | 2027-08-12..2027-08-15
            de-DE | Christi Himmelfahrt                                                                                            | 2027-05-06..?
            de-DE | übers Himmelfahrtswochenende                                                                                   | 2027-05-06..2027-05-09
            de-DE | Fr 14. - So 16. August                                                                                         | 2026-08-14..2026-08-16
            de-DE | Ende nächsten Monats                                                                                           | 2026-07
            de-DE | in drei Wochen für 2 Nächte                                                                                    | 2026-06-22..2026-06-24
            de-DE | Anreise: 24.12.                                                                                                | 2026-12-24..?
            de-DE | Anreise: 24.12., Abreise: 27.12.                                                                               | 2026-12-24..2026-12-27
            de-DE | wir haben Konzertkarten für den 18. Juli und brauchen für die Nacht ein Zimmer                                 | 2026-07-18..2026-07-19
            de-DE | Zimmer 305 vom 3. bis 5. Juli                                                                                  | 2026-07-03..2026-07-05
            de-DE | die Nacht vom 13. auf den 14. Juni                                                                             | 2026-06-13..2026-06-14
            de-DE | Weihnachten vom 23. bis 27.                                                                                    | 2026-12-23..2026-12-27
            de-DE | eine Woche ab 3. August                                                                                        | 2026-08-03..2026-08-10
            de-DE | vom 3.-5.7. zu zweit                                                                                           | 2026-07-03..2026-07-05
            de-DE | 03.07. bis 05.07.                                                                                              | 2026-07-03..2026-07-05
            de-DE | 3. - 5. Juli                                                                                                   | 2026-07-03..2026-07-05
            de-DE | Freitag bis Sonntag nächste Woche                                                                              | 2026-06-12..2026-06-14
            de-DE | wir würden Donnerstag anreisen und Sonntag abreisen                                                            | 2026-06-04..2026-06-07
            de-DE | Herbstferien                                                                                                   | -
            de-DE | kostet das 12,50 oder 15?                                                                                      | -
            de-DE | ich hatte am 3. Mai angerufen                                                                                  | -
            de-DE | mein Mann hat am 20.6. Geburtstag, wir kämen vom 19. bis 21.                                                   | 2026-06-19..2026-06-21
            de-DE | zum Oktoberfest                                                                                                | -
            de-DE | nächsten Samstag, eine Nacht                                                                                   | 2026-06-06..2026-06-07
            de-DE | Frühstück um 7.30 oder 8.00?                                                                                   | -
            de-DE | 3 ÜN ab 05.07.                                                                                                 | 2026-07-05..2026-07-08
            de-DE | Mo-Mi kommende Woche                                                                                           | 2026-06-08..2026-06-10
            de-AT | im Jänner 2027                                                                                                 | 2027-01
            de-DE | vom 30.12. bis 2.1.                                                                                            | 2026-12-30..2027-01-02
            it-IT | dal 3 settembre per una settimana                                                                              | 2026-09-03..2026-09-10
            it-IT | ciao avete disp x ferragosto? dal 13 al 16                                                                     | 2026-08-13..2026-08-16
            it-IT | ven 12 - dom 14                                                                                                | 2026-06-12..2026-06-14
            it-IT | arriviamo venerdi e ripartiamo domenica                                                                        | 2026-06-05..2026-06-07
            it-IT | seconda metà di maggio                                                                                         | 2027-05
            it-IT | a fine mese prossimo                                                                                           | 2026-07
            it-IT | tra 3 settimane 2 notti                                                                                        | 2026-06-22..2026-06-24
            it-IT | il weekend del 20                                                                                              | 2026-06-19..2026-06-21
            it-IT | Check-in: 24/12 Check-out: 27/12                                                                               | 2026-12-24..2026-12-27
            it-IT | Arrivo: 24/12                                                                                                  | 2026-12-24..?
            it-IT | mia sorella è da voi dal 3 al 6 luglio                                                                         | -
            it-IT | abbiamo il concerto il 18 luglio e ci serve una camera per quella notte                                        | 2026-07-18..2026-07-19
            it-IT | camera 305 dal 3 al 5 luglio                                                                                   | 2026-07-03..2026-07-05
            it-IT | il ponte dell'immacolata                                                                                       | 2026-12-08..?
            it-IT | la notte del 13 giugno                                                                                         | 2026-06-13..2026-06-14
            it-IT | Natale dal 23 al 27                                                                                            | 2026-12-23..2026-12-27
            it-IT | 3 notti dal 5 luglio                                                                                           | 2026-07-05..2026-07-08
            it-IT | 5-8 luglio 2 persone mezza pensione                                                                            | 2026-07-05..2026-07-08
            it-IT | sabato prossimo una notte                                                                                      | 2026-06-13..2026-06-14
            it-IT | il compleanno di mia moglie è il 20 giugno, verremmo dal 19 al 21                                              | 2026-06-19..2026-06-21
            it-IT | vi ho chiamato il 3 maggio                                                                                     | -
            it-IT | costa 120 a notte?                                                                                             | -
            it-IT | tra natale e capodanno                                                                                         | 2026-12-25..2027-01-01
            it-IT | da stasera a mercoledì                                                                                         | 2026-06-01..2026-06-03
            it-IT | arriveremmo giovedì 11 e ripartiremmo lunedì 15                                                                | 2026-06-11..2026-06-15
            it-IT | vorrei venire il 10 e ripartire il 12 di luglio                                                                | 2026-07-10..2026-07-12
            it-IT | il mio volo arriva il 10 luglio alle 22                                                                        | -
            pt-PT | entre 10 e 15 de outubro                                                                                       | 2026-10-10..2026-10-15
            pt-BR | oi tem vaga pro carnaval?                                                                                      | 2027-02-06..2027-02-10
            pt-BR | de sex 12 a dom 14                                                                                             | 2026-06-12..2026-06-14
            pt-BR | chegamos na sexta e vamos embora no domingo                                                                    | 2026-06-05..2026-06-07
            pt-PT | segunda quinzena de agosto                                                                                     | 2026-08
            pt-BR | no fim do mês que vem                                                                                          | 2026-07
            pt-BR | daqui a 3 semanas, 2 noites                                                                                    | 2026-06-22..2026-06-24
            pt-BR | fds do dia 20                                                                                                  | 2026-06-19..2026-06-21
            pt-BR | fim de semana do dia 20                                                                                        | 2026-06-19..2026-06-21
            pt-PT | Check-in: 24/12                                                                                                | 2026-12-24..?
            pt-PT | Entrada: 24/12 Saída: 27/12                                                                                    | 2026-12-24..2026-12-27
            pt-BR | minha irmã está hospedada aí de 3 a 6 de julho                                                                 | -
            pt-BR | tenho show dia 18 de julho e preciso de um quarto nessa noite                                                  | 2026-07-18..2026-07-19
            pt-BR | quarto 305 de 3 a 5 de julho                                                                                   | 2026-07-03..2026-07-05
            pt-PT | a noite de 13 de junho                                                                                         | 2026-06-13..2026-06-14
            pt-BR | Natal, de 23 a 27                                                                                              | 2026-12-23..2026-12-27
            pt-BR | 3 diárias a partir do dia 5/7                                                                                  | 2026-07-05..2026-07-08
            pt-BR | dia 5 ao dia 8 de julho, casal                                                                                 | 2026-07-05..2026-07-08
            pt-PT | próximo sábado, uma noite                                                                                      | 2026-06-06..2026-06-07
            pt-BR | aniversário da minha esposa é dia 20 de junho, queremos ficar de 19 a 21                                       | 2026-06-19..2026-06-21
            pt-BR | liguei dia 3 de maio e ninguém atendeu                                                                         | -
            pt-BR | tá 120 a diária?                                                                                               | -
            pt-BR | feriado de 12 de outubro                                                                                       | 2026-10-12..?
            pt-BR | de hoje até quarta                                                                                             | 2026-06-01..2026-06-03
            pt-BR | de 30/12 a 2/1                                                                                                 | 2026-12-30..2027-01-02
            pt-BR | meu voo chega dia 10 de julho às 22h                                                                           | -
            pt-PT | em julho ou agosto                                                                                             | 2026-07
            pt-PT | uma semana a partir de 3 de agosto                                                                             | 2026-08-03..2026-08-10
            en-GB | August next year                                                                                               | 2027-08
            en-GB | in august next year for a week                                                                                 | 2027-08
            en-GB | 12-15 August next year                                                                                         | 2027-08-12..2027-08-15
            es-ES | agosto del año que viene                                                                                       | 2027-08
            es-ES | del 12 al 15 de agosto del año que viene                                                                       | 2027-08-12..2027-08-15
            es-ES | en agosto del próximo año                                                                                      | 2027-08
            fr-FR | en août de l'année prochaine                                                                                   | 2027-08
            fr-FR | août l'année prochaine                                                                                         | 2027-08
            de-DE | im August nächsten Jahres                                                                                      | 2027-08
            de-DE | nächstes Jahr im August                                                                                        | 2027-08
            de-DE | vom 12. bis 15. August nächsten Jahres                                                                         | 2027-08-12..2027-08-15
            it-IT | agosto dell'anno prossimo                                                                                      | 2027-08
            it-IT | ad agosto del prossimo anno                                                                                    | 2027-08
            pt-BR | agosto do ano que vem                                                                                          | 2027-08
            pt-PT | em agosto do próximo ano                                                                                       | 2027-08
            en-GB | next year, from 12 to 15 August                                                                                | 2027-08-12..2027-08-15
            en-GB | Christmas 2027                                                                                                 | 2027-12-25..?
            en-GB | from the 5th till the 8th of next month                                                                        | 2026-07-05..2026-07-08
            es-ES | del 5 al 8 del mes que viene                                                                                   | 2026-07-05..2026-07-08
            de-DE | vom 5. bis 8. nächsten Monats                                                                                  | 2026-07-05..2026-07-08
            it-IT | dal 5 all'8 del mese prossimo                                                                                  | 2026-07-05..2026-07-08
            pt-BR | de 5 a 8 do mês que vem                                                                                        | 2026-07-05..2026-07-08
            fr-FR | du 5 au 8 du mois prochain                                                                                     | 2026-07-05..2026-07-08
            en-GB | a room 19-21 June                                                                                              | 2026-06-19..2026-06-21
            en-GB | do u have double room 3-5 july                                                                                 | 2026-07-03..2026-07-05
            es-ES | habitacion 3-5 julio                                                                                           | 2026-07-03..2026-07-05
            es-ES | quiero habitacion doble 3 al 5 julio                                                                           | 2026-07-03..2026-07-05
            de-DE | Zimmer 3.-5. Juli                                                                                              | 2026-07-03..2026-07-05
            it-IT | camera 3-5 luglio                                                                                              | 2026-07-03..2026-07-05
            fr-FR | chambre 3-5 juillet                                                                                            | 2026-07-03..2026-07-05
            pt-BR | quarto 3-5 julho                                                                                               | 2026-07-03..2026-07-05
            en-GB | it's a 10/10 hotel                                                                                             | -
            en-GB | score 8/10, thanks                                                                                             | -
            de-DE | 9/10 Punkten                                                                                                   | -
            en-GB | +44 7700 900123, 3-5 July                                                                                      | 2026-07-03..2026-07-05
            en-GB | Tel 07700 900 123 Arrival 3/7/26                                                                               | 2026-07-03..?
            en-GB | 3/7-5/7 2 adults 1 child                                                                                       | 2026-07-03..2026-07-05
            es-ES | 12/08-15/08 2 adultos                                                                                          | 2026-08-12..2026-08-15
            es-ES | 12/08-15/08, 2 adultos y 1 niño                                                                                | 2026-08-12..2026-08-15
            it-IT | 12/08-15/08 2 adulti                                                                                           | 2026-08-12..2026-08-15
            pt-BR | 12/08-15/08 2 adultos                                                                                          | 2026-08-12..2026-08-15
            en-GB | 120-150 per night max, 5-8 July                                                                                | 2026-07-05..2026-07-08
            en-GB | table for 4 on 3 July at 20:30                                                                                 | -
            en-GB | we arrive around 10pm on the 3rd of july                                                                       | 2026-07-03..?
            en-GB | arriving 3 July 22.30 leaving 5 July 11.00                                                                     | 2026-07-03..2026-07-05
            es-ES | llegada 3/7 22:30, salida 5/7 11:00                                                                            | 2026-07-03..2026-07-05
            de-DE | Ankunft 3.7. 22.30 Uhr, Abreise 5.7. 11 Uhr                                                                    | 2026-07-03..2026-07-05
            fr-FR | arrivée 3/7 à 22h30, départ 5/7 à 11h                                                                          | 2026-07-03..2026-07-05
            pt-PT | chegada 3/7 às 22h30, saída 5/7 às 11h                                                                         | 2026-07-03..2026-07-05
            en-GB | kids are 5 n 7, we come 3 july for 2 nights                  | 2026-07-03..2026-07-05
            en-GB | 3n half board from 5 july                                    | 2026-07-05..2026-07-08
            en-GB | I had a look at your website, are you free on 20 May?        | 2027-05-20..?
            en-GB | we were thinking of 10 May next year                         | 2027-05-10..?
            en-GB | I was wondering if 3-6 May is available                      | 2027-05-03..2027-05-06
            en-GB | you have a pool? we come 3 may to 6 may                      | 2027-05-03..2027-05-06
            en-GB | I called yesterday, nobody answered. Room from 3 to 6 July please | 2026-07-03..2026-07-06
            en-GB | let me know a day before if you need the card                | -
            en-GB | we need a room the week of 20 July, any week really          | 2026-07
            en-GB | it was great last week                                       | -
            en-GB | i booked flights from 3 to 10 august, now need a hotel for those dates | 2026-08-03..2026-08-10
            en-GB | do you do day passes for the spa on Saturday?                | -
            en-GB | half term in October                                         | 2026-10
            en-GB | Mon 13/7 to Thu 16/7                                         | 2026-07-13..2026-07-16
            en-GB | Mon 13.7. to Thu 16.7.                                       | 2026-07-13..2026-07-16
            en-GB | 13th-16th july                                               | 2026-07-13..2026-07-16
            en-GB | July 13-16                                                   | 2026-07-13..2026-07-16
            en-US | July 13-16, 2026                                             | 2026-07-13..2026-07-16
            en-US | Jul 13 thru 16                                               | 2026-07-13..2026-07-16
            en-US | 07/13 - 07/16                                                | 2026-07-13..2026-07-16
            en-US | 07-13-2026 to 07-16-2026                                     | 2026-07-13..2026-07-16
            en-US | Memorial Day weekend 2027                                    | 2027-05-28..2027-05-31
            es-ES | puente de la constitución                                    | 2026-12-08..?
            es-ES | en carnavales                                                | 2027-02-06..2027-02-10
            es-ES | la semana del 13 de julio                                    | 2026-07
            es-ES | del 13 al 16/7                                               | 2026-07-13..2026-07-16
            es-ES | 13/07 al 16/07                                               | 2026-07-13..2026-07-16
            es-ES | llegada lunes 13, salida jueves 16 de julio                  | 2026-07-13..2026-07-16
            es-ES | lun 13 a jue 16 julio                                        | 2026-07-13..2026-07-16
            es-ES | el sábado que viene 1 noche                                  | 2026-06-13..2026-06-14
            es-ES | este sábado 1 noche                                          | 2026-06-06..2026-06-07
            es-ES | de sábado a sábado en agosto                                 | 2026-08
            es-ES | del sábado 8 al sábado 15 de agosto                          | 2026-08-08..2026-08-15
            es-ES | me gustaría saber precio para 4 noches en julio a partir del 10 | 2026-07-10..2026-07-14
            es-ES | del 10 al 12 no puede ser, del 17 al 19 de julio             | 2026-07-17..2026-07-19
            es-ES | unos dias en septiembre, aun no se cuales                    | 2026-09
            es-AR | del 13 al 16 de julio, somos dos                             | 2026-07-13..2026-07-16
            fr-FR | du 13 au 16/07                                               | 2026-07-13..2026-07-16
            fr-FR | du lundi 13 au jeudi 16 juillet                              | 2026-07-13..2026-07-16
            fr-FR | lun. 13 - jeu. 16 juillet                                    | 2026-07-13..2026-07-16
            fr-FR | le samedi 11 juillet pour une semaine                        | 2026-07-11..2026-07-18
            fr-FR | pour la Saint-Valentin                                       | 2027-02-14..?
            fr-FR | à partir du 13/07 pour 3 nuits                               | 2026-07-13..2026-07-16
            fr-FR | nuit du 31 au 1er janvier                                    | 2026-12-31..2027-01-01
            fr-FR | entre Noël et le jour de l'an                                | 2026-12-25..2027-01-01
            fr-FR | semaine 29                                                   | -
            de-DE | Mo 13.7. bis Do 16.7.                                        | 2026-07-13..2026-07-16
            de-DE | Montag, 13.07. - Donnerstag, 16.07.2026                      | 2026-07-13..2026-07-16
            de-DE | vom 13.-16.7.                                                | 2026-07-13..2026-07-16
            de-DE | 13.-16. Juli                                                 | 2026-07-13..2026-07-16
            de-DE | 13./14. Juli                                                 | 2026-07-13..2026-07-14
            de-DE | Samstag auf Sonntag                                          | 2026-06-06..2026-06-07
            de-DE | von Samstag auf Sonntag, 1 Nacht                             | 2026-06-06..2026-06-07
            de-DE | ab 13.7. 3 Nächte                                            | 2026-07-13..2026-07-16
            de-DE | bis Donnerstag, ab morgen                                    | 2026-06-02..2026-06-04
            de-DE | zwischen Weihnachten und Neujahr                             | 2026-12-25..2027-01-01
            de-DE | zwischen den Jahren                                          | -
            de-DE | übers verlängerte Wochenende an Fronleichnam                 | 2026-06-04..?
            de-DE | KW 29                                                        | -
            de-DE | wir waren letztes Jahr im August da und wollen wieder im August kommen | 2026-08
            it-IT | da lunedì 13 a giovedì 16 luglio                             | 2026-07-13..2026-07-16
            it-IT | lun 13 - gio 16 luglio                                       | 2026-07-13..2026-07-16
            it-IT | dal 13/7 al 16/7                                             | 2026-07-13..2026-07-16
            it-IT | 13-16 luglio                                                 | 2026-07-13..2026-07-16
            it-IT | il ponte del primo maggio                                    | 2027-05-01..?
            it-IT | per l'epifania                                               | 2027-01-06..?
            it-IT | da sabato a sabato ad agosto                                 | 2026-08
            it-IT | notte tra sabato e domenica                                  | 2026-06-06..2026-06-07
            pt-BR | de 13 a 16/7                                                 | 2026-07-13..2026-07-16
            pt-BR | seg 13 a qui 16 de julho                                     | 2026-07-13..2026-07-16
            pt-BR | de segunda 13 a quinta 16 de julho                           | 2026-07-13..2026-07-16
            pt-BR | do dia 13 ao 16 de julho                                     | 2026-07-13..2026-07-16
            pt-BR | chego dia 13/7 e vou embora 16/7                             | 2026-07-13..2026-07-16
            pt-BR | no feriadão de novembro                                      | 2026-11
            pt-BR | véspera de natal, 2 noites                                   | 2026-12-24..2026-12-26
            pt-PT | passagem de ano, 2 noites                                    | 2026-12-31..2027-01-02
            pt-PT | de sábado para domingo                                       | 2026-06-06..2026-06-07
            """)
    void readsWhatGuestsWriteOnTheirPhones(String locale, String text, String stay) {
        assertThat(Chat.on("2026-06-01").in(locale).guest(text).stay()).isEqualTo(stay);
    }
}
