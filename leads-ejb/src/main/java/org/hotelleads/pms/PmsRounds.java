package org.hotelleads.pms;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.booking.Booking;
import org.hotelleads.pms.PmsProperties.Mapped;

/**
 * Asks hotel systems what has changed: first for notices that are gone once they are read, then for everything that was
 * hinted at, then for what has changed since the last time. One node at a time is at a connection.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PmsRounds {

    private static final Logger LOG = System.getLogger(PmsRounds.class.getName());

    /** What is changed at this very moment may not be seen by its system yet. */
    private static final Duration JUST_NOW = Duration.ofSeconds(5);

    @Inject
    private RoundBook book;

    @Inject
    private Hints hints;

    @Inject
    private PmsConnectors connectors;

    @Inject
    private Clock clock;

    /** Asks one system that is due; false if none is. */
    @Requires(Permission.RUN_CHAIN)
    public boolean goOn() {
        var due = book.claim();
        due.ifPresent(this::ask);
        return due.isPresent();
    }

    private void ask(String connection) {
        try {
            var access = book.access(connection);
            var connector = connectors.of(access.kind());
            if (book.mapped(connection).stream().allMatch(one -> one.watermark() == null)) {
                // nothing else is asked before the first import, and without any question all would seem to be well
                book.reached(connection, connector.properties(access));
            }
            for (var property : book.mapped(connection)) {
                collect(connector, access, property);
            }
            hints.follow(connector, access);
            for (var property : book.mapped(connection)) {
                catchUp(connector, access, property);
            }
            book.succeeded(connection);
        } catch (PmsTrouble trouble) {
            if (book.failed(connection, trouble)) {
                LOG.log(Level.INFO, "{0}: {1}, {2}", connection, trouble.kind(), trouble.getMessage());
            }
        } catch (RuntimeException fault) {
            var why = new PmsTrouble(PmsTrouble.Kind.FAULT, fault.getClass().getSimpleName(), fault);
            if (book.failed(connection, why)) {
                LOG.log(Level.ERROR, "A round of " + connection + " has failed", fault);
            }
        }
    }

    private void collect(PmsConnector connector, PmsAccess access, Mapped property) {
        for (var all = connector.collect(access, property.code());
                !all.isEmpty();
                all = connector.collect(access, property.code())) {
            book.keep(access.connection(), all);
        }
    }

    /** Before the first import there is nothing to catch up with. */
    private void catchUp(PmsConnector connector, PmsAccess access, Mapped property) {
        var habits = connector.habits();
        if (habits.listsChanges() && property.watermark() != null) {
            var now = clock.instant().minus(JUST_NOW);
            var since = new Window(property.watermark().minus(habits.overlap()), now);
            for (var window : since.inPiecesOf(habits.longestWindow())) {
                var latest = readAll(connector, access, property, window);
                book.advance(access.connection(), property, earlier(latest.orElse(window.from()), window.to()));
            }
        }
    }

    /** A system that says of a change that it will have been tomorrow keeps us from nothing that is changed until then. */
    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Reads all pages of a window, in halves if the whole is too much; gives the latest change of them. */
    private Optional<Instant> readAll(PmsConnector connector, PmsAccess access, Mapped property, Window window) {
        try {
            return pages(connector, access, property, window);
        } catch (PmsTrouble trouble) {
            var halves = window.halves();
            if (trouble.kind() != PmsTrouble.Kind.TOO_HEAVY || halves.isEmpty()) {
                throw trouble;
            }
            return halves.stream()
                    .flatMap(half -> readAll(connector, access, property, half).stream())
                    .max(Comparator.naturalOrder());
        }
    }

    private Optional<Instant> pages(PmsConnector connector, PmsAccess access, Mapped property, Window window) {
        var latest = Optional.<Instant>empty();
        for (var cursor = Optional.of(""); cursor.isPresent(); ) {
            var asked = cursor.get().isEmpty() ? null : cursor.get();
            var page = connector.changed(access, property.code(), window, asked);
            book.goesOn(access.connection());
            book.take(access.connection(), property.code(), page.bookings());
            latest = later(latest, page);
            cursor = page.next();
        }
        return latest;
    }

    private static Optional<Instant> later(Optional<Instant> latest, BookingPage page) {
        List<Instant> times = page.bookings().stream()
                .map(BookingPage.Told::booking)
                .map(Booking::updatedAt)
                .toList();
        return Stream.concat(latest.stream(), times.stream()).max(Comparator.naturalOrder());
    }
}
