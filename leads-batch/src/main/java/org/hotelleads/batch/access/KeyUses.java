package org.hotelleads.batch.access;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.hotelleads.access.KeyGate;

/** Writes down every few seconds which keys were used, so that no request need wait for it. Each node does its own. */
@Singleton
public class KeyUses {

    @Inject
    private KeyGate gate;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void note() {
        gate.noteUses();
    }
}
