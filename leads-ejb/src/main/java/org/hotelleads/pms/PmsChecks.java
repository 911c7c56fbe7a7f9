package org.hotelleads.pms;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;

/** Asks a hotel system whether it lets us in, while somebody waits for the answer. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PmsChecks {

    @Inject
    private PmsConnectors connectors;

    @Inject
    private RoundBook rounds;

    /** What the credentials of a connection reach by now; nothing is changed. */
    @Requires(Permission.RUN_CHAIN)
    public PmsTest test(String connection) {
        try {
            var access = rounds.access(connection);
            var reached = connectors.of(access.kind()).properties(access);
            rounds.reached(connection, reached);
            return new PmsTest(reached, null, null);
        } catch (PmsTrouble trouble) {
            return new PmsTest(List.of(), trouble.kind(), trouble.getMessage());
        }
    }
}
