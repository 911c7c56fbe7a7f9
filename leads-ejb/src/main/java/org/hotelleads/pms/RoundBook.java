package org.hotelleads.pms;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.booking.Bookings.Kept;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.pms.BookingPage.Told;
import org.hotelleads.pms.PmsNotices.Due;
import org.hotelleads.pms.PmsProperties.Mapped;

/**
 * What a round of asking writes down, each step in a transaction of its own: what is written stays, whatever happens to
 * the rest of the round or to its node.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RoundBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Leases leases;

    @Inject
    private Accesses accesses;

    @Inject
    private PmsProperties properties;

    @Inject
    private PmsNotices notices;

    @Inject
    private PmsIntake intake;

    @Inject
    private VanishedBookings vanished;

    @Inject
    private PmsAlarms alarms;

    @Inject
    @ConfigProperty(name = "leads.pms.poll", defaultValue = "60")
    private int secondsBetweenRounds;

    @Inject
    private Clock clock;

    /** A connection that is due and that no living node is at; from now on this one is. Gives its id. */
    @Requires(Permission.RUN_CHAIN)
    public Optional<String> claim() {
        var now = Timestamp.from(clock.instant());
        List<?> free = em.createNativeQuery("""
                        select * from pms_connection
                        where enabled and kind <> 'BOOKING_API' and next_round_at <= ? and (leased_until is null or leased_until < ?)
                        order by next_round_at limit 1 for update skip locked
                        """, PmsConnection.class)
                .setParameter(1, now)
                .setParameter(2, now)
                .getResultList();
        var found = free.stream().map(PmsConnection.class::cast).findFirst();
        found.ifPresent(connection -> connection.beginRound(leases.end()));
        return found.map(PmsConnection::id);
    }

    /** How its system is reached. */
    @Requires(Permission.RUN_CHAIN)
    public PmsAccess access(String connection) {
        return accesses.of(get(connection));
    }

    /** Remembers the hotels that the credentials reach, and which of them is meant. */
    @Requires(Permission.RUN_CHAIN)
    public void reached(String connection, List<PmsProperty> reached) {
        var known = get(connection);
        var wanted = accesses.of(known).setting(PmsSetting.PROPERTY);
        var hotel = known.hotel().map(Hotel::id).orElse(null);
        for (var property : reached) {
            var isMeant = wanted.map(property.code()::equals).orElse(reached.size() == 1);
            if (known.hotel().isEmpty() || isMeant) {
                properties.learn(connection, property, isMeant ? hotel : null);
            }
        }
    }

    /** The hotels of the system of which we know which they are. */
    @Requires(Permission.RUN_CHAIN)
    public List<PmsProperties.Mapped> mapped(String connection) {
        return properties.of(connection).stream()
                .filter(one -> one.hotelId() != null)
                .toList();
    }

    /** Keeps notices that are gone at the system now. */
    @Requires(Permission.RUN_CHAIN)
    public void keep(String connection, List<Hint> hints) {
        get(connection).leaseUntil(leases.end());
        notices.keep(connection, hints);
    }

    @Requires(Permission.RUN_CHAIN)
    public List<Due> due(String connection, int most) {
        return notices.due(connection, most);
    }

    /** The round goes on: no other node begins one. It is by itself, so that deliveries never wait for a page of bookings. */
    @Requires(Permission.RUN_CHAIN)
    public void goesOn(String connection) {
        get(connection).leaseUntil(leases.end());
    }

    /** Takes in what was read anew after hints. */
    @Requires(Permission.RUN_CHAIN)
    public void follow(String connection, String property, List<Told> found, Collection<String> missing) {
        // whoever changes a connection and its bookings comes by the connection first, so that two never wait in a
        // circle
        var by = missing.isEmpty() ? get(connection) : found(find(connection));
        intake.take(by, property, found);
        lose(by, property, missing);
    }

    /** The system refused to tell of what these hints name. */
    @Requires(Permission.RUN_CHAIN)
    public void putOff(List<Due> hints) {
        notices.putOff(hints);
    }

    /** Everything that these hints name was read anew. */
    @Requires(Permission.RUN_CHAIN)
    public void done(List<Due> hints) {
        notices.done(hints);
    }

    private void lose(PmsConnection connection, String property, Collection<String> missing) {
        if (vanished.missed(connection.id(), property, missing)) {
            connection.holdVanished(true);
            connection.note(
                    new PmsTrouble(PmsTrouble.Kind.VANISHING, property + " does not have " + missing.size() + " more"),
                    clock.instant());
        } else if (!connection.isVanishingHeld() && !missing.isEmpty()) {
            vanished.letGo(connection.id());
        }
    }

    /** Takes in a page of bookings. */
    @Requires(Permission.RUN_CHAIN)
    public Kept take(String connection, String property, List<Told> told) {
        return intake.take(get(connection), property, told);
    }

    /** Everything that was changed up to then is known. */
    @Requires(Permission.RUN_CHAIN)
    public void advance(String connection, Mapped property, Instant watermark) {
        properties.advance(connection, property.code(), watermark);
    }

    @Requires(Permission.RUN_CHAIN)
    public void succeeded(String connection) {
        var now = clock.instant();
        find(connection).ifPresent(one -> {
            one.succeeded(now, now.plusSeconds(secondsBetweenRounds));
            alarms.lookAt(one);
        });
    }

    /** Whether there was one to fail: it may have been removed meanwhile. */
    @Requires(Permission.RUN_CHAIN)
    public boolean failed(String connection, PmsTrouble why) {
        var found = find(connection);
        found.ifPresent(one -> {
            one.failed(why, clock.instant());
            alarms.lookAt(one);
        });
        return found.isPresent();
    }

    private Optional<PmsConnection> find(String connection) {
        return Optional.ofNullable(em.find(PmsConnection.class, connection, LockModeType.PESSIMISTIC_WRITE));
    }

    private PmsConnection get(String connection) {
        return found(Optional.ofNullable(em.find(PmsConnection.class, connection)));
    }

    /** It may have been removed meanwhile: then there is nothing more to do. */
    private static PmsConnection found(Optional<PmsConnection> connection) {
        return connection.orElseThrow(() -> new PmsTrouble(PmsTrouble.Kind.FAULT, "the connection is gone"));
    }
}
