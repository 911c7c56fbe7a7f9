package org.hotelleads.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotelleads.lead.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The name, email and phone of the guest. */
class ContactTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my name is John Smith                                   | John Smith
            hi, my name is john smith and I need a room             | John Smith
            Hello, I'm Mary O'Brien and I'd like a room             | Mary O'Brien
            This is Peter Jones, we are coming on Friday            | Peter Jones
            it's under the name of Ricciardi                        | Ricciardi
            Hi, Ana Ruiz here                                       | Ana Ruiz
            Name: Jean-Luc Picard                                   | Jean-Luc Picard
            A double room please. Best regards, Laura Bianchi       | Laura Bianchi
            Hola, soy Ana Ruiz, buscamos del 12 al 15 de agosto     | Ana Ruiz
            me llamo ana garcía lópez                               | Ana García López
            Mi nombre es José Luis de la Torre                      | José Luis de la Torre
            reserva a nombre de Marta Gil por favor                 | Marta Gil
            Nombre: Íñigo Pérez                                     | Íñigo Pérez
            Quiero una habitación. Un saludo, Carmen Vidal          | Carmen Vidal
            I'm Will Smith                                          | Will Smith
            hola soy ana ruiz y quiero reservar                     | Ana Ruiz
            Lucía Fernández 655123456 lucia@example.org             | Lucía Fernández
            soy April Jones                                         | April Jones
            Soy el señor García                                     | García
            Guten Tag, mein Name ist Jürgen von der Heide           | Jürgen von der Heide
            ich heiße lena vogt und suche ein Zimmer                | Lena Vogt
            Reservierung auf den Namen Schmidt bitte                | Schmidt
            Bonjour, je m'appelle Jean-Luc Dupont, vous avez une chambre ? | Jean-Luc Dupont
            je suis Claire Lefèvre et je cherche une chambre        | Claire Lefèvre
            réservation au nom de M. Lefebvre svp                   | Lefebvre
            Buongiorno, mi chiamo Sara De Luca e vorrei prenotare   | Sara De Luca
            sono Marco Rossi, avete camere libere?                  | Marco Rossi
            Olá, chamo-me João da Silva Santos                      | João da Silva Santos
            oi, sou a Mariana Costa, queria reservar um quarto      | Mariana Costa
            My name is Smith, John                                  | John Smith
            The name's Bond, James Bond                             | James Bond
            Nombre: Ana~Apellidos: Ruiz Gómez                       | Ana Ruiz Gómez
            Nom : Dupont~Prénom : Marie                             | Marie Dupont
            Ein Zimmer bitte.~~Mit freundlichen Grüßen~Hans Müller  | Hans Müller
            Merci.~Cordialement,~Élodie Petit                       | Élodie Petit
            Grazie~Cordiali saluti~Avv. Giulia D'Angelo             | Giulia D'Angelo
            Obrigada,~Ana Beatriz Ferreira                          | Ana Beatriz Ferreira
            """)
    void hearsNames(String text, String name) {
        assertThat(Chat.on("2026-06-01").guest(text.replace('~', '\n')).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am looking for a room",
                "I'm interested in a suite",
                "I am Spanish",
                "This is urgent",
                "This is Booking.com support",
                "I'm in Madrid",
                "My friend Ana told me about you",
                "my wife's name is Ana",
                "her name is Maria",
                "a room for my boss",
                "Is this the Hotel Sol Palma?",
                "What's the hotel's name?",
                "soy de Madrid",
                "estoy buscando habitación",
                "soy cliente habitual",
                "Soy Celiaco",
                "mi amiga Ana quiere ir",
                "se llama Ana",
                "es para mi jefe Pedro",
                "Gracias Perfecto",
                "I'm John's wife? no",
                "It is Las Vegas",
                "under 100 euros",
                "Thanks, Booking",
                "I am Vegan",
                "do you accept Amex? I'm Amex Gold member",
                "ich bin aus München",
                "ich bin Stammgast bei Ihnen",
                "mein Mann heißt Peter",
                "je suis intéressé par une suite",
                "je suis à Paris",
                "ma femme s'appelle Marie",
                "sono interessato a una camera",
                "mia moglie si chiama Anna",
                "sou de Lisboa",
                "o meu marido chama-se Pedro",
                "Is this Ana Ruiz?",
                "I'm with Expedia",
            })
    void takesNothingElseForAName(String text) {
        assertThat(Chat.on("2026-06-01").guest(text).name()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            May I have your name?          | ana ruiz              | Ana Ruiz
            What is your full name?        | it's John Smith       | John Smith
            ¿Me dices tu nombre?           | Ana                   | Ana
            ¿Cómo te llamas?               | hola, soy marta gil   | Marta Gil
            ¿A nombre de quién?            | Juan Pérez, 612345678 | Juan Pérez
            Wie ist Ihr Name?              | Müller, Hans          | Hans Müller
            Auf welchen Namen?             | Dr. hans-peter weber  | Hans-Peter Weber
            À quel nom ?                   | c'est jean dupont     | Jean Dupont
            Come si chiama?                | sono anna de rosa     | Anna de Rosa
            Qual é o seu nome?             | luiz felipe souza     | Luiz Felipe Souza
            What is your name?             | O'Connor              | O'Connor
            What is your name?             | ana 😊                | Ana
            May I have your name?          | why do you need that? |
            Wie ist Ihr Name?              | das sage ich nicht    |
            Quel est votre nom ?           | je préfère pas        |
            May I have your name?          | no thanks             |
            ¿Me dices tu nombre?           | primero el precio     |
            ¿Me dices tu nombre?           | prefiero no decirlo   |
            """)
    void hearsTheAnswerToTheQuestionForTheName(String question, String answer, String name) {
        assertThat(Chat.on("2026-06-01").bot(question).guest(answer).name()).isEqualTo(name);
        assertThat(Chat.on("2026-06-01")
                        .botAsking(AskedFor.NAME, "…")
                        .guest(answer)
                        .name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            write to Ana.Ruiz@Example.org please       | ana.ruiz@example.org
            (ana@example.org)                          | ana@example.org
            mail: ana+hotel@sub.example.co.uk.         | ana+hotel@sub.example.co.uk
            my email is ana dot ruiz at example dot com | ana.ruiz@example.com
            mi correo es ana arroba example punto com  | ana@example.com
            follow @hotel on instagram                 |
            is your email info@hotel.com?              |
            """)
    void readsEmailAddresses(String text, String email) {
        assertThat(Chat.on("2026-06-01").guest(text).email()).isEqualTo(email);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            call me at +34 600 111 222                  | +34600111222
            mi teléfono es 612 34 56 78                 | +34612345678
            612345678                                   | +34612345678
            0034 612-345-678                            | +34612345678
            +44 20 7946 0958                            | +442079460958
            mi número es seis uno dos treinta y cuatro cincuenta y seis setenta y ocho | +34612345678
            call me on six hundred double four one two three nine | +34600441239
            meine Nummer ist null eins sieben eins zwei drei vier fünf sechs sieben acht | +491712345678
            mon tél c'est le zéro six douze trente-quatre cinquante-six soixante-dix-huit | +33612345678
            il mio numero è tre quattro sette uno due tre quattro cinque sei sette | +393471234567
            o meu telemóvel é nove um dois três quatro cinco seis sete oito | +351912345678
            Mein Handy: 0171 2345678                    | +491712345678
            Nummer: +49 (0) 171 2345678                 | +491712345678
            Mon portable : 06 12 34 56 78               | +33612345678
            Il mio cellulare è 347 123 4567             | +393471234567
            meu zap é (11) 98765-4321                   | +5511987654321
            my mobile is 07911 123456                   | +447911123456
            DNI 12345678Z, teléfono 612345678           | +34612345678
            my booking number is 612345678              |
            meine Buchungsnummer ist 491712345678       |
            il codice è 3471234567                      |
            tarjeta 3782 822463 10005                   |
            my husband's number is 612345678            |
            el teléfono de mi mujer es 612345678        |
            is your number 971 123 456?                 |
            passport 123456789                          |
            reserva número 612345678                    |
            del 12/08/2026 al 15/08/2026                |
            2026-08-12 2026-08-15                       |
            it costs 1200 euros                         |
            """)
    void readsPhoneNumbers(String text, String phone) {
        assertThat(Chat.on("2026-06-01").guest(text).phone()).isEqualTo(phone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es-MX | mi cel es 55 1234 5678       | +525512345678
            es-AR | mi celular es 11 2345-6789   | +541123456789
            en-US | (212) 555-0123               | +12125550123
            und-US | call me on 212 555 0123     | +12125550123
            nl-NL | mijn nummer is 06 12345678   | +31612345678
            de-CH | meine Nummer 079 123 45 67   | +41791234567
            de-AT | Telefon 0664 1234567         | +436641234567
            """)
    void dialsAsInTheCountryOfTheGuest(String locale, String text, String phone) {
        assertThat(Chat.on("2026-06-01").in(locale).guest(text).phone()).isEqualTo(phone);
    }

    @Test
    void dialsAsInTheCountryOfAGuestKnownToWhatsAppByAnIdAlone() {
        ContactClaim claim = new ContactClaim(null, null, "US.13491208655302741918");
        Chat chat = Chat.on("2026-06-01").by(Channel.WHATSAPP).guest("my number is 212 555 0123", claim);
        assertThat(chat.phone()).isEqualTo("+12125550123");
    }

    @Test
    void letsTheGuestCorrectThePhone() {
        Chat chat = Chat.on("2026-06-01").guest("my phone is 612345678");
        assertThat(chat.guest("sorry, it ends in 12").phone()).isEqualTo("+34612345612");
        assertThat(chat.guest("sorry, wrong number: 699 887 766").phone()).isEqualTo("+34699887766");
        assertThat(chat.guest("or call my office, 971 22 33 44").phone()).isEqualTo("+34612345678");
        assertThat(Chat.on("2026-06-01")
                        .guest("mi móvil es 612345678")
                        .guest("no, perdona, termina en 99")
                        .phone())
                .isEqualTo("+34612345699");
    }

    @Test
    void keepsTheNumberWhenItIsToldAgain() {
        Chat chat = Chat.on("2026-06-01").guest("+44 7911 123456");
        Chat again = chat.guest("my mobile is 07911 123456");
        assertThat(again.phone()).isEqualTo("+447911123456");
        assertThat(again.understood().fact(FactKind.PHONE).orElseThrow().message())
                .isEqualTo("m1");
    }

    @Test
    void keepsTheEmailItAlreadyKnows() {
        Chat chat = Chat.on("2026-06-01").guest("I am at ana@example.org").guest("do you have a pool?");
        assertThat(chat.email()).isEqualTo("ana@example.org");
        assertThat(chat.guest("please cc bob@example.org too").email()).isEqualTo("ana@example.org");
    }

    @Test
    void letsTheGuestCorrectTheEmail() {
        Chat chat = Chat.on("2026-06-01").guest("ana@example.org");
        assertThat(chat.guest("sorry, my email is rather ana@example.com").email())
                .isEqualTo("ana@example.com");
        assertThat(chat.guest("perdón, mi correo es ana@ejemplo.es").email()).isEqualTo("ana@ejemplo.es");
    }

    @Test
    void trustsAProfileNameLessThanANameSaid() {
        ContactClaim claim = new ContactClaim("Anita 🌸", "ana@example.org", "34600111222");
        Chat chat = Chat.on("2026-06-01").by(Channel.WHATSAPP).guest("hola", claim);
        assertThat(chat.name()).isEqualTo("Anita");
        assertThat(chat.email()).isEqualTo("ana@example.org");
        assertThat(chat.phone()).isEqualTo("+34600111222");
        assertThat(chat.guest("soy Ana Ruiz", claim).name()).isEqualTo("Ana Ruiz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"little-haze-776", "Visitor 123", "Guest", "Invitado", "", "👍", "user_4432", "test"})
    void takesNoWidgetNameForAGuest(String widgetName) {
        Chat chat = Chat.on("2026-06-01").guest("hola", new ContactClaim(widgetName, null, null));
        assertThat(chat.understood().hasContact()).isFalse();
    }

    @Test
    void knowsSinceWhenAGuestIsALead() {
        Chat chat = Chat.on("2026-06-01").guest("hola").guest("soy Ana Ruiz").guest("ana@example.org");
        assertThat(chat.understood().knownSince()).hasToString("Optional[2026-06-01T10:01:00Z]");
        assertThat(chat.understood().lastSaidAt()).hasToString("Optional[2026-06-01T10:02:00Z]");
    }

    @Test
    void pointsAtTheWordsThatToldTheFact() {
        String text = "Hola, soy Ana Ruiz, ana@example.org";
        Understanding understood = Chat.on("2026-06-01").guest(text).understood();
        Fact name = understood.fact(FactKind.NAME).orElseThrow();
        assertThat(text.substring(name.start(), name.end())).isEqualTo("Ana Ruiz");
        Fact email = understood.fact(FactKind.EMAIL).orElseThrow();
        assertThat(text.substring(email.start(), email.end())).isEqualTo("ana@example.org");
        assertThat(email.message()).isEqualTo("m1");
    }
}
