package org.hotelleads.pms;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A stretch of time, {@code from <= t < to}. */
public record Window(Instant from, Instant to) {

    /** The same stretch in pieces that are no longer than this. */
    public List<Window> inPiecesOf(Duration longest) {
        var pieces = new ArrayList<Window>();
        for (var begin = from; begin.isBefore(to); ) {
            var end = begin.plus(longest).isBefore(to) ? begin.plus(longest) : to;
            pieces.add(new Window(begin, end));
            begin = end;
        }
        return pieces;
    }

    /** Its two halves; a stretch of a second or less has none. */
    public List<Window> halves() {
        var half = Duration.between(from, to).dividedBy(2);
        return half.compareTo(Duration.ofMillis(500)) < 0
                ? List.of()
                : List.of(new Window(from, from.plus(half)), new Window(from.plus(half), to));
    }
}
