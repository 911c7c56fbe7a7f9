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
