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

    /** What a receptionist would write down of messages as guests write them: name, email, phone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hii do u have a room for 2 adults n 1 kid (5yo) from 3rd to 7th aug? pls whatsapp me on +34 612 345 678 thx, Jenny | Jenny |  | +34612345678
            hey its mark from manchester, need 2 rooms | Mark |  |
            Hi there, this is Sarah O'Neill. My number is +44 (0)7911 123456 and my mail is sarah.oneill@gmail.com | Sarah O'Neill | sarah.oneill@gmail.com | +447911123456
            my name's Priya Raman, 3 of us, one room ok? | Priya Raman |  |
            Booking for my boss Mr. David Chen, his email is d.chen@corp.com. I'm his assistant, Laura Mills, laura.mills@corp.com | Laura Mills | laura.mills@corp.com |
            I'm asking for my sister, her number is +44 7700 900123, I'm Tom Baker | Tom Baker |  |
            card 4111 1111 1111 1111 exp 12/27, name Alice Cooper | Alice Cooper |  |
            Call me at the office 020 7946 0958 ext 12 or mobile 07911 123456 |  |  | +442079460958
            Name: Robert Stone\\nEmail: rob@stone.co\\nPhone: 0044 7911 123456\\nAdults: 2\\nChildren: 1\\nRooms: 1 | Robert Stone | rob@stone.co | +447911123456
            First name: Helen\\nSurname: Park\\nGuests: 4\\nMessage: Do you have parking and a pool? | Helen Park |  |
            Dear team,\\n\\nplease send me a quote for 3 double rooms.\\n\\nBest regards,\\nMichael Grant\\nSales Director\\nAcme Ltd\\nT: +44 20 7946 0958\\nwww.acme.com | Michael Grant |  | +442079460958
            Thanks!\\n\\nOn Mon, 1 Jun 2026 at 10:00, Hotel Sol <info@hotelsol.com> wrote:\\n> Dear guest, my name is Carlos, call +34 971 123 456\\n> 2 rooms for 4 adults |  |  |
            B: Hi! I'm Sunny, your assistant. What's your name? // its joe | Joe |  |
            B: What is your name? // not telling lol |  |  |
            B: May I have your phone number? // 612345678 |  |  | +34612345678
            B: Your booking reference is 612345678, anything else? // no thanks, great |  |  |
            uh hi yeah um my name is uh daniel foster and i would like uh two rooms for four people | Daniel Foster |  |
            My name is not Peter, it's Paul Newman | Paul Newman |  |
            sorry typo, my email is ann.lee@gmial.com // I mean ann.lee@gmail.com |  | ann.lee@gmail.com |
            Room 204 last year was great. John Doe here again | John Doe |  |
            I'd like to know the price of a suite. Cheers, Ben | Ben |  |
            You can reach me under jane(at)doe(dot)org |  | jane@doe.org |
            hola qe tal, kiero una habitacion para 2 xfa, soy Laura | Laura |  |
            buenas!! somos 2 adultos y 2 peques (3 y 6) 😊 mi tlf 612 34 56 78 |  |  | +34612345678
            hola soy jose manuel garcia lopez, mi correo jmgarcia@hotmail.es | Jose Manuel Garcia Lopez | jmgarcia@hotmail.es |
            el numero de mi hermana es 699 111 222, yo soy Carmen Vidal | Carmen Vidal |  |
            es para mi jefe, el Sr. Antonio López. Yo soy Elena, su secretaria | Elena |  |
            mi dni es 12345678Z y mi movil +34 (0) 600 123 456 |  |  | +34600123456
            Nombre y apellidos: Lucía Prado\\nTeléfono: 0034 600 123 456\\nCorreo: lucia@prado.es\\nNº adultos: 2\\nNº niños: 0 | Lucía Prado | lucia@prado.es | +34600123456
            mi telefono es el seis cero cero uno dos tres cuatro cinco seis |  |  | +34600123456
            llamame al 600.123.456 o al 971 12 34 56 por la tarde |  |  | +34600123456
            Atentamente,\\nPedro Gómez\\nDirector Comercial\\nTel. 93 123 45 67 | Pedro Gómez |  | +34931234567
            una mesa para 6 a las 9 de la noche |  |  |
            B: ¿Me dices tu correo? // pepe arroba gmail punto com |  | pepe@gmail.com |
            B: ¿Me indica un teléfono? // 600123456 ext 3 |  |  | +34600123456
            B: Te atiende Lucía. ¿En qué puedo ayudarte? // hola Lucía, queria informacion |  |  |
            Gracias Lucía! |  |  |
            Hola Marta, soy Sergio 👋 | Sergio |  |
            soy alergico a los gatos |  |  |
            mi mujer esta embarazada, hay ascensor? |  |  |
            mi tarjeta es 4111111111111111 |  |  |
            bonjour, je suis Élodie Martin, on sera 2 adultes et un bébé de 8 mois | Élodie Martin |  |
            slt moi c karim, une chambre pr 2 svp, mon num 06 12 34 56 78 | Karim |  | +33612345678
            je m'appelle jean pierre dubois mon mail c'est jp.dubois@orange.fr | Jean Pierre Dubois | jp.dubois@orange.fr |
            Nom : Lefèvre\\nPrénom : Paul\\nTéléphone : +33 (0)6 12 34 56 78\\nE-mail : paul@lefevre.fr\\nAdultes : 2\\nEnfants : 2 (5 et 8 ans) | Paul Lefèvre | paul@lefevre.fr | +33612345678
            c'est pour mon patron M. Bernard, je suis son assistante Claire Petit | Claire Petit |  |
            le numéro de ma sœur est le 06 98 76 54 32 |  |  |
            Cordialement,\\nSophie Moreau\\nResponsable achats\\n01 42 68 53 00 | Sophie Moreau |  | +33142685300
            B: Quel est votre nom ? // dupont | Dupont |  |
            B: Quel est votre numéro ? // zéro six douze trente quatre cinquante six soixante dix huit |  |  | +33612345678
            B: Je suis Chloé, puis-je avoir votre e-mail ? // oui c'est marc.roux@free.fr |  | marc.roux@free.fr |
            je suis enceinte, avez vous un ascenseur ? |  |  |
            Merci Julie, bonne journée |  |  |
            hallo hier ist thomas müller, wir sind 2 erw und 2 kinder (4 u 7 j) | Thomas Müller |  |
            moin, brauch nen dz für 2 nächte, handy 0171/2345678 |  |  | +491712345678
            Guten Tag, mein Name ist Dr. Anna-Lena von Hagen, Tel. +49 (0)89 123456-78 | Anna-Lena von Hagen |  | +498912345678
            ich buche für meinen chef herrn schmidt, ich bin seine sekretärin petra klein | Petra Klein |  |
            die nummer meiner frau ist 0171 2345678 |  |  |
            Vorname: Jan\\nNachname: Becker\\nE-Mail: jan.becker@web.de\\nTelefon: 0049 171 2345678\\nErwachsene: 2\\nKinder: 1 (Alter 5) | Jan Becker | jan.becker@web.de | +491712345678
            Mit freundlichen Grüßen\\nKlaus Weber\\nGeschäftsführer\\nWeber GmbH\\nTel.: 030 12345678 | Klaus Weber |  | +493012345678
            B: Wie heißen Sie? // huber franz | Huber Franz |  |
            B: Unter welcher Nummer erreichen wir Sie? // null eins sieben eins zwei drei vier fünf sechs sieben acht |  |  | +491712345678
            ich bin vegetarierin |  |  |
            LG Sabine | Sabine |  |
            ciao sono giulia bianchi, siamo in 2 piu un bimbo di 3 anni | Giulia Bianchi |  |
            salve, vorrei una matrimoniale x 2 notti, il mio cell è 347 1234567 |  |  | +393471234567
            mi chiamo marco de luca, email marco.deluca@libero.it | Marco de Luca | marco.deluca@libero.it |
            prenoto per il mio capo, il dott. Rossi; io sono Anna Verdi, la segretaria | Anna Verdi |  |
            il numero di mia sorella è 347 1234567 |  |  |
            Nome: Luca\\nCognome: Ferri\\nCellulare: +39 347 123 4567\\nAdulti: 2\\nBambini: 1 | Luca Ferri |  | +393471234567
            Cordiali saluti\\nPaola Conti\\nUfficio eventi\\n06 1234 5678 | Paola Conti |  | +390612345678
            B: Come si chiama? // francesca | Francesca |  |
            B: Mi lascia un recapito? // tre quattro sette uno due tre quattro cinque sei sette |  |  | +393471234567
            sono incinta, avete l'ascensore? |  |  |
            sono celiaca |  |  |
            oi, sou o joão, quero 1 quarto pra 2 pessoas, meu zap (11) 98765-4321 | João |  | +5511987654321
            boa tarde, chamo-me Inês Carvalho, o meu telemóvel é 912 345 678 | Inês Carvalho |  | +351912345678
            meu nome é ana paula de souza, email ana.paula@uol.com.br | Ana Paula de Souza | ana.paula@uol.com.br |
            é para o meu chefe, o Sr. Costa; eu sou a secretária, Rita Lopes | Rita Lopes |  |
            o número da minha irmã é 912 345 678 |  |  |
            Nome: Carla\\nApelido: Mendes\\nTelefone: 00351 912 345 678\\nAdultos: 2\\nCrianças: 2 (3 e 6 anos) | Carla Mendes |  | +351912345678
            Com os melhores cumprimentos,\\nRui Tavares\\nDiretor\\n+351 21 123 4567 | Rui Tavares |  | +351211234567
            B: Qual é o seu nome? // beatriz | Beatriz |  |
            B: Pode dizer-me o seu telefone? // nove um dois três quatro cinco seis sete oito |  |  | +351912345678
            sou vegano |  |  |
            sou de Curitiba |  |  |
            obrigada Marta! |  |  |
            Ciao! My name is Giulia, we are 2 adulti | Giulia |  |
            Bonjour, soy Camille Laurent, necesito 2 chambres | Camille Laurent |  |
            hi, this is Emily from Acme travel agency, one of our clients Mr. Tanaka needs a king room | Emily |  |
            Do you have rooms with a balcony? |  |  |
            How many rooms do you have? |  |  |
            How big is the double room? |  |  |
            ph no. +1 (415) 555-2671 |  |  | +14155552671
            mob: 00353 87 123 4567 |  |  | +353871234567
            invoice no 2026004512 please |  |  |
            I paid $1,249.00 on 01/05/2026 |  |  |
            flight BA 2490 lands 10:45 |  |  |
            Hi, it's Anna again, can you confirm? | Anna |  |
            I'm Spanish but live in Berlin |  |  |
            I'm Happy with the price, thanks Maria |  |  |
            this is regarding my stay, Name - Olga Petrova, mail - olga_p@mail.ru | Olga Petrova | olga_p@mail.ru |
            NAME: JOHN SMITH PHONE: 07911123456 | JOHN SMITH |  | +447911123456
            Regards\\n\\nDr. Susan Black, MD | Susan Black |  |
            Sent from my iPhone |  |  |
            hola buenas soy ana, la de ayer, seremos 3 | Ana |  |
            buenas tardes, mi nombre es Íñigo Etxeberria y somos una familia de 5 (dos adultos y tres niños) | Íñigo Etxeberria |  |
            mi numero de socio es 600111222 |  |  |
            Soy Vegana |  |  |
            Soy de Sevilla |  |  |
            le escribo de parte de la empresa Tecnisa |  |  |
            me gustaria saber precio, un saludo, Marisa | Marisa |  |
            Bien à vous,\\nJean-Luc Mercier | Jean-Luc Mercier |  |
            sie erreichen mich unter 0151 23456789 |  |  | +4915123456789
            Ich heiße Jürgen Groß und brauche 2 EZ | Jürgen Groß |  |
            meine kundennummer: 1234567890 |  |  |
            Ich bin Allergiker |  |  |
            Beste Grüße aus Wien\\nMartina | Martina |  |
            sono interessata, mi chiami al 333 1234567. Paolo Rossi | Paolo Rossi |  | +393331234567
            aqui é o Paulo, de São Paulo | Paulo |  |
            Abraços, Fernanda | Fernanda |  |
            """)
    void writesDownWhoTheGuestIs(String dialogue, String name, String email, String phone) {
        Chat chat = Chat.on("2026-06-01").going(dialogue);
        assertThat(chat.name()).isEqualTo(name);
        assertThat(chat.email()).isEqualTo(email);
        assertThat(chat.phone()).isEqualTo(phone);
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
