package org.hotelleads.web.rest;

import java.util.List;

/** An address with its filters: {@code Asked.forLeads().status("NEW", "RESOLVED").query()}. */
final class Asked {

    private final LeadQuery query = new LeadQuery();

    private Asked() {
        query.statuses = List.of();
        query.channels = List.of();
        query.personas = List.of();
        query.hotels = List.of();
        query.assignees = List.of();
    }

    static Asked forLeads() {
        return new Asked();
    }

    Asked status(String... words) {
        query.statuses = List.of(words);
        return this;
    }

    Asked channel(String... words) {
        query.channels = List.of(words);
        return this;
    }

    Asked persona(String... words) {
        query.personas = List.of(words);
        return this;
    }

    Asked hotel(String... codes) {
        query.hotels = List.of(codes);
        return this;
    }

    Asked from(String day) {
        query.from = day;
        return this;
    }

    Asked to(String day) {
        query.to = day;
        return this;
    }

    Asked words(String typed) {
        query.words = typed;
        return this;
    }

    Asked assignedTo(String id) {
        query.assignees = List.of(id);
        return this;
    }

    Asked sort(String order) {
        query.sort = order;
        return this;
    }

    Asked limit(String number) {
        query.limit = number;
        return this;
    }

    Asked cursor(String text) {
        query.cursor = text;
        return this;
    }

    LeadQuery query() {
        return query;
    }
}
