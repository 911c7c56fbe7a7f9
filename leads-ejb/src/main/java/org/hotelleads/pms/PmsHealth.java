package org.hotelleads.pms;

/** How it goes with a connection. */
public enum PmsHealth {
    /** Nothing was asked or told yet. */
    NEW,
    OK,
    /** The last try failed; it is tried again soon. */
    TROUBLED,
    /** It has failed so often in a row that it is tried only now and then. */
    DEGRADED,
    /** The system does not let us in: a person has to see to it. */
    AUTH_FAILED;

    /** Whether it does not mend itself soon, so that people should know. */
    boolean isAlarming() {
        return this == DEGRADED || this == AUTH_FAILED;
    }
}
