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
}
