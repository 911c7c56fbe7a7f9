package org.hotelleads.outbox;

import java.util.List;
import java.util.Optional;

/**
 * Some lines of the outbox, newest first.
 *
 * @param next where it goes on; empty at its end
 */
public record OutboxPage(List<OutboxRow> rows, Optional<String> next) {}
