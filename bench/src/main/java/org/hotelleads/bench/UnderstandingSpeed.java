package org.hotelleads.bench;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.PersonaVerdict;
import org.hotelleads.lead.Score;
import org.hotelleads.understanding.PersonaRules;
import org.hotelleads.understanding.ScoreRules;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.understanding.Surroundings;
import org.hotelleads.understanding.Understanding;
import org.hotelleads.understanding.Utterance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes, in the middle, to understand a message, to score what is understood and to judge a persona. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class UnderstandingSpeed {

    private static final Instant SAID = Instant.parse("2026-06-01T10:00:00Z");
    private static final int LONGEST_MESSAGE = 16_384;
    private static final Surroundings HOTEL =
            new Surroundings(ZoneOffset.UTC, Locale.forLanguageTag("es-ES"), "ES", Channel.WEB_CHAT);

    /** A message as guests write it, in each language. */
    @State(Scope.Benchmark)
    public static class Typical {

        @Param({
            "Hi, I'm Ann Reed, could we have a double room from 12 to 15 August for 2 adults and a child? ann@example.org",
            "Hola, soy Ana Ruiz, ¿hay una doble del 12 al 15 de agosto para 2 adultos y un niño de 4 años? 612 345 678",
            "Bonjour, je suis Anne Roux, une chambre double du 12 au 15 août pour 2 adultes et un enfant, 06 12 34 56 78",
            "Hallo, ich bin Anna Roth, gibt es ein Doppelzimmer vom 12. bis 15. August für 2 Erwachsene? 0171 2345678",
            "Buongiorno, sono Anna Rossi, vorrei una doppia dal 12 al 15 agosto per 2 adulti e un bambino, 347 123 4567",
            "Olá, sou a Ana Reis, queria um quarto duplo de 12 a 15 de agosto para 2 adultos e uma criança, 912 345 678"
        })
        public String text;
    }

    /** As long a message as is read, made to take long. */
    @State(Scope.Benchmark)
    public static class Hostile {

        @Param({"12 ", "1 de ", "no ", "a@", "de la ", "+1", "(", "my name is ", "two kids of 4 and ", "zero ", "<b>"})
        public String piece;

        public String text() {
            return piece.repeat(LONGEST_MESSAGE / piece.length());
        }
    }

    @Benchmark
    public Understanding understandsATypicalMessage(Typical message) {
        return understand(message.text);
    }

    @Benchmark
    public Understanding understandsAHostileMessage(Hostile message) {
        return understand(message.text());
    }

    @Benchmark
    public Score scores(Understood understood) {
        return ScoreRules.score(understood.state, HOTEL, SAID);
    }

    @Benchmark
    public PersonaVerdict judgesThePersona(Understood understood) {
        return PersonaRules.judge(understood.state, HOTEL, SAID);
    }

    /** What a typical message has told. */
    @State(Scope.Benchmark)
    public static class Understood {

        private final Understanding state =
                understand("Soy Ana Ruiz, quiero reservar del 12 al 15 de agosto para 2 adultos, ana@example.org");
    }

    private static Understanding understand(String text) {
        return Understanding.nothing().learn(new Utterance("m1", Speaker.GUEST, text, SAID, null, null, null), HOTEL);
    }
}
