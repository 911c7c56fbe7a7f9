package org.hotelleads.pms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The connectors that are there, one for each kind of hotel system that can be asked. */
@ApplicationScoped
class PmsConnectors {

    @Inject
    @Any
    private Instance<PmsConnector> all;

    /** @throws PmsTrouble if there is none of this kind */
    PmsConnector of(PmsKind kind) {
        return all.stream()
                .filter(connector -> connector.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new PmsTrouble(PmsTrouble.Kind.FAULT, "there is no connector for " + kind));
    }
}
