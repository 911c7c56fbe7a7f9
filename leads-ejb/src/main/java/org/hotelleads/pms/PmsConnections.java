package org.hotelleads.pms;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.booking.Bookings;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.system.Refusal;

/** Where those who run the chain connect its hotel systems. */
@Stateless
public class PmsConnections {

    private static final int SHOWN_OF_ID = 6;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Hotels hotels;

    @Inject
    private PmsSettings settings;

    @Inject
    private PmsProperties properties;

    @Inject
    private PmsBook book;

    @Inject
    private PmsImports imports;

    @Inject
    private Bookings bookings;

    @Inject
    private VanishedBookings vanished;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Diary diary;

    @Inject
    private Clock clock;

    /** All that the caller may see, oldest first, with how it goes; the one of API keys among them. */
    @Requires(Permission.RUN_CHAIN)
    public List<KnownPms> all() {
        return em.createQuery(
                        "select c from PmsConnection c left join fetch c.hotel order by c.createdAt",
                        PmsConnection.class)
                .getResultStream()
                .filter(this::isVisible)
                .map(book::describe)
                .toList();
    }

    @Requires(Permission.RUN_CHAIN)
    public KnownPms get(String id) {
        return book.describe(found(id, LockModeType.NONE));
    }

    /**
     * Connects a system. What it holds already is imported at once, if it can be asked; until somebody switches it on it
     * only proposes.
     *
     * @param hotel the hotel's code; null for the whole chain
     * @return its id, the last part of the address for the system
     * @throws Refusal naming each wrong field
     */
    @Requires(Permission.RUN_CHAIN)
    public String connect(PmsKind kind, String hotel, PmsWish wish) {
        wish.requireComplete(kind);
        var connection = new PmsConnection(kind, hotel == null ? null : hotels.get(hotel), clock.instant());
        requireVisible(connection);
        em.persist(connection);
        em.flush();
        tell(connection, wish);
        wish.value(PmsSetting.PROPERTY)
                .ifPresent(code -> properties.learn(
                        connection.id(), new PmsProperty(code, null, null, null), hotelId(connection)));
        if (kind.isAsked()) {
            imports.want(connection.id(), PmsRun.What.FIRST_IMPORT);
        }
        note(Deed.CONNECTION_MADE, connection, Map.of("kind", kind.name()));
        return connection.id();
    }

    /**
     * Tells it something else; what is not said stays. A new secret holds beside the one before.
     *
     * @throws Refusal naming each wrong field
     */
    @Requires(Permission.RUN_CHAIN)
    public void change(String id, PmsWish wish) {
        var connection = found(id, LockModeType.PESSIMISTIC_WRITE);
        wish.requireFlawless(connection.kind());
        tell(connection, wish);
        if (!wish.values().isEmpty()) {
            connection.beginAnew(clock.instant());
        }
        note(Deed.CONNECTION_CHANGED, connection, Map.of("what", named(wish)));
    }

