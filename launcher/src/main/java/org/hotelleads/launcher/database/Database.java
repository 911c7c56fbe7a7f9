package org.hotelleads.launcher.database;

/** The database of this run, ready to be connected to. */
public interface Database {

    DatabaseAddress address();

    /** One line for the console: which database it is. */
    String description();

    /** Ends what this run is responsible for, and returns when it has ended. */
    void stop();
}
