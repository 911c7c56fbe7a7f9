package org.hotelleads.exporting;

import java.util.UUID;
import java.util.function.LongPredicate;

/** Takes rows, and keeps them by the thousand. */
final class PiecesInTheMaking {

    /** To ask takes a transaction of its own. */
    private static final int PIECES_PER_QUESTION = 4;

    private final UUID run;
    private final Pieces pieces;
    private final LongPredicate isToGoOn;
    private Packing packing = new Packing();
    private int number;
    private long rows;
    private boolean wanted = true;

    /**
     * @param isToGoOn is asked now and then, with how many rows there are, whether more of them are wanted
     */
    PiecesInTheMaking(UUID run, Pieces pieces, LongPredicate isToGoOn) {
        this.run = run;
        this.pieces = pieces;
        this.isToGoOn = isToGoOn;
    }

    boolean take(Object[] row) {
        packing.add(row);
        rows++;
        if (packing.isFull()) {
            keep();
            packing = new Packing();
            wanted = number % PIECES_PER_QUESTION != 0 || isToGoOn.test(rows);
        }
        return wanted;
    }

    private void keep() {
        pieces.add(run, number, packing.rows(), packing.close());
        number++;
    }

    /** Keeps what is left, when all rows have come; says false when that was cut short. Even of no rows there is a piece. */
    boolean isComplete() {
        if (wanted) {
            keep();
        }
        return wanted;
    }

    long rows() {
        return rows;
    }
}
