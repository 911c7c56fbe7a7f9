package org.hotelleads.search;

import java.util.UUID;

/** A lead that somebody has picked, with the version that it had then. */
public record LeadPick(UUID id, int version) {}
