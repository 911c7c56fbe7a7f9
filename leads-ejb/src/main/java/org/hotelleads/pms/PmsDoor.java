package org.hotelleads.pms;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.pms.PmsSettings.Kept;

/** The door at which hotel systems deliver: what they say is kept, and nothing of it believed. */
@Stateless
public class PmsDoor {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PmsSettings settings;

    @Inject
    private PmsConnectors connectors;

    @Inject
    private PmsProperties properties;

    @Inject
    private PmsNotices notices;

    @Inject
    private Clock clock;

    /** The connection at which something is delivered; empty if there is none, or it is turned off. */
    @Requires(Permission.LINK_BOOKINGS)
    public Optional<OpenPms> open(String id) {
        return Optional.ofNullable(em.find(PmsConnection.class, id))
                .filter(PmsConnection::isEnabled)
                .filter(connection -> !connection.isOfApiKeys())
                .map(this::opened);
    }

    private OpenPms opened(PmsConnection connection) {
        var kept = Optional.ofNullable(settings.of(connection.id()).get(PmsSetting.SECRET));
        var readable = kept.map(settings::secrets).orElse(List.of());
        return new OpenPms(
                connection.id(),
                connection.kind(),
                connection.hotel().map(Hotel::id).orElse(null),
                readable,
                readable.size() < kept.map(PmsDoor::number).orElse(0));
    }

    private static int number(Kept secret) {
        return (int) Stream.of(Optional.of(secret.value()), Optional.ofNullable(secret.former()))
                .flatMap(Optional::stream)
                .count();
    }

    /**
     * Keeps what a delivery hints at; once this has come back it cannot get lost, and it is followed at once.
     *
     * @throws PmsTrouble if it is not what this system sends
     */
    @Requires(Permission.LINK_BOOKINGS)
    public void deliver(String id, PmsDelivery delivery) {
        var connection = em.find(PmsConnection.class, id);
        var hints = connectors.of(connection.kind()).hints(delivery);
        notices.delivered(id);
        for (var hint : hints) {
            var meant = meantBy(connection, hint);
            if (notices.keep(meant, List.of(hint)) > 0 && !meant.equals(id)) {
                notices.delivered(meant);
            }
        }
    }

    /** Some systems have one address for all of their hotels: another connection may know which hotel is meant. */
    private String meantBy(PmsConnection connection, Hint hint) {
        var isKnown = hint.property() == null
                || properties.of(connection.id()).stream()
                        .anyMatch(one -> one.code().equals(hint.property()) && one.hotelId() != null);
        return isKnown
                ? connection.id()
                : properties.connectionWith(hint.property(), connection.kind()).orElse(connection.id());
    }

    /** Somebody has delivered who is not the system. */
    @Requires(Permission.LINK_BOOKINGS)
    public void turnedAway(String id) {
        Optional.ofNullable(em.find(PmsConnection.class, id))
                .ifPresent(connection -> connection.note(
                        new PmsTrouble(PmsTrouble.Kind.WRONG_SEAL, "a delivery with a wrong signature"),
                        clock.instant()));
    }
}
