package org.hotelleads.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many come, how old the children are, in how many rooms. */
class PartyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 adults and 2 kids aged 4 and 7                            | 2 adults 2 children (4,7)
            2 adultos y 2 niños de 4 y 7 años                           | 2 adults 2 children (4,7)
            un adulto y un niño de 5 años y un bebé de 8 meses          | 1 adults 2 children (0,5)
            2 adultes et 2 enfants (4 et 7 ans)                         | 2 adults 2 children (4,7)
            2 Erwachsene, 1 Kind im Alter von 6 Jahren                  | 2 adults 1 children (6)
            2 adulti e 1 bambino di 3 anni                              | 2 adults 1 children (3)
            2 adultos e 1 criança de 6 anos                             | 2 adults 1 children (6)
            my wife and I with a 6 year old                             | 2 adults 1 children (6)
            travelling with my husband and our 3-year-old daughter      | 2 adults 1 children (3)
            we are a family of four                                     | 4 adults
            we are a family of four with 2 kids                         | 2 adults 2 children
            nous sommes 4 dont 2 enfants                                | 2 adults 2 children
            somos 5, incluidos 2 niños                                  | 3 adults 2 children
            es sind 4 Personen, davon 2 Kinder                          | 2 adults 2 children
            siamo in 4, di cui 1 bambino                                | 3 adults 1 children
            somos 4 pessoas sendo 2 crianças                            | 2 adults 2 children
            me, my wife and our 2 kids                                  | 2 adults 2 children
            viajo con mi mujer y mi hijo de 9 años                      | 2 adults 1 children (9)
            wir reisen zu dritt                                         | 3 adults
            à deux                                                      | 2 adults
            2 rooms for 5 people                                        | 5 adults 2 rooms
            3 adultos, 2 habitaciones                                   | 3 adults 2 rooms
            just me                                                     | 1 adults
            a double room for tomorrow                                  | 1 rooms
            A room for 2 people, please                                 | 2 adults 1 rooms
            can I get a dog friendly room for four?                     | 4 adults 1 rooms
            Double room for 2 nights                                    | 1 rooms
            We need 4 single rooms                                      | 4 rooms
            2 rooms, one double and one twin                            | 2 rooms
            2 doubles and one single                                    | 3 rooms
            a 2 bedroom suite for 4 adults                              | 4 adults 1 rooms
            dos habitaciones dobles y una individual                    | 3 rooms
            somos 6, necesitamos 3 dobles                               | 6 adults 3 rooms
            un apartamento de 2 habitaciones para 4 personas            | 4 adults 1 rooms
            2 Doppelzimmer und 1 Einzelzimmer                           | 3 rooms
            ein ruhiges Zimmer für zwei                                 | 2 adults 1 rooms
            une chambre double pour deux personnes                      | 2 adults 1 rooms
            due camere doppie e una singola                             | 3 rooms
            um quarto de casal para 2 pessoas                           | 2 adults 1 rooms
            me, my wife, my mother and our 2 kids                       | 3 adults 2 children
            me and my son and daughter                                  | 1 adults 2 children
            coming with my parents                                      | 3 adults
            my wife and I will come with our twins                      | 2 adults 2 children
            ich komme mit meiner Frau und unserer Tochter               | 2 adults 1 children
            vengo con mia moglie e i nostri 2 figli                     | 2 adults 2 children
            viajo com o meu marido e a minha mãe                        | 3 adults
            mi mujer, mi suegra y yo                                    | 3 adults
            je viens avec mes parents                                   | 3 adults
            we are two couples                                          | 4 adults
            somos dos parejas                                           | 4 adults
            9 pax of which two are children                             | 7 adults 2 children
            a table for 5 people at 8                                   | nobody
            una mesa para 4 personas esta noche                         | nobody
            do you have room service?                                   | nobody
            a couple of small dogs                                      | nobody
            sin niños                                                   | 0 children
            my friend has 3 kids                                        | nobody
            room 204 has 2 beds                                         | nobody
            I called 3 times                                            | nobody
            """)
    void countsTheParty(String text, String party) {
        assertThat(party(Chat.on("2026-06-01").guest(text))).isEqualTo(party);
    }

    /** What a receptionist would write down of messages as guests write them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hii do u have a room for 2 adults n 1 kid (5yo) from 3rd to 7th aug? pls whatsapp me on +34 612 345 678 thx, Jenny | 2 adults 1 children (5) 1 rooms
            hey its mark from manchester, need 2 rooms | 2 rooms
            my name's Priya Raman, 3 of us, one room ok? | 3 adults 1 rooms
            Name: Robert Stone\\nEmail: rob@stone.co\\nPhone: 0044 7911 123456\\nAdults: 2\\nChildren: 1\\nRooms: 1 | 2 adults 1 children 1 rooms
            First name: Helen\\nSurname: Park\\nGuests: 4\\nMessage: Do you have parking and a pool? | 4 adults
            Dear team,\\n\\nplease send me a quote for 3 double rooms.\\n\\nBest regards,\\nMichael Grant\\nSales Director\\nAcme Ltd\\nT: +44 20 7946 0958\\nwww.acme.com | 3 rooms
            my wife and I plus our three kids 3, 6 and 9 and grandma | 3 adults 3 children (3,6,9)
            uh hi yeah um my name is uh daniel foster and i would like uh two rooms for four people | 4 adults 2 rooms
            is there a cot for our 8 month old baby | 1 children (0)
            I'd like to know the price of a suite. Cheers, Ben | 1 rooms
            we're a group of 12, 6 twin rooms please | 12 adults 6 rooms
            just 1 adult, single room | 1 adults 1 rooms
            Two adults + one child 10yrs | 2 adults 1 children (10)
            hola qe tal, kiero una habitacion para 2 xfa, soy Laura | 2 adults 1 rooms
            buenas!! somos 2 adultos y 2 peques (3 y 6) 😊 mi tlf 612 34 56 78 | 2 adults 2 children (3,6)
            Nombre y apellidos: Lucía Prado\\nTeléfono: 0034 600 123 456\\nCorreo: lucia@prado.es\\nNº adultos: 2\\nNº niños: 0 | 2 adults 0 children
            vamos mi marido, mis dos hijos de 4 y 8 años y yo | 2 adults 2 children (4,8)
            viajo sola con mi hija de 3 añitos | 1 adults 1 children (3)
            necesitamos 1 doble + 1 triple | 2 rooms
            3 habitaciones: 2 dobles y 1 individual | 3 rooms
            somos un grupo de 20 personas, 10 dobles | 20 adults 10 rooms
            somos tres amigas | 3 adults
            quiero una habitacion doble de uso individual | 1 rooms
            bonjour, je suis Élodie Martin, on sera 2 adultes et un bébé de 8 mois | 2 adults 1 children (0)
            slt moi c karim, une chambre pr 2 svp, mon num 06 12 34 56 78 | 2 adults 1 rooms
            Nom : Lefèvre\\nPrénom : Paul\\nTéléphone : +33 (0)6 12 34 56 78\\nE-mail : paul@lefevre.fr\\nAdultes : 2\\nEnfants : 2 (5 et 8 ans) | 2 adults 2 children (5,8)
            deux chambres doubles et une simple pour 5 personnes | 5 adults 3 rooms
            je voyage avec ma fille de 6 ans | 1 adults 1 children (6)
            hallo hier ist thomas müller, wir sind 2 erw und 2 kinder (4 u 7 j) | 2 adults 2 children (4,7)
            moin, brauch nen dz für 2 nächte, handy 0171/2345678 | 1 rooms
            Vorname: Jan\\nNachname: Becker\\nE-Mail: jan.becker@web.de\\nTelefon: 0049 171 2345678\\nErwachsene: 2\\nKinder: 1 (Alter 5) | 2 adults 1 children (5)
            zwei doppelzimmer und ein einzelzimmer für 5 personen | 5 adults 3 rooms
            wir sind zu viert, 2 erwachsene 2 kinder | 2 adults 2 children
            B: Hallo, ich bin Max vom Hotel. Wie kann ich helfen? // hi max, ich suche ein zimmer | 1 rooms
            ich bin schwanger und brauche ein ruhiges zimmer | 1 rooms
            haben sie ein babybett für unsere 10 monate alte tochter? | 1 children (0)
            ich reise mit meiner mutter | 2 adults
            ciao sono giulia bianchi, siamo in 2 piu un bimbo di 3 anni | 2 adults 1 children (3)
            salve, vorrei una matrimoniale x 2 notti, il mio cell è 347 1234567 | 1 rooms
            Nome: Luca\\nCognome: Ferri\\nCellulare: +39 347 123 4567\\nAdulti: 2\\nBambini: 1 | 2 adults 1 children
            due doppie e una singola per 5 persone | 5 adults 3 rooms
            io, mia moglie e i nostri due figli di 5 e 9 anni | 2 adults 2 children (5,9)
            B: Sono Elena, la sua assistente. // grazie elena, una camera per due | 2 adults 1 rooms
            viaggio da sola | 1 adults
            oi, sou o joão, quero 1 quarto pra 2 pessoas, meu zap (11) 98765-4321 | 2 adults 1 rooms
            Nome: Carla\\nApelido: Mendes\\nTelefone: 00351 912 345 678\\nAdultos: 2\\nCrianças: 2 (3 e 6 anos) | 2 adults 2 children (3,6)
            dois quartos duplos e um individual para 5 pessoas | 5 adults 3 rooms
            eu, minha esposa e nossos dois filhos de 4 e 7 anos | 2 adults 2 children (4,7)
            somos um casal com um bebê de 6 meses | 2 adults 1 children (0)
            vou sozinho | 1 adults
            Ciao! My name is Giulia, we are 2 adulti | 2 adults
            Bonjour, soy Camille Laurent, necesito 2 chambres | 2 rooms
            hi, this is Emily from Acme travel agency, one of our clients Mr. Tanaka needs a king room | 1 rooms
            Hello! I'd like to reserve 2 suites and 1 double room for my parents, my wife and me. | 4 adults 3 rooms
            we r 2 ppl, 1 bed is fine | 2 adults
            It'll be me, my husband and our 2 dogs | 2 adults
            We are 5: 3 adults, 2 children (ages 2 and 11) | 3 adults 2 children (2,11)
            my son is 12, does he pay as an adult? | 1 children (12)
            hola buenas soy ana, la de ayer, seremos 3 | 3 adults
            buenas tardes, mi nombre es Íñigo Etxeberria y somos una familia de 5 (dos adultos y tres niños) | 2 adults 3 children
            para dos adultos y un niño de un año | 2 adults 1 children (1)
            tenemos 2 niños, de 3 y 5 | 2 children (3,5)
            mi pareja y yo con nuestro perro | 2 adults
            una habitacion para mi y mi hija | 1 adults 1 children 1 rooms
            c'est pour 2 adultes + 1 enfant (4 ans) | 2 adults 1 children (4)
            bjr une famille de 4 : 2 adultes, 2 enfants | 2 adults 2 children
            ma femme, mes deux enfants et moi | 2 adults 2 children
            mon fils a 5 ans | 1 children (5)
            wir sind ein paar aus köln | 2 adults
            ein zimmer für mich und meine zwei kinder (3 und 5) | 1 adults 2 children (3,5) 1 rooms
            mein sohn ist 7 | 1 children (7)
            Ich heiße Jürgen Groß und brauche 2 EZ | 2 rooms
            siamo in quattro: due adulti e due bambini di 4 e 8 anni | 2 adults 2 children (4,8)
            mio figlio ha 5 anni | 1 children (5)
            una camera per me e mia figlia | 1 adults 1 children 1 rooms
            noi siamo una coppia | 2 adults
            somos 2 adultos e 3 crianças (2, 5 e 9 anos) | 2 adults 3 children (2,5,9)
            um quarto para mim e minha filha | 1 adults 1 children 1 rooms
            meu filho tem 5 anos | 1 children (5)
            """)
    void writesDownWhoComes(String dialogue, String party) {
        assertThat(party(Chat.on("2026-06-01").going(dialogue))).isEqualTo(party);
    }

    @Test
    void letsTheGuestCorrectThePartyAndAnswerWithAges() {
        Chat chat = Chat.on("2026-06-01").guest("2 adults, 2 rooms");
        assertThat(party(chat.guest("sorry, 3 adults and 1 room"))).isEqualTo("3 adults 1 rooms");
        Chat family =
                Chat.on("2026-06-01").guest("2 kids").bot("How old are they?").guest("4 and 7");
        assertThat(party(family)).isEqualTo("2 children (4,7)");
        assertThat(party(family.guest("no kids after all, no children"))).isEqualTo("0 children");
    }

    @Test
    void believesAPartyThatTheGuestConfirms() {
        Chat asked = Chat.on("2026-06-01").guest("from 3 to 5 July").bot("Please confirm: 2 rooms for 3 adults?");
        assertThat(party(asked.guest("yes, that's right"))).isEqualTo("3 adults 2 rooms");
        assertThat(party(asked.guest("no"))).isEqualTo("nobody");
        assertThat(party(Chat.on("2026-06-01")
                        .bot("We have 2 rooms available. Shall I book?")
                        .guest("yes")))
                .isEqualTo("nobody");
    }

    @Test
    void keepsTheRoomsCountedWhenARoomIsOnlySpokenOf() {
        Chat chat = Chat.on("2026-06-01").guest("2 habitaciones para 4 personas");
        assertThat(party(chat.guest("¿tienen una habitación con vistas?"))).isEqualTo("4 adults 2 rooms");
        assertThat(party(chat.guest("al final solo una habitación"))).isEqualTo("4 adults 1 rooms");
        assertThat(party(chat.guest("y una persona más"))).isEqualTo("5 adults 2 rooms");
    }

    @Test
    void takesNoAgesForDatesAndNoDatesForAges() {
        Chat chat = Chat.on("2026-06-01").guest("2 niños de 4 y 7 años, del 12 al 15 de agosto");
        assertThat(chat.stay()).isEqualTo("2026-08-12..2026-08-15");
        assertThat(chat.understood().childAges()).containsExactly(4, 7);
        assertThat(Chat.on("2026-06-01")
                        .guest("del 4 al 7 de agosto, 2 niños")
                        .understood()
                        .childAges())
                .isEmpty();
    }

    private static String party(Chat chat) {
        Understanding understood = chat.understood();
        StringBuilder party = new StringBuilder();
        understood.adults().ifPresent(count -> party.append(" ").append(count).append(" adults"));
        understood.children().ifPresent(count -> party.append(" ").append(count).append(" children"));
        if (!understood.childAges().isEmpty()) {
            party.append(
                    understood.childAges().stream().map(String::valueOf).collect(Collectors.joining(",", " (", ")")));
        }
        understood.rooms().ifPresent(count -> party.append(" ").append(count).append(" rooms"));
        return party.isEmpty() ? "nobody" : party.substring(1);
    }
}
