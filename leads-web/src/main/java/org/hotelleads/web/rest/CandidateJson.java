package org.hotelleads.web.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.hotelleads.duplicate.Candidate;
import org.hotelleads.duplicate.Duplicates;

/** A lead that is probably the same guest, as JSON; what is unknown is null. */
@JsonbPropertyOrder({
    "id",
    "hotel",
    "name",
    "email",
    "phone",
    "channel",
    "stay",
    "status",
    "capturedAt",
    "nextContactAt",
    "assignedTo",
    "version"
})
public record CandidateJson(
        String id,
        String hotel,
        String name,
        String email,
        String phone,
        String channel,
        StayJson stay,
        String status,
        String capturedAt,
        String nextContactAt,
        Long assignedTo,
        int version) {

    static CandidateJson of(Candidate candidate) {
        return new CandidateJson(
                candidate.id().toString(),
                candidate.hotel(),
                candidate.name(),
                candidate.email(),
                candidate.phone(),
                candidate.channel().name(),
                StayJson.of(candidate.stay()),
                candidate.status().name(),
                candidate.capturedAt().toString(),
                StayJson.text(candidate.nextContactAt()),
                candidate.assignedTo(),
                candidate.version());
    }

    /** Who is known already; {@code elsewhere} counts those in hotels that the caller may not see. */
    @JsonbPropertyOrder({"items", "elsewhere"})
    public record Found(List<CandidateJson> items, int elsewhere) {

        static Found of(Duplicates.Found found) {
            return of(found.items(), found.elsewhere());
        }

        static Found of(List<Candidate> items, int elsewhere) {
            return new Found(items.stream().map(CandidateJson::of).toList(), elsewhere);
        }
    }
}
