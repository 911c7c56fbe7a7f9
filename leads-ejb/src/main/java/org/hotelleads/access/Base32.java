package org.hotelleads.access;

import java.util.Locale;

/** Bytes as letters and digits that a person can type, after RFC 4648, section 6, without padding. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int MASK = 31;

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        var buffer = 0;
        var filled = 0;
        for (var each : bytes) {
            buffer = buffer << Byte.SIZE | each & 0xff;
            filled += Byte.SIZE;
            while (filled >= BITS) {
                filled -= BITS;
                text.append(ALPHABET.charAt(buffer >> filled & MASK));
            }
        }
        if (filled > 0) {
            text.append(ALPHABET.charAt(buffer << (BITS - filled) & MASK));
        }
        return text.toString();
    }

    /** The bytes again; what is no letter of the alphabet is passed over. */
    static byte[] decode(String text) {
        var letters = text.toUpperCase(Locale.ROOT)
                .chars()
                .map(ALPHABET::indexOf)
                .filter(value -> value >= 0)
                .toArray();
        var bytes = new byte[letters.length * BITS / Byte.SIZE];
        var buffer = 0;
        var filled = 0;
        var next = 0;
        for (var value : letters) {
            buffer = buffer << BITS | value;
            filled += BITS;
            if (filled >= Byte.SIZE) {
                filled -= Byte.SIZE;
                bytes[next++] = (byte) (buffer >> filled);
            }
        }
        return bytes;
    }
}
