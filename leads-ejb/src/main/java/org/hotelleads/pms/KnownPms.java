package org.hotelleads.pms;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A connection to a hotel system as those who run the chain see it: never a secret, only since when there is one.
 * Whatever is unknown is null.
 *
 * @param hotel the hotel's code; null for the whole chain
 * @param zone the hotel's; of the whole chain that of its first hotel
 * @param lag how long ago everything was known; null if it never was, or the system is not asked
 * @param requestsLeft how many calls the system takes in what is left of this minute; null if it is not asked
 * @param hintsWaiting notices that wait to be followed; {@link #MANY} stands for that many or more
 * @param run the latest first import or reconciliation
 */
public record KnownPms(
        String id,
        PmsKind kind,
        String name,
        String hotel,
        String hotelName,
        ZoneId zone,
        PmsMode mode,
        boolean enabled,
        Map<PmsSetting, String> plainSettings,
        Map<PmsSetting, Instant> secretsSetAt,
        boolean rotating,
        PmsHealth health,
        PmsTrouble.Kind trouble,
        String troubleDetail,
        Instant troubledAt,
        int failures,
        boolean vanishingHeld,
        Instant createdAt,
        Instant lastSuccessAt,
        Instant lastDeliveryAt,
        Instant nextRoundAt,
        Duration lag,
        Integer requestsLeft,
        int hintsWaiting,
        List<Property> properties,
        Run run) {

    public static final int MANY = 1000;

    /**
     * A hotel as the system calls it, and which of ours it is.
     *
     * @param hotel the hotel's code; null while nobody has said
     * @param waiting bookings that wait for that; {@link KnownPms#MANY} stands for that many or more
     */
    public record Property(String code, String name, String hotel, String hotelName, Instant watermark, int waiting) {}

    /**
     * How far a first import or a reconciliation has come.
     *
     * @param what FIRST_IMPORT or RECONCILIATION
     * @param state WAITING, RUNNING, DONE, FAILED or CANCELLED
     */
    public record Run(
            UUID id,
            String what,
            String state,
            int pieces,
            int piecesDone,
            long bookings,
            long changed,
            Instant askedAt,
            Instant startedAt,
            Instant finishedAt,
            String trouble) {}

    /** Whether it is the built-in one, by which bookings come that are sent with an API key. */
    public boolean isOfApiKeys() {
        return id.equals(PmsConnection.OF_API_KEYS);
    }
}
