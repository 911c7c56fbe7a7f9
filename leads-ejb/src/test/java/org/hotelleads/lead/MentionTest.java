package org.hotelleads.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotelleads.access.Role;
import org.hotelleads.access.User;
import org.junit.jupiter.api.Test;

/** Who is named in a text. */
class MentionTest {

    private static final List<User> TEAM = List.of(person("ana"), person("ana.ruiz"), person("marc"));

    private static User person(String login) {
        return new User(login, login, null, Role.SALES, "es", "");
    }

    private static List<String> named(String text) {
        return Mention.in(text, TEAM).stream()
                .map(mention -> mention.person().login() + "=" + text.substring(mention.start(), mention.end()))
                .toList();
    }

    @Test
    void isALoginAfterTheSign() {
        assertThat(named("@ana please")).containsExactly("ana=@ana");
        assertThat(named("(@marc), @ANA!")).containsExactly("marc=@marc", "ana=@ANA");
        assertThat(named("Ask @ana. Thanks")).containsExactly("ana=@ana");
    }

    @Test
    void isTheLongestLoginThatStandsThere() {
        assertThat(named("@ana.ruiz")).containsExactly("ana.ruiz=@ana.ruiz");
        assertThat(named("@ana.ruizo")).isEmpty();
    }

    @Test
    void isNoAddressAndNoOtherWord() {
        assertThat(named("write to x@ana.example or ana@marc.org")).isEmpty();
        assertThat(named("@anabel @marc_2 @ @@ @nobody")).isEmpty();
        assertThat(named("")).isEmpty();
    }
}
