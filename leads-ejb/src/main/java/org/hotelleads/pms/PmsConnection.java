package org.hotelleads.pms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.hotelleads.hotel.Hotel;

/** A hotel system that is connected, of one hotel or of the whole chain, and how it goes with it. */
@Entity
@Table(name = "pms_connection")
class PmsConnection {

    /** The one by which bookings come that are sent with an API key; it is always there. */
    static final String OF_API_KEYS = "api";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 24;
    private static final int LONGEST_DETAIL = 500;

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private PmsKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "hotel_id")
    private Hotel hotel;

    private String name;

    @Enumerated(EnumType.STRING)
    private PmsMode mode;

    private boolean enabled;

    @Column(name = "created_at")
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private PmsHealth health;

    @Enumerated(EnumType.STRING)
    private PmsTrouble.Kind trouble;

    @Column(name = "trouble_detail")
    private String troubleDetail;

    @Column(name = "troubled_at")
    private Instant troubledAt;

    private int failures;

    @Column(name = "last_success_at")
    private Instant lastSuccessAt;

    @Column(name = "last_delivery_at", insertable = false, updatable = false)
    private Instant lastDeliveryAt;

    /** How bad it was when people were told of it; null when they know of no trouble. */
    @Enumerated(EnumType.STRING)
    private PmsHealth alarm;

    @Column(name = "next_round_at")
    private Instant nextRoundAt;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    @Column(name = "vanishing_held")
    private boolean vanishingHeld;

    protected PmsConnection() {}

    /** @param hotel null for the whole chain */
    PmsConnection(PmsKind kind, Hotel hotel, Instant now) {
        var random = new byte[ID_BYTES];
        RANDOM.nextBytes(random);
        this.id = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        this.kind = kind;
        this.hotel = hotel;
        this.mode = PmsMode.SHADOW;
        this.enabled = true;
        this.createdAt = now;
        this.health = PmsHealth.NEW;
        this.nextRoundAt = now;
    }

    void rename(String other) {
        name = other;
    }

    void switchTo(PmsMode other) {
        mode = other;
    }

    void turn(boolean on, Instant now) {
        enabled = on;
        alarm = on ? alarm : null;
        beginAnew(now);
    }

    /** Something was set right: earlier failures do not count any more. */
    void beginAnew(Instant now) {
        if (health.isAlarming()) {
            health = PmsHealth.TROUBLED;
        }
        failures = 0;
        nextRoundAt = kind.isAsked() ? now : nextRoundAt;
    }

    /** From now on one node is at it. */
    void leaseUntil(Instant end) {
        leasedUntil = end;
    }

    /** A round begins; who wants another one while it goes on sets an earlier time than this. */
    void beginRound(Instant lease) {
        leaseUntil(lease);
        nextRoundAt = lease;
    }

    /**
     * A round has gone well.
     *
     * @param next when the next one begins, unless something has come in meanwhile that wants it at once
     */
    void succeeded(Instant now, Instant next) {
        health = PmsHealth.OK;
        failures = 0;
        lastSuccessAt = now;
        nextRoundAt = nextRoundAt.isAfter(now) ? next : now;
        leasedUntil = null;
        if (!vanishingHeld) {
            trouble = null;
            troubleDetail = null;
        }
    }

    /** A round has failed; the next try comes after a pause that grows, or when the system wants it. */
    void failed(PmsTrouble why, Instant now) {
        failures++;
        note(why, now);
        health = Pauses.health(why.kind(), failures);
        nextRoundAt = Pauses.next(why, failures, now);
        leasedUntil = null;
    }

    /** Whether it is so bad, or so much worse, that people are to be told now; of the same trouble they are told once. */
    boolean raisesAlarm() {
        var isNews = health.isAlarming() && (alarm == null || health.compareTo(alarm) > 0);
        alarm = isNews ? health : alarm;
        return isNews;
    }

    /** Whether trouble is over that people were told of. */
    boolean endsAlarm() {
        var isOver = alarm != null && health == PmsHealth.OK;
        alarm = isOver ? null : alarm;
        return isOver;
    }

    void note(PmsTrouble why, Instant now) {
        trouble = why.kind();
        troubleDetail = cut(why.getMessage());
        troubledAt = now;
    }

    /** So many bookings are gone at once that nothing is done about it before a person has looked. */
    void holdVanished(boolean held) {
        vanishingHeld = held;
        if (!held && trouble == PmsTrouble.Kind.VANISHING) {
            trouble = null;
            troubleDetail = null;
        }
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST_DETAIL ? text : text.substring(0, LONGEST_DETAIL);
    }

    String id() {
        return id;
    }

    PmsKind kind() {
        return kind;
    }

    /** Empty for the whole chain. */
    Optional<Hotel> hotel() {
        return Optional.ofNullable(hotel);
    }

    String name() {
        return name;
    }

    PmsMode mode() {
        return mode;
    }

    boolean isEnabled() {
        return enabled;
    }

    boolean isOfApiKeys() {
        return id.equals(OF_API_KEYS);
    }

    Instant createdAt() {
        return createdAt;
    }

    PmsHealth health() {
        return health;
    }

    PmsTrouble.Kind trouble() {
        return trouble;
    }

    String troubleDetail() {
        return troubleDetail;
    }

    Instant troubledAt() {
        return troubledAt;
    }

    int failures() {
        return failures;
    }

    Instant lastSuccessAt() {
        return lastSuccessAt;
    }

    Instant lastDeliveryAt() {
        return lastDeliveryAt;
    }

    /** Null when it is not asked. */
    Instant nextRoundAt() {
        return kind.isAsked() ? nextRoundAt : null;
    }

    boolean isVanishingHeld() {
        return vanishingHeld;
    }

    /** How long ago everything was known; null if it never was, or it is not asked. */
    Duration lag(Instant now) {
        return kind.isAsked() && lastSuccessAt != null ? Duration.between(lastSuccessAt, now) : null;
    }
}
