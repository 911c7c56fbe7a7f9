package org.hotelleads.web.rest;

import static org.hotelleads.web.rest.StayJson.text;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.hotelleads.booking.LinkState;
import org.hotelleads.search.LeadFile.Booked;

/**
 * A booking of a lead as JSON; what is unknown is null.
 *
 * @param state PENDING: not sold yet; WON: sold; OFF: cancelled or gone
 * @param converted whether it was this booking that made the lead Converted
 * @param endedAt since when it is not taken for this lead's any more
 */
@JsonbPropertyOrder({
    "id",
    "system",
    "connection",
    "property",
    "reservationId",
    "confirmationNo",
    "status",
    "arrival",
    "departure",
    "nights",
    "total",
    "channel",
    "source",
    "direct",
    "bookedAt",
    "guest",
    "state",
    "rule",
    "evidence",
    "madeAt",
    "madeBy",
    "converted",
    "reopensAt",
    "endedAt",
    "endedBy",
    "whyEnded"
})
public record LeadBookingJson(
        String id,
        String system,
        String connection,
        String property,
        String reservationId,
        String confirmationNo,
        String status,
        String arrival,
        String departure,
        int nights,
        MoneyJson total,
        String channel,
        String source,
        Boolean direct,
        String bookedAt,
        String guest,
        String state,
        String rule,
        List<EvidenceJson> evidence,
        String madeAt,
        String madeBy,
        boolean converted,
        String reopensAt,
        String endedAt,
        String endedBy,
        String whyEnded) {

    private static final List<LinkState> BY_WEIGHT = List.of(LinkState.WON, LinkState.PENDING, LinkState.OFF);

    /** The one that counts: a sale before what may become one, and that before what is off; null if there is none. */
    static LeadBookingJson inForce(List<Booked> bookings) {
        return BY_WEIGHT.stream()
                .flatMap(state -> bookings.stream().filter(Booked::isInForce).filter(booked -> booked.state() == state))
                .findFirst()
                .map(LeadBookingJson::of)
                .orElse(null);
    }

    static LeadBookingJson of(Booked booked) {
        var told = booked.told();
        return new LeadBookingJson(
                booked.booking().toString(),
                booked.system(),
                booked.connection(),
                told.property(),
                told.reservationId(),
                told.confirmationNo(),
                told.status().name(),
                text(told.arrival()),
                text(told.departure()),
                told.nights(),
                MoneyJson.of(told.total()),
                told.sale().channel(),
                told.sale().source(),
                told.sale().direct(),
                text(told.madeAt()),
                booked.guest(),
                text(booked.state()),
                text(booked.rule()),
                Optional.ofNullable(booked.evidence()).map(EvidenceJson::of).orElse(List.of()),
                text(booked.madeAt()),
                booked.madeBy(),
                booked.converted(),
                text(booked.reopensAt()),
                text(booked.endedAt()),
                booked.endedBy(),
                booked.whyEnded());
    }
}
