package org.hotelleads.launcher.database;

/** A PostgreSQL that somebody else runs; HotelLeads only uses it. */
public record GivenDatabase(DatabaseAddress address) implements Database {

    /** Checks that HotelLeads can live there. */
    public static GivenDatabase at(DatabaseAddress address) {
        new DatabaseCheck(address).pass();
        return new GivenDatabase(address);
    }

    @Override
    public String description() {
        return address.shown();
    }

    @Override
    public void stop() {
        // It is not ours to stop.
    }
}
