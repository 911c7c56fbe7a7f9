package org.hotelleads.exporting;

import org.hotelleads.export.TargetKind;

/** A target as far as those know it who make schedules. */
public record KnownTarget(long id, TargetKind kind, String name, boolean enabled) {}
