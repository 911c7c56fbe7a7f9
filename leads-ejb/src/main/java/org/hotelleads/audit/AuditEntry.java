package org.hotelleads.audit;

import jakarta.json.Json;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * One line of the log, as it stands in the database.
 *
 * @param at to the microsecond
 * @param userId the person's id; null for programs and the product itself
 * @param who the name that the person or the program had then
 * @param hotelId the hotel that it concerns; null for the whole chain
 * @param subject the id or the code of what it was done to; null if there is none
 * @param details an object of JSON
 */
record AuditEntry(
        long id, Instant at, Long userId, String who, String deed, Long hotelId, String subject, String details) {

    /** Everything that a seal covers, in one unmistakable text. */
    String canonical() {
        return Json.createArrayBuilder()
                .add(id)
                .add(at.truncatedTo(ChronoUnit.MICROS).toString())
                .add(Objects.toString(userId, ""))
                .add(who)
                .add(deed)
                .add(Objects.toString(hotelId, ""))
                .add(Objects.toString(subject, ""))
                .add(details)
                .build()
                .toString();
    }
}
