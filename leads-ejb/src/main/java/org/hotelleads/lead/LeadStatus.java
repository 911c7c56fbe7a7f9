package org.hotelleads.lead;

import java.util.EnumSet;
import java.util.Set;

/** How far the team has come with a lead. */
public enum LeadStatus {
    /** Captured; nobody has contacted the guest yet. Only the system sets it. */
    NEW,
    /** The team reached out. */
    CONTACTED,
    /** No answer yet; a next contact is scheduled. */
    FOLLOW_UP,
    /** The guest booked. */
    CONVERTED,
    /** It did not work out; the reason is known. */
    LOST;

    /** Every status that a person can choose. */
    public static final Set<LeadStatus> BY_HAND = EnumSet.complementOf(EnumSet.of(NEW));

    /** The story has ended, well or not: the filter word "Resolved". */
    public static final Set<LeadStatus> RESOLVED = EnumSet.of(CONVERTED, LOST);

    /** Nothing ever becomes New again; any other change is allowed, for a lost guest may call again. */
    public boolean mayBecome(LeadStatus next) {
        return next != NEW && next != this || this == FOLLOW_UP && next == FOLLOW_UP;
    }
}
