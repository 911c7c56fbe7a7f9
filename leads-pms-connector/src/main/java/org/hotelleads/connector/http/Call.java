package org.hotelleads.connector.http;

import java.util.Set;
import org.hotelleads.pms.PmsKind;

/**
 * A question that is about to be asked of a hotel system.
 *
 * @param operation what is asked, in the system's words and without anything personal, as it may stand in a log
 * @param credential by whose pace it goes
 * @param callsPerSecond what the system takes in the long run
 * @param tracking the name of the header by which the system's support finds the call again
 * @param expected statuses of 400 and above that are an answer and no trouble
 */
public record Call(
        PmsKind kind,
        String operation,
        Credential credential,
        double callsPerSecond,
        String tracking,
        Set<Integer> expected) {

    public Call {
        expected = Set.copyOf(expected);
    }

    public Call(PmsKind kind, String operation, Credential credential, double callsPerSecond, String tracking) {
        this(kind, operation, credential, callsPerSecond, tracking, Set.of());
    }

    /** The same call, to which this status is an answer. */
    public Call expecting(int status) {
        return new Call(kind, operation, credential, callsPerSecond, tracking, Set.of(status));
    }

    @Override
    public String toString() {
        return kind + " " + operation;
    }
}
