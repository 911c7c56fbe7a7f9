package org.hotelleads.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.hotelleads.fuzz.Trial;
import org.junit.jupiter.api.Test;

/** Whatever a guest writes is understood without a fault, and in no time. */
class UnderstandingFuzzTest {

    private static final int LONGEST = 16 * 1024;

    private static final List<byte[]> GOOD = Stream.of(
                    "Hola, soy Ana Ruiz, mi correo es ana@example.org y mi móvil +34 600 111 222",
                    "We need two rooms from 10 to 14 August for 4 adults and 2 children, budget 1.200 €",
                    "Is breakfast included? Next weekend, maybe from Friday until Sunday",
                    "del 3 al 7 de mayo, una habitación doble con vistas al mar",
                    "Am 12.10.2026 für 3 Nächte, 2 Personen bitte. Meine Nummer: 0151 23456789",
                    "> On Mon wrote:\n> earlier words\nI meant 05/06/2026, not 06/05",
                    "Bonjour, je voudrais réserver du 1er au 4 juillet pour deux personnes",
                    "wedding for 80 guests, the last weekend of june 2027, with a projector")
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toList();

    @Test
    void understandsAnything() {
        assertThat(Trial.of("texts of guests", GOOD)
                        .run(input -> {
                            var text = new String(input, 0, Math.min(input.length, LONGEST), StandardCharsets.UTF_8);
                            var chat = Chat.on("2026-06-01").guest(text);
                            return !chat.understood()
                                    .equals(Chat.on("2026-06-01").understood());
                        })
                        .tried())
                .isPositive();
    }

    @Test
    void readsBackWhatItHasUnderstood() {
        Trial.of("texts of guests, kept and read again", GOOD).run(input -> {
            var text = new String(input, 0, Math.min(input.length, LONGEST), StandardCharsets.UTF_8);
            var understood = Chat.on("2026-06-01").guest(text).understood();
            assertThat(Understanding.fromJson(understood.toJson())).isEqualTo(understood);
            return true;
        });
    }
}
