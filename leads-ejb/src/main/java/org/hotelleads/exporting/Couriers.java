package org.hotelleads.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.hotelleads.export.DeliveryTrouble;
import org.hotelleads.export.TargetKind;

/** The couriers that are there, one for each kind of target. */
@ApplicationScoped
class Couriers {

    @Inject
    @Any
    private Instance<Courier> all;

    /** @throws CourierTrouble if there is none of this kind */
    Courier of(TargetKind kind) {
        return all.stream()
                .filter(courier -> courier.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new CourierTrouble(DeliveryTrouble.FAULT, "there is no courier for " + kind));
    }
}
