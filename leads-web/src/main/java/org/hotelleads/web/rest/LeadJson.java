package org.hotelleads.web.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.hotelleads.search.LeadPage;
import org.hotelleads.search.LeadRow;

/** A lead in a list, as JSON; what is unknown is null. */
@JsonbPropertyOrder({
    "id",
    "hotel",
    "name",
    "email",
    "phone",
    "channel",
    "persona",
    "score",
    "stay",
    "status",
    "capturedAt",
    "assignedTo",
    "nextContactAt",
    "version",
    "conversation"
})
public record LeadJson(
        String id,
        String hotel,
        String name,
        String email,
        String phone,
        String channel,
        String persona,
        int score,
        StayJson stay,
        String status,
        String capturedAt,
        Long assignedTo,
        String nextContactAt,
        int version,
        String conversation) {

    static LeadJson of(LeadRow row) {
        return new LeadJson(
                row.id().toString(),
                row.hotel(),
                row.name(),
                row.email(),
                row.phone(),
                row.channel().name(),
                row.persona().name(),
                row.score(),
                new StayJson(StayJson.text(row.arrival()), StayJson.text(row.departure()), row.stayMonth()),
                row.status().name(),
                row.capturedAt().toString(),
                row.assignedTo(),
                StayJson.text(row.nextContactAt()),
                row.version(),
                StayJson.text(row.conversation()));
    }

    /** Some leads, and the cursor with which the list goes on. */
    @JsonbPropertyOrder({"items", "next"})
    public record Page(List<LeadJson> items, String next) {

        static Page of(LeadPage page) {
            return new Page(
                    page.rows().stream().map(LeadJson::of).toList(), page.next().orElse(null));
        }
    }
}
