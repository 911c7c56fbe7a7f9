package org.hotelleads.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotelleads.search.LeadOrder.Sort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding a lead by a fragment of name, email or phone. */
class LeadSearchTest {

    private final TestHotel hotel = TestHotel.inPalma();

    @BeforeEach
    void fillTheHotel() {
        hotel.lead()
                .named("José Núñez Prat")
                .email("pepe.nunez@example.org")
                .phone("+34600111222")
                .stored();
        hotel.lead()
                .named("Anna O'Brien")
                .email("a_b%c@example.com")
                .phone("+12125550123")
                .stored();
        hotel.lead().named("李雷").phone("+8613800138000").stored();
        hotel.lead().named(null).email("li@example.net").stored();
    }

    private List<String> found(String typed) {
        return hotel
                .search()
                .rows(Wanted.leads().words(typed).filter(), new Sort(LeadOrder.NAME, false), 0, 10)
                .stream()
                .map(row -> row.name() == null ? "?" : row.name())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"núñez", "NUNEZ", "nunez", "úñe", "jose prat", "prat josé", "José  Núñez", "PEPE.", "nez@exa"})
    void accentsCaseAndTheOrderOfWordsDoNotMatter(String typed) {
        assertThat(found(typed)).containsExactly("José Núñez Prat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "600 111 222",
                "+34 600-11-12-22",
                "(600) 111.222",
                "0034600111222",
                "0600111222",
                "111 22",
                "jose 600-111"
            })
    void thePunctuationOfPhonesDoesNotMatter(String typed) {
        assertThat(found(typed)).containsExactly("José Núñez Prat");
    }

    @Test
    void percentAndUnderlineMeanThemselves() {
        assertThat(found("b%c")).containsExactly("Anna O'Brien");
        assertThat(found("a_b")).containsExactly("Anna O'Brien");
        assertThat(found("a%c@")).isEmpty();
        assertThat(found("_____")).isEmpty();
        assertThat(found("%%%")).isEmpty();
        assertThat(found("\\\\\\")).isEmpty();
        assertThat(found("%b%")).isEmpty();
    }

    @Test
    void quotesMeanThemselves() {
        assertThat(found("o'br")).containsExactly("Anna O'Brien");
        assertThat(found("'; drop table lead; --")).isEmpty();
    }

    @Test
    void twoLettersAreFoundWhereAWordBegins() {
        assertThat(found("nu")).containsExactly("José Núñez Prat");
        assertThat(found("jo")).containsExactly("José Núñez Prat");
        assertThat(found("li")).containsExactly("?");
        assertThat(found("ez")).isEmpty();
        assertThat(found("李雷")).containsExactly("李雷");
    }

    @Test
    void oneLetterSaysTooLittleToLeaveAnybodyOut() {
        assertThat(found("z")).hasSize(4);
        assertThat(found(" ")).hasSize(4);
    }

    @Test
    void everyFragmentMustBeFound() {
        assertThat(found("jose brien")).isEmpty();
        assertThat(found("example")).hasSize(3);
        assertThat(found("nobody")).isEmpty();
    }
}
