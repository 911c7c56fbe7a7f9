package org.hotelleads.search;

import java.time.LocalDate;
import java.util.Set;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.Persona;

/** A filter in the making: {@code Wanted.leads().now(NEW).by(WHATSAPP).filter()}. */
final class Wanted {

    private Set<LeadStatus> statuses = Set.of();
    private Set<Channel> channels = Set.of();
    private Set<Persona> personas = Set.of();
    private Period period = Period.ALWAYS;
    private String words = "";
    private Set<Long> assignees = Set.of();
    private LeadFilter.Due due;

    private Wanted() {}

    static Wanted leads() {
        return new Wanted();
    }

    Wanted now(LeadStatus... any) {
        statuses = Set.of(any);
        return this;
    }

    Wanted by(Channel... any) {
        channels = Set.of(any);
        return this;
    }

    Wanted who(Persona... any) {
        personas = Set.of(any);
        return this;
    }

    /** Days such as 2026-11-22; null for an open end. */
    Wanted from(String first, String last) {
        period = new Period(first == null ? null : LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
        return this;
    }

    Wanted words(String typed) {
        words = typed;
        return this;
    }

    Wanted assignedTo(Long... any) {
        assignees = Set.of(any);
        return this;
    }

    Wanted due(LeadFilter.Due when) {
        due = when;
        return this;
    }

    LeadFilter filter() {
        return new LeadFilter(statuses, channels, personas, Set.of(), period, words, assignees, due);
    }
}
