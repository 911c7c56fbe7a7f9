package org.hotelleads.understanding;

import java.util.Optional;
import java.util.function.Function;
import org.hotelleads.lead.Reason;

/** One rule of a score or a persona: the reason that the evidence gives, if it gives one. */
interface ScoreRule extends Function<Evidence, Optional<Reason>> {}
