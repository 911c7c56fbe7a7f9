package org.hotelleads.channel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Vault;

/** Where those who run the chain connect its channels. */
@Stateless
public class Connections {

    private static final int SHOWN_OF_ID = 6;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Hotels hotels;

    @Inject
    private Vault vault;

    @Inject
    private ConnectionBook book;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Diary diary;

    @Inject
    private Clock clock;

    /** All that the caller may see, oldest first, with how it goes. */
    @Requires(Permission.RUN_CHAIN)
    public List<KnownConnection> all() {
        var visible = em.createQuery(
                        "select c from Connection c join fetch c.hotel order by c.createdAt", Connection.class)
                .getResultStream()
                .filter(this::isVisible)
                .toList();
        return book.describe(visible);
    }

    @Requires(Permission.RUN_CHAIN)
    public KnownConnection get(String id) {
        return book.describe(List.of(found(id, LockModeType.NONE))).get(0);
    }

    /**
     * Makes one, which takes deliveries at once.
     *
     * @return its id, the last part of the address for the vendor
     * @throws Refusal naming each wrong field
     */
    @Requires(Permission.RUN_CHAIN)
    public String make(ConnectionKind kind, String hotel, ConnectionSettings settings) {
        settings.requireComplete(kind);
        var connection = new Connection(kind, hotels.get(hotel), clock.instant());
        tell(connection, settings);
        em.persist(connection);
        note(Deed.CONNECTION_MADE, connection, Map.of("kind", kind.name()));
        return connection.id();
    }

    /**
     * Tells it something else; what is not said stays. A new secret holds beside the one before.
     *
     * @throws Refusal naming each wrong field
     */
    @Requires(Permission.RUN_CHAIN)
    public void change(String id, ConnectionSettings settings) {
        var connection = found(id, LockModeType.PESSIMISTIC_WRITE);
        settings.requireFlawless(connection.kind());
        tell(connection, settings);
        if (settings.value(Setting.ACCESS_TOKEN).isPresent()) {
            book.tryAgain(id);
        }
        note(Deed.CONNECTION_CHANGED, connection, Map.of("what", named(settings)));
    }

    private static String named(ConnectionSettings settings) {
        return settings.values().keySet().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    /** From now on only the newest secret holds. */
    @Requires(Permission.RUN_CHAIN)
    public void dropFormerSecret(String id) {
        var connection = found(id, LockModeType.PESSIMISTIC_WRITE);
        connection.dropFormerSecret();
        note(Deed.CONNECTION_CHANGED, connection, Map.of("what", "former secret dropped"));
    }

    /** Lets it take deliveries, or turns them away. */
    @Requires(Permission.RUN_CHAIN)
    public void turn(String id, boolean on) {
        var connection = found(id, LockModeType.PESSIMISTIC_WRITE);
        connection.turn(on);
        note(Deed.CONNECTION_CHANGED, connection, Map.of("on", String.valueOf(on)));
    }

    /** Has all of its deliveries that did not become what they should tried once more. */
    @Requires(Permission.RUN_CHAIN)
    public void tryAgain(String id) {
        found(id, LockModeType.NONE);
        book.tryAgain(id);
    }

    /** Its address is unknown from now on, and what waits in its inbox is given up; leads and conversations stay. */
    @Requires(Permission.RUN_CHAIN)
    public void remove(String id) {
        var connection = found(id, LockModeType.PESSIMISTIC_WRITE);
        em.remove(connection);
        note(
                Deed.CONNECTION_REMOVED,
                connection,
                Map.of("kind", connection.kind().name()));
    }

    /** The id of a connection is part of its address, which is not for everybody who reads the log. */
    private void note(Deed deed, Connection connection, Map<String, String> details) {
        diary.note(
                deed,
                connection.id().substring(0, SHOWN_OF_ID) + "…",
                connection.hotel().id(),
                details);
    }

    /** The connection at which something is delivered; empty if there is none, or it is turned off. */
    @Requires(Permission.CAPTURE)
    public Optional<OpenConnection> open(String id) {
        return Optional.ofNullable(em.find(Connection.class, id))
                .filter(Connection::isEnabled)
                .map(this::opened);
    }

    /** The connection of a delivery that was taken, turned off or not. */
    @Requires(Permission.CAPTURE)
    public Optional<OpenConnection> behind(String id) {
        return Optional.ofNullable(em.find(Connection.class, id)).map(this::opened);
    }

    private OpenConnection opened(Connection connection) {
        var kept = Stream.of(SecretUse.SECRET, SecretUse.FORMER_SECRET)
                .flatMap(use -> connection.secret(use).stream())
                .toList();
        var readable = kept.stream()
                .flatMap(secret -> vault.open(secret.enciphered()).stream())
                .toList();
        return new OpenConnection(
                connection.id(),
                connection.kind(),
                connection.hotel().id(),
                connection.hotel().code(),
                readable,
                readable.isEmpty() && !kept.isEmpty(),
                readable(connection, SecretUse.VERIFY_TOKEN),
                readable(connection, SecretUse.ACCESS_TOKEN),
                connection.thanks());
    }

    private Optional<String> readable(Connection connection, SecretUse use) {
        return connection.secret(use).flatMap(secret -> vault.open(secret.enciphered()));
    }

    private void tell(Connection connection, ConnectionSettings settings) {
        Optional.ofNullable(settings.name()).ifPresent(connection::rename);
        settings.value(Setting.THANKS).ifPresent(connection::thankAt);
        Stream.of(Setting.values()).filter(Setting::isSecret).forEach(setting -> settings.value(setting)
                .ifPresent(value -> connection.keep(SecretUse.of(setting), vault.lock(value), clock.instant())));
    }

    private Connection found(String id, LockModeType lock) {
        return Optional.ofNullable(em.find(Connection.class, id, lock))
                .filter(this::isVisible)
                .orElseThrow(() -> Refusal.notFound("error.connection.unknown"));
    }

    private boolean isVisible(Connection connection) {
        return caller.get().sees(connection.hotel().id());
    }
}
