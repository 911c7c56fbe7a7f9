package org.hotelleads.pms.match;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Decides whose doing bookings are, by the rules of the house in their order; the surest that names one lead wins. */
public final class Matcher {

    /** Written with each link; a decision that could come out otherwise has another number. */
    public static final int VERSION = 1;

    private static final List<Function<Scene, Optional<Verdict>>> IN_ORDER = List.of(
            ByReference::judge, BySettledGroup::judge, ByContact::judge, ByName::judge, BySettledGroup::judgeSeveral);

    private Matcher() {}

    /** The same for the same case, in whatever order its bookings, people and leads are told. */
    public static Verdict decide(MatchCase given) {
        return Scene.of(given).map(Matcher::decide).orElseGet(() -> new Verdict.Nothing(List.of()));
    }

    private static Verdict decide(Scene scene) {
        return IN_ORDER.stream()
                .map(rule -> rule.apply(scene))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(scene::nothing);
    }
}
