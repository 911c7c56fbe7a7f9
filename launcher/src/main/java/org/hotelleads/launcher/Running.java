package org.hotelleads.launcher;

import java.util.function.Supplier;
import org.hotelleads.launcher.database.Database;
import org.hotelleads.launcher.server.LeadsServer;

/** The parts of HotelLeads that run at the moment; they are stopped once, server first, database last. */
final class Running {

    private Home home;
    private Database database;
    private LeadsServer server;
    private volatile boolean stopping;

    Home own(Home taken) {
        home = taken;
        return taken;
    }

    LeadsServer own(LeadsServer created) {
        server = created;
        return created;
    }

    /** Whoever stops waits until a database that is just being started can be stopped. */
    synchronized Database own(Supplier<Database> start) {
        if (stopping) {
            throw CannotStart.because("stopped while starting");
        }
        database = start.get();
        return database;
    }

    /** Says why the start failed, unless it failed because somebody stopped it. */
    void fail(Console console, String reason) {
        if (!stopping) {
            console.complain(reason);
        }
    }

    void stop(Console console) {
        stopping = true;
        boolean wasUp = server != null;
        if (wasUp) {
            console.say("HotelLeads is stopping.");
            server.stop();
        }
        stopDatabase();
        if (wasUp) {
            console.say("HotelLeads has stopped.");
        }
    }

    private synchronized void stopDatabase() {
        if (database != null) {
            database.stop();
        }
        if (home != null) {
            home.close();
        }
    }
}
