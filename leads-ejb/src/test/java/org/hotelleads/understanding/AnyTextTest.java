package org.hotelleads.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import org.hotelleads.lead.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text is understood without failing, in time that grows with its length only, and the state stays small. */
class AnyTextTest {
    private static final int LONG = 16_384;
    private static final String[] PIECES = {
        "12",
        "/",
        "-",
        ".",
        " ",
        "the ",
        "el ",
        "al ",
        "to ",
        "del ",
        "agosto ",
        "may ",
        "(",
        "+",
        "@",
        "a@",
        ".com",
        "😀",
        "\u202e",
        "\u0000",
        "ñ",
        "\u0301",
        "next ",
        "friday ",
        "in ",
        "2026",
        "31",
        "0",
        "nights ",
        "noches ",
        "soy ",
        "my name is ",
        "ana ",
        "Ana ",
        "\n",
        "?",
        ":",
        "£",
        "n\u0303",
        "عربي",
        "99999999999999999999",
        "until ",
        "hasta ",
        "one ",
        "first ",
        "last ",
        "29 "
    };

    @Test
    void survivesRandomText() {
        Random random = new Random(42);
        Chat chat = Chat.on("2026-06-01");
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(25); piece >= 0; piece--) {
                text.append(
                        random.nextInt(9) == 0
                                ? (char) random.nextInt(0x10000)
                                : PIECES[random.nextInt(PIECES.length)]);
            }
            chat = i % 5 == 0 ? chat.bot(text.toString()) : chat.guest(text.toString());
            assertThat(chat.score().value()).isBetween(0, 100);
            assertThat(chat.persona().confidence()).isBetween(0.0, 1.0);
        }
        assertThat(chat.understood().toJson().length()).isLessThan(20_000);
        assertThat(Understanding.fromJson(chat.understood().toJson())).isEqualTo(chat.understood());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "((((",
                "1",
                "1/",
                "1-",
                "1.",
                "12 ",
                "a",
                "a ",
                "A ",
                "@",
                "a@",
                "a.",
                "a@a.",
                "+",
                "+1",
                "el ",
                "the ",
                "12 al ",
                "my name is ",
                "soy ",
                "de la ",
                "next ",
                "\u0301",
                "\ud83d\ude00",
                "\ud83d",
                "600111222 ",
                "1 de ",
                "in 2 ",
                "\n",
                "no ",
                "reserva ",
                "12 to 13 of may ",
                "check in ",
                "one ",
                "weekend of the ",
                "week of "
            })
    void readsLongTextInTime(String piece) {
        String text = piece.repeat(LONG / piece.length());
        Chat chat = Chat.on("2026-06-01").bot("Your name and dates?");
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 8; i++) {
            long start = System.nanoTime();
            chat.guest(text);
            chat.bot(text);
            best = Math.min(best, System.nanoTime() - start);
        }
        report("16 KB of \"" + piece.strip() + "\" twice", best);
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void readsATypicalMessageQuickly() {
        String text =
                "Hola, soy Ana Ruiz, buscamos una habitación doble del 12 al 15 de agosto para 2 adultos y un niño, gracias";
        Chat chat = Chat.on("2026-06-01");
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < 100; i++) {
                chat.guest(text);
            }
            best = Math.min(best, (System.nanoTime() - start) / 100);
        }
        report("a typical message", best);
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(5));
    }

    @Test
    void keepsItsStateThroughJson() {
        Chat chat = Chat.on("2026-06-01")
                .guest("Hola, soy Ana Ruiz, ana@example.org, vuelo el 12 de agosto")
                .bot("¿Cuándo llegas? ¿Y tu teléfono?")
                .guest("el 13, 3 noches, +34 612 345 678");
        Understanding understood = chat.understood();
        assertThat(Understanding.fromJson(understood.toJson()))
                .isEqualTo(understood)
                .hasSameHashCodeAs(understood);
        assertThat(Understanding.fromJson(Understanding.nothing().toJson())).isEqualTo(Understanding.nothing());
        Understanding asked = chat.bot("¿Tu correo?").understood();
        assertThat(Understanding.fromJson(asked.toJson())).isEqualTo(asked);
    }

    @Test
    void readsAStateOfAnotherVersion() {
        String json = Chat.on("2026-06-01").guest("soy Ana Ruiz").understood().toJson();
        String later = json.replaceFirst("\\{", "{\"future\":[1,{\"x\":2}],")
                .replace("[\"NAME\"", "[\"SHOE_SIZE\",\"44\",\"m1\",0,0,0.5],[\"NAME\"");
        assertThat(Understanding.fromJson(later).name()).contains("Ana Ruiz");
        assertThatThrownBy(() -> Understanding.fromJson("nonsense")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void toleratesOddLocales() {
        Surroundings where = new Surroundings(java.time.ZoneOffset.UTC, Locale.ROOT, null, Channel.FORM);
        for (String locale : new String[] {"", "x", "es_ES", "??", "en-US-posix", "a".repeat(5000)}) {
            Utterance said = new Utterance("1", Speaker.GUEST, "12/8", Instant.EPOCH, locale, null, null);
            assertThat(Understanding.nothing().learn(said, where).guestTurns()).isEqualTo(1);
        }
    }

    @SuppressWarnings("SystemOut")
    private static void report(String what, long nanos) {
        System.out.println(String.format(Locale.ROOT, "%s: %.3f ms", what, nanos / 1e6));
    }
}
