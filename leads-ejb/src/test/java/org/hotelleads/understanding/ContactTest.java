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
            """)
    void hearsNames(String text, String name) {
        assertThat(Chat.on("2026-06-01").guest(text).name()).isEqualTo(name);
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
            May I have your name?          | why do you need that? |
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
            my booking number is 612345678              |
            reserva número 612345678                    |
            del 12/08/2026 al 15/08/2026                |
            2026-08-12 2026-08-15                       |
            it costs 1200 euros                         |
            """)
    void readsPhoneNumbers(String text, String phone) {
        assertThat(Chat.on("2026-06-01").guest(text).phone()).isEqualTo(phone);
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
