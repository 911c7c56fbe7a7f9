package org.hotelleads.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.hotelleads.outbox.MailText.Line;
import org.hotelleads.outbox.MailText.Link;
import org.junit.jupiter.api.Test;

/** Mails full of what guests write, who are not always friendly. */
class MailTextTest {

    private static final Link LINK = new Link("Open the lead", "http://localhost:8080/leads?lead=1");

    private static MailText mail(String name, String quote) {
        return new MailText(
                Locale.ENGLISH,
                "New lead: " + name,
                "New lead: " + name,
                "A guest has left contact details.",
                List.of(new Line("Name", name), new Line("Phone", "")),
                quote,
                LINK,
                "You get this because of a test.");
    }

    @Test
    void saysTheSameAsTextAndAsHtml() {
        var mail = mail("Ana Ruiz", "Hola,\nbuscamos dos noches");

        assertThat(mail.asText())
                .contains("Name: Ana Ruiz", "> Hola,\n> buscamos dos noches", LINK.address())
                .doesNotContain("Phone");
        assertThat(mail.asHtml())
                .contains("Ana Ruiz", "Hola,<br>buscamos dos noches", "href=\"" + LINK.address() + "\"", "lang=\"en\"")
                .doesNotContain("Phone")
                .doesNotContainPattern("\\{[a-z]+}");
    }

    @Test
    void markupOfAGuestIsMereText() {
        var mail = mail("<script>alert(1)</script>", "\"><img src=x onerror='alert(2)'>");

        assertThat(mail.asHtml())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&quot;&gt;&lt;img")
                .doesNotContain("<script", "<img", "onerror='");
    }

    @Test
    void gapsOfTheTemplateAreNotFilledInWhatAGuestWrote() {
        assertThat(mail("{link} {why} $1 \\", "{quote}").asHtml()).contains("{link} {why} $1 \\", "{quote}");
    }

    @Test
    void nothingBreaksOutOfTheLineOfAHeader() {
        var subject =
                mail("Ana\r\nBcc: everybody@example.org\u0000\u0085\u2028", "").subject();

        assertThat(subject).isEqualTo("New lead: Ana Bcc: everybody@example.org");
    }

    @Test
    void nothingReadsTheOtherWayRound() {
        var mail = mail("\u202eaiz\u2066uR\u200b anA\u2069", "\u202egro.elpmaxe\rmoc.live");

        assertThat(mail.subject()).isEqualTo("New lead: aizuR anA");
        assertThat(mail.asText()).contains("> gro.elpmaxe\n> moc.live").doesNotContainPattern("\\p{Cf}");
    }

    @Test
    void longTextsAreCutBetweenCharacters() {
        var mail = mail("\ud83c\udfe8".repeat(1_000), "\ud83c\udfe8".repeat(10_000));

        assertThat(mail.subject().codePointCount(0, mail.subject().length())).isEqualTo(MailText.LONGEST_SUBJECT);
        assertThat(mail.subject()).endsWith("\ud83c\udfe8\u2026");
        assertThat(mail.asHtml()).hasSizeLessThan(10_000);
    }
}
