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
