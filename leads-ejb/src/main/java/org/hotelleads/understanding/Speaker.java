package org.hotelleads.understanding;

/** Who speaks in a conversation; only a guest's words are taken as facts. */
public enum Speaker {
    GUEST,
    BOT,
    AGENT
}
