package org.hotelleads.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language the guest speaks, and whose words a message holds. */
class LanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            do you have a room with a balcony?                | en
            ¿os queda algo para el puente?                    | es
            auriez-vous encore de la place ?                  | fr
            habt ihr noch was frei?                           | de
            avete ancora posto?                               | it
            ainda têm vagas?                                  | pt
            merci beaucoup                                    | fr
            danke schön                                       | de
            grazie mille                                      | it
            obrigada                                          | pt
            Quanto custa?                                     | pt
            Quanto costa?                                     | it
            Wie lange im Voraus muss man absagen?             | de
            à quelle heure servez-vous le repas ?             | fr
            """)
    void hearsTheLanguageOfOneMessage(String text, String language) {
        assertThat(Chat.on("2026-06-01").guest(text).understood().language()).contains(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr-FR | ok  | fr
            de-AT | ok  | de
            pt-BR | ok  | pt
            """)
    void expectsTheLanguageOfTheLocaleWhereWordsTellNone(String locale, String text, String language) {
        assertThat(Chat.on("2026-06-01").in(locale).guest(text).understood().language())
                .contains(language);
    }

    @Test
    void tellsNoLanguageOfFiguresAlone() {
        assertThat(Chat.on("2026-06-01").guest("12/8").understood().language()).isEmpty();
        assertThat(Chat.on("2026-06-01").guest("😀").understood().language()).isEmpty();
    }

    @Test
    void sumsWhatTheMessagesTell() {
        Chat chat = Chat.on("2026-06-01").guest("ok").guest("Guten Tag").guest("haben Sie noch Zimmer frei?");
        assertThat(chat.understood().language()).contains("de");
        assertThat(chat.guest("super").guest("ok").understood().language()).contains("de");
    }

    @Test
    void readsAMessageInAnotherLanguageAndFollowsTheGuestInTime() {
        Chat chat = Chat.on("2026-06-01")
                .guest("hola buenas tardes")
                .guest("sorry, my name is Kate Moor and I only speak English");
        assertThat(chat.name()).isEqualTo("Kate Moor");
        chat = chat.guest("do you have a quiet room for us?").guest("and is there any parking nearby?");
        assertThat(chat.understood().language()).contains("en");
    }

    @Test
    void readsAStateThatKnewOnlyTheLanguage() {
        String json = Chat.on("2026-06-01")
                .guest("hola, busco habitación")
                .understood()
                .toJson();
        String older = json.replaceFirst("\"speech\":\\[[^]]*],\"interests\":\\[[^]]*],?", "\"language\":\"fr\",");
        assertThat(older).contains("\"language\":\"fr\"");
        assertThat(Understanding.fromJson(older).language()).contains("fr");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thanks, fine.~~On Mon, 4 May 2026 at 10:12, Hotel Azul <res@azul.example>~wrote:~~Dear Ms Lane, my name is Rosa Vidal, mail me at rosa@azul.example. 3 nights from 5 July
            Vale.~~El lun, 4 may 2026 a las 10:12, Hotel Azul (<res@azul.example>) escribió:~> soy Rosa Vidal, tel. 971 123 456~> del 5 al 8 de julio
            Passt.~~Am 4. Mai 2026 um 10:12 schrieb Hotel Azul <res@azul.example>:~~Ich bin Rosa Vidal, 5. Juli, Tel. 0171 2345678
            Parfait.~~Le lun. 4 mai 2026 à 10:12, Hôtel Azur <res@azur.example> a écrit :~~> Je suis Rosa Vidal, 06 12 34 56 78
            Va bene.~~Il giorno lun 4 mag 2026 alle ore 10:12 Hotel Blu <res@blu.example> ha scritto:~~> Sono Rosa Vidal, dal 5 all'8 luglio
            Ótimo.~~Em seg., 4 de mai. de 2026 às 10:12, Hotel Azul <res@azul.example> escreveu:~~> Sou a Rosa Vidal, 912 345 678
            ok~~-----Original Message-----~From: Hotel~my name is Rosa Vidal, 5 July
            ok~~Von: Hotel Azul <res@azul.example>~Gesendet: Montag, 4. Mai 2026~An: Gast~Betreff: Angebot~~Ich heiße Rosa Vidal, 5. Juli
            ok~---------- Forwarded message ---------~De: Hotel <res@azul.example>~me llamo Rosa Vidal, del 5 al 8 de julio
            <blockquote>my name is Rosa Vidal, 5 July, rosa@azul.example</blockquote>
            see [your page](https://azul.example/?name=rosa@azul.example&from=2026-07-05)
            <a href="mailto:rosa@azul.example" title="2026-07-05">here</a>
            <script>var d="5 July"; name is Rosa Vidal</script> hello
            """)
    void takesNothingQuotedForTheGuestsWords(String text) {
        Chat chat = Chat.on("2026-05-04").guest(text.replace('~', '\n'));
        assertThat(chat.understood().facts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my name is <b>Ana Ruiz</b> and I need a room      | Ana Ruiz
            *my name is Ana Ruiz*                             | Ana Ruiz
            je m'appelle Ren&eacute;e Blanchet                | Renée Blanchet
            ich hei&szlig;e J&#252;rgen K&ouml;hler           | Jürgen Köhler
            my name is [Ana Ruiz](https://example.org/x)      | Ana Ruiz
            <p>Mi chiamo</p> <i>Ugo Landi</i>                 | Ugo Landi
            """)
    void readsThroughMarkup(String text, String name) {
        assertThat(Chat.on("2026-05-04").guest(text).name()).isEqualTo(name);
    }

    @Test
    void keepsSpansTrueToTheMessageAsItWasSent() {
        String text = "> my name is Rosa Vidal\n<b>Hola</b>, soy <i>Ana Ruiz</i>, ana@example.org";
        Understanding understood = Chat.on("2026-06-01").guest(text).understood();
        Fact name = understood.fact(FactKind.NAME).orElseThrow();
        assertThat(text.substring(name.start(), name.end())).isEqualTo("Ana Ruiz");
        Fact email = understood.fact(FactKind.EMAIL).orElseThrow();
        assertThat(text.substring(email.start(), email.end())).isEqualTo("ana@example.org");
    }
}
