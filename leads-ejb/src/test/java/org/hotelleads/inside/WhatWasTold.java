package org.hotelleads.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hotelleads.lead.LeadAssigned;
import org.hotelleads.lead.LeadCommented;
import org.hotelleads.lead.LeadStatusChanged;

/** Everything that was told about leads while the tests ran. */
@ApplicationScoped
public class WhatWasTold {

    private final List<LeadAssigned> assigned = new CopyOnWriteArrayList<>();
    private final List<LeadCommented> commented = new CopyOnWriteArrayList<>();
    private final List<LeadStatusChanged> moved = new CopyOnWriteArrayList<>();

    void hear(@Observes LeadAssigned event) {
        assigned.add(event);
    }

    void hear(@Observes LeadCommented event) {
        commented.add(event);
    }

    void hear(@Observes LeadStatusChanged event) {
        moved.add(event);
    }

    public List<LeadAssigned> assignmentsOf(UUID lead) {
        return assigned.stream().filter(event -> event.lead().id().equals(lead)).toList();
    }

    public List<LeadCommented> commentsOn(UUID lead) {
        return commented.stream()
                .filter(event -> event.lead().id().equals(lead))
                .toList();
    }

    public List<LeadStatusChanged> movesOf(UUID lead) {
        return moved.stream().filter(event -> event.lead().id().equals(lead)).toList();
    }
}
