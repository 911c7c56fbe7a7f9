package org.hotelleads.bench.accuracy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hotelleads.bench.Sheet;
import org.hotelleads.lead.Channel;

/** How long it takes to understand a message, warm: the median of many. */
final class Pace {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final Instant SAID = Instant.parse("2026-06-01T10:00:00Z");
    private static final int LONGEST_MESSAGE = 16_384;
    private static final int WARM = 4_000;
    private static final List<String> MESSAGES = List.of(
            "Hi, I'm Ann Reed, could we have a double room from 12 to 15 August for 2 adults and a child? Thanks",
            "Hola, soy Ana Ruiz, ¿tenéis una habitación doble del 12 al 15 de agosto para 2 adultos y un niño?",
            "Bonjour, je suis Anne Roux, une chambre double du 12 au 15 août pour 2 adultes et un enfant svp",
            "Hallo, ich bin Anna Roth, haben Sie ein Doppelzimmer vom 12. bis 15. August für 2 Erwachsene?",
            "Buongiorno, sono Anna Rossi, vorrei una camera doppia dal 12 al 15 agosto per 2 adulti e un bambino",
            "Olá, sou a Ana Reis, queria um quarto duplo de 12 a 15 de agosto para 2 adultos e uma criança");
    private static final List<String> HOSTILE = List.of(
            "1",
            "1/",
            "1-",
            "12 ",
            "a ",
            "@",
            "a@a.",
            "+1",
            "the ",
            "12 to ",
            "12 al ",
            "in 2 ",
            "next ",
            "my name is ",
            "1. ",
            "vom 1. ",
            "du 1 ",
            "5, 6 ",
            "week of ",
            "weekend of the ",
            "no ",
            "check in ",
            "12 to 13 of may ");

    void measure(Sheet sheet) {
        sheet.heading("Time per message");
        sheet.sentence(
                "Processor time, warm, on one thread of the machine that made this report; the hostile messages are 16 KB of one piece"
                        + " repeated.");
        sheet.columns("message", "median");
        MESSAGES.forEach(message -> median(message, 1));
        long[] medians = MESSAGES.stream()
                .mapToLong(message -> median(message, WARM))
                .sorted()
                .toArray();
        sheet.row("a typical message of a guest", millis(medians[medians.length / 2]));
        String worst = "";
        long longest = 0;
        for (String piece : HOSTILE) {
            long time = median(piece.repeat(LONGEST_MESSAGE / piece.length()), 15);
            worst = time > longest ? piece.strip() : worst;
            longest = Math.max(time, longest);
        }
        sheet.row("the slowest of " + HOSTILE.size() + " hostile messages (`" + worst + "`)", millis(longest));
    }

    private static long median(String message, int times) {
        long[] taken = new long[times];
        for (int i = 0; i < times; i++) {
            var chat = new Chat(SAID, Locale.UK, "GB", Channel.WEB_CHAT);
            long start = CLOCK.getCurrentThreadCpuTime();
            chat.guest(message);
            taken[i] = CLOCK.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(taken);
        return taken[times / 2];
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.3f ms", nanos / 1e6);
    }
}
