package org.hotelleads.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.Persona;

/**
 * One lead as a line of a table; whatever is unknown is null.
 *
 * @param hotel the hotel's code
 * @param zone the hotel's zone, in which times are shown
 * @param stayMonth a month of interest such as {@code 2026-08}, when no arrival is known
 * @param conversation the conversation that the lead came from
 */
public record LeadRow(
        UUID id,
        String hotel,
        String hotelName,
        ZoneId zone,
        String name,
        String email,
        String phone,
        Channel channel,
        Persona persona,
        int score,
        LocalDate arrival,
        LocalDate departure,
        String stayMonth,
        LeadStatus status,
        Instant capturedAt,
        Long assignedTo,
        String assignedName,
        Instant nextContactAt,
        int version,
        UUID conversation) {}
