package org.hotelleads.batch.export;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hotelleads.exporting.CourierTrouble;

/** What a courier could not do. */
final class Troubled {

    private Troubled() {}

    static CourierTrouble by(ThrowingCallable work) {
        var trouble = catchThrowableOfType(CourierTrouble.class, work);
        if (trouble == null) {
            throw new AssertionError("no trouble");
        }
        return trouble;
    }
}
