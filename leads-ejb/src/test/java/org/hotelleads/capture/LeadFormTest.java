package org.hotelleads.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.hotelleads.lead.Channel;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.Test;

/** What somebody who writes a lead down must know. */
class LeadFormTest {

    private static LeadForm form(String name, String email, String phone) {
        return new LeadForm("sol-palma", Channel.PHONE, name, email, phone, " called about August ");
    }

    private static void requireFlawless(LeadForm form) {
        form.requireFlawless("ES");
    }

    @Test
    void oneOfNameEmailAndPhoneIsEnough() {
        assertThatCode(() -> requireFlawless(form("Ana", null, null))).doesNotThrowAnyException();
        assertThatCode(() -> requireFlawless(form(null, "ana@example.org", null)))
                .doesNotThrowAnyException();
        assertThatCode(() -> requireFlawless(form(null, null, "600 111 222"))).doesNotThrowAnyException();
    }

    @Test
    void noneOfThemIsTooLittle() {
        assertThat(Refused.keys(() -> requireFlawless(form(" ", "", null)))).containsExactly("error.lead.noContact");
    }

    @Test
    void blanksAroundAreNotMeant() {
        var form = form(" Ana ", " ", "\t600111222 ");

        assertThat(form.name()).isEqualTo("Ana");
        assertThat(form.email()).isNull();
        assertThat(form.phone()).isEqualTo("600111222");
        assertThat(form.message()).isEqualTo("called about August");
    }

    @Test
    void aMissingMessageIsAnEmptyOne() {
        assertThat(new LeadForm("sol-palma", Channel.FORM, "Ana", null, null, null).message())
                .isEmpty();
    }

    @Test
    void namesAllFlawsAtOnce() {
        assertThat(Refused.fields(() -> requireFlawless(form("x".repeat(101), "ana@", "12"))))
                .containsExactly("name", "email", "phone");
    }

    @Test
    void aPhoneIsReadInTheCountryOfTheHotel() {
        var form = form(null, null, "55 1234 5678");

        assertThatCode(() -> form.requireFlawless("MX")).doesNotThrowAnyException();
        assertThat(Refused.when(() -> form.requireFlawless("ES")).flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.details()).containsExactly("ES"));
    }
}
