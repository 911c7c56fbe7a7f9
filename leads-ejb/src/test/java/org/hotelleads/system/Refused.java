package org.hotelleads.system;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the core says no to: {@code Refused.fields(() -> …)} are the fields it complained of, in their order. */
public final class Refused {

    private Refused() {}

    public static Refusal when(ThrowingCallable work) {
        var refusal = catchThrowableOfType(Refusal.class, work);
        if (refusal == null) {
            throw new AssertionError("nothing was refused");
        }
        return refusal;
    }

    public static List<String> fields(ThrowingCallable work) {
        return when(work).flaws().stream().map(Refusal.Flaw::field).toList();
    }

    public static List<String> keys(ThrowingCallable work) {
        return when(work).flaws().stream().map(Refusal.Flaw::key).toList();
    }
}
