package org.hotelleads.search;

import java.util.List;
import java.util.Optional;

/**
 * Some leads of a longer list.
 *
 * @param next where the list goes on; empty at its end
 */
public record LeadPage(List<LeadRow> rows, Optional<String> next) {}
