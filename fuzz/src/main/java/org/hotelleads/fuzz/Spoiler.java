package org.hotelleads.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Spoils an input: letters, pieces and values, by chance but for the same chance always alike. */
final class Spoiler {

    private static final int LARGEST = 64 * 1024;
    private static final int MOST_WAYS = 6;
    private static final int LONGEST_PIECE = 64;

    /** What has broken readers before. */
    private static final List<byte[]> WORDS = Stream.of(
                    "null",
                    "true",
                    "-0",
                    "0",
                    "1e999999999",
                    "-1e-999999999",
                    "9223372036854775808",
                    "1".repeat(400),
                    "0.1e1",
                    "\"\"",
                    "\"\\u0000\"",
                    "\"\\ud83d\"",
                    "\"\\uDE00\\uD83D\"",
                    "[]",
                    "{}",
                    "[null]",
                    "[[[1]]]",
                    "{\"id\":{}}",
                    "[{}]",
                    "[".repeat(2000),
                    "{\"a\":".repeat(1500),
                    "\"" + "x".repeat(5000) + "\"",
                    "\"2026-02-30\"",
                    "\"2026-13-01T00:00:00Z\"",
                    "\"+999999999-12-31T23:59:60.999999999Z\"",
                    "\"-999999999-01-01\"",
                    "\"0000-00-00\"",
                    "1795341600",
                    "99999999999999",
                    "-1",
                    "\u202e",
                    "\u0000",
                    "\u0007",
                    "\ufeff",
                    "\ud83d\ude00",
                    "e\u0301".repeat(300),
                    "%",
                    "%zz",
                    "%00",
                    "&",
                    "=",
                    "\r\n",
                    "\t",
                    ",",
                    ":",
                    "\"",
                    "\\",
                    "\\u",
                    "'",
                    "<script>",
                    "${x}",
                    "../",
                    "a@",
                    "@a.b",
                    "+34 600 000 000 ext",
                    "NaN",
                    "Infinity",
                    "EUR",
                    "ZZZ",
                    "Europe/Nowhere",
                    "\u0130\u0131\u017f\u212a",
                    "\u0e01".repeat(200))
            .map(word -> word.getBytes(StandardCharsets.UTF_8))
            .toList();

    private final SplittableRandom chance;

    Spoiler(SplittableRandom chance) {
        this.chance = chance;
    }

    /**
     * @param others what a piece may be taken from
     */
    byte[] spoil(byte[] good, List<byte[]> others) {
        var input = good;
        var ways = 1 + chance.nextInt(MOST_WAYS);
        for (var way = 0; way < ways; way++) {
            input = once(input, others.get(chance.nextInt(others.size())));
        }
        return input.length <= LARGEST ? input : Arrays.copyOf(input, LARGEST);
    }

    private byte[] once(byte[] input, byte[] other) {
        return switch (chance.nextInt(9)) {
            case 0 -> flip(input);
            case 1 -> replace(input, anywhere(input), 0, word());
            case 2 -> replace(input, anywhere(input), chance.nextInt(LONGEST_PIECE), new byte[0]);
            case 3 -> replace(input, anywhere(input), 0, piece(input));
            case 4 -> replace(input, anywhere(input), chance.nextInt(LONGEST_PIECE), piece(other));
            case 5 -> Arrays.copyOf(input, anywhere(input));
            case 6 -> replace(input, anywhere(input), 1, new byte[] {(byte) chance.nextInt(256)});
            default -> replaceValue(input);
        };
    }

    /** Puts something else where a value stands: between the signs that part values in JSON and in forms. */
    private byte[] replaceValue(byte[] input) {
        var from = anywhere(input);
        while (from > 0 && ":,[=&{ ".indexOf(input[from - 1]) < 0) {
            from--;
        }
        var to = from;
        while (to < input.length && ",]}&".indexOf(input[to]) < 0) {
            to++;
        }
        return replace(input, from, to - from, word());
    }

    private byte[] flip(byte[] input) {
        if (input.length == 0) {
            return input;
        }
        var copy = input.clone();
        copy[chance.nextInt(copy.length)] ^= (byte) (1 << chance.nextInt(8));
        return copy;
    }

    private byte[] word() {
        return WORDS.get(chance.nextInt(WORDS.size()));
    }

    private byte[] piece(byte[] of) {
        var from = anywhere(of);
        return Arrays.copyOfRange(of, from, Math.min(of.length, from + chance.nextInt(LONGEST_PIECE)));
    }

    private int anywhere(byte[] input) {
        return chance.nextInt(input.length + 1);
    }

    private static byte[] replace(byte[] input, int from, int length, byte[] by) {
        var spoilt = new ByteArrayOutputStream(input.length + by.length);
        spoilt.write(input, 0, from);
        spoilt.writeBytes(by);
        var rest = Math.min(input.length, from + length);
        spoilt.write(input, rest, input.length - rest);
        return spoilt.toByteArray();
    }
}