    private static String named(PmsWish wish) {
        return wish.values().keySet().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    private void tell(PmsConnection connection, PmsWish wish) {
        Optional.ofNullable(wish.name()).ifPresent(connection::rename);
        Optional.ofNullable(wish.mode()).ifPresent(mode -> switchTo(connection, mode));
        settings.tell(connection.id(), wish);
    }

    /** From now on only the newest secret holds. */
    @Requires(Permission.RUN_CHAIN)
    public void dropFormerSecret(String id) {
        settings.dropFormerSecret(found(id, LockModeType.PESSIMISTIC_WRITE).id());
    }

    /** Lets it work, or leaves it alone. */
    @Requires(Permission.RUN_CHAIN)
    public void turn(String id, boolean on) {
        var connection = found(id, LockModeType.PESSIMISTIC_WRITE);
        connection.turn(on, clock.instant());
        note(Deed.CONNECTION_CHANGED, connection, Map.of("on", String.valueOf(on)));
    }

    /** Lets it change leads, or only propose; once it may, what it has proposed is looked at again. */
    @Requires(Permission.RUN_CHAIN)
    public void switchTo(String id, PmsMode mode) {
        switchTo(found(id, LockModeType.PESSIMISTIC_WRITE), mode);
    }

    private void switchTo(PmsConnection connection, PmsMode mode) {
        if (connection.mode() != mode) {
            connection.switchTo(mode);
            note(Deed.CONNECTION_CHANGED, connection, Map.of("mode", mode.name()));
            bookings.matchAgainUnlinked(connection.id(), clock.instant());
        }
    }

    /**
     * Its address is unknown from now on; bookings and what they proved stay. An import comes by its run first, and then by
     * the connection: so do we.
     */
    @Requires(Permission.RUN_CHAIN)
    public void remove(String id) {
        if (found(id, LockModeType.NONE).isOfApiKeys()) {
            throw Refusal.conflict("error.pms.builtIn");
        }
        imports.cancel(id);
        em.flush();
        var connection = found(id, LockModeType.PESSIMISTIC_WRITE);
        em.remove(connection);
        note(
                Deed.CONNECTION_REMOVED,
                connection,
                Map.of("kind", connection.kind().name()));
    }

    /**
     * Says which hotel a property is; its bookings look for their leads there.
     *
     * @param hotel the hotel's code; null for none of ours
     */
    @Requires(Permission.RUN_CHAIN)
    public void map(String id, String property, String hotel) {
        var connection = found(id, LockModeType.NONE);
        var ours = hotel == null ? null : hotels.get(hotel);
        note(
                Deed.CONNECTION_CHANGED,
                connection,
                Map.of("property", property, "hotel", Objects.requireNonNullElse(hotel, "")));
        if (properties.map(id, property, ours == null ? null : ours.id()) == 0) {
            properties.learn(id, new PmsProperty(property, null, null, null), ours == null ? null : ours.id());
        }
        if (ours != null) {
            bookings.belongTo(id, property, ours, clock.instant());
            if (connection.kind().isAsked()) {
                imports.wantAnew(id, PmsRun.What.FIRST_IMPORT);
            }
        }
    }

    /** Has it asked at once. */
    @Requires(Permission.RUN_CHAIN)
    public void syncNow(String id) {
        found(id, LockModeType.PESSIMISTIC_WRITE).beginAnew(clock.instant());
    }

    /**
     * Has everything imported once more.
     *
     * @throws Refusal if that is under way
     */
    @Requires(Permission.RUN_CHAIN)
    public void askImport(String id) {
        var connection = found(id, LockModeType.PESSIMISTIC_WRITE);
        if (!connection.kind().isAsked()) {
            throw Refusal.conflict("error.pms.notAsked");
        }
        connection.beginAnew(clock.instant());
        imports.want(id, PmsRun.What.FIRST_IMPORT);
    }

    @Requires(Permission.RUN_CHAIN)
    public void cancelImport(String id) {
        imports.cancel(found(id, LockModeType.NONE).id());
    }

    /** The many bookings that are gone at once really are gone. */
    @Requires(Permission.RUN_CHAIN)
    public void applyVanished(String id) {
        var connection = found(id, LockModeType.PESSIMISTIC_WRITE);
        connection.holdVanished(false);
        vanished.letGoAll(id);
    }

    /** The id of a connection is part of its address, which is not for everybody who reads the log. */
    private void note(Deed deed, PmsConnection connection, Map<String, String> details) {
        var id = connection.id();
        var shown = id.length() > SHOWN_OF_ID ? id.substring(0, SHOWN_OF_ID) + "…" : id;
        diary.note(deed, shown, hotelId(connection), details);
    }

    private PmsConnection found(String id, LockModeType lock) {
        return Optional.ofNullable(em.find(PmsConnection.class, id, lock))
                .filter(this::isVisible)
                .orElseThrow(() -> Refusal.notFound("error.connection.unknown"));
    }

    private void requireVisible(PmsConnection connection) {
        if (!isVisible(connection)) {
            throw Refusal.forbidden("error.pms.chainOnly");
        }
    }

    private boolean isVisible(PmsConnection connection) {
        return connection
                .hotel()
                .map(Hotel::id)
                .map(caller.get()::sees)
                .orElse(caller.get().allHotels());
    }

    private static Long hotelId(PmsConnection connection) {
        return connection.hotel().map(Hotel::id).orElse(null);
    }
}
