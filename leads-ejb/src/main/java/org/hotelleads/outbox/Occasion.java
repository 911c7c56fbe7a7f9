package org.hotelleads.outbox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why something is told; those of programs have the name that the programs know. */
public enum Occasion {
    NEW_LEAD,
    ASSIGNED,
    HANDED_OVER,
    MENTIONED,
    HOTEL_SYSTEM_FAILS,
    HOTEL_SYSTEM_WORKS,
    FOLLOW_UP_DUE,
    TEST,
    EXPORT_READY,
    EXPORT_FAILED,
    INVITATION,
    NEW_PASSWORD,
    DOOR_CHANGED,
    LEADS_IMPORTED,
    LEAD_CAPTURED("lead.captured"),
    LEAD_ASSIGNED("lead.assigned"),
    LEAD_STATUS_CHANGED("lead.status_changed");

    private final String event;

    Occasion() {
        this(null);
    }

    Occasion(String event) {
        this.event = event;
    }

    /** The event's name for programs; empty for what is told to people only. */
    public Optional<String> event() {
        return Optional.ofNullable(event);
    }

    /** Whether only its receiver may read it, and once: it is kept enciphered and not sent again. */
    boolean isPersonal() {
        return this == INVITATION || this == NEW_PASSWORD;
    }

    /** All that programs can be told of. */
    public static List<Occasion> ofPrograms() {
        return Arrays.stream(values()).filter(one -> one.event != null).toList();
    }

    static Optional<Occasion> named(String event) {
        return ofPrograms().stream().filter(one -> one.event.equals(event)).findFirst();
    }
}
