package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.duplicate.Duplicates;
import org.hotelleads.duplicate.MergeWish;
import org.hotelleads.duplicate.MergeWish.Side;
import org.hotelleads.duplicate.Merges;
import org.hotelleads.lead.MergeField;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.json.JsonFields;

/** One guest on two channels: found, merged and parted again. */
@Path("/leads")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class DuplicatesResource {

    private static final Map<String, MergeField> FIELDS = Map.of(
            "name", MergeField.NAME,
            "email", MergeField.EMAIL,
            "phone", MergeField.PHONE,
            "stay", MergeField.STAY,
            "status", MergeField.STATUS,
            "assignedTo", MergeField.ASSIGNEE);

    @Inject
    private Duplicates duplicates;

    @Inject
    private Merges merges;

    @Inject
    private ToldLead told;

    @GET
    @Path("/duplicates")
    public CandidateJson.Found like(
            @QueryParam("email") String email, @QueryParam("phone") String phone, @QueryParam("hotel") String hotel) {
        return CandidateJson.Found.of(duplicates.like(email, phone, Optional.ofNullable(hotel)));
    }

    @GET
    @Path("/{id}/duplicates")
    public CandidateJson.Found of(@PathParam("id") String id) {
        return CandidateJson.Found.of(duplicates.of(parse(id)), 0);
    }

    @POST
    @Path("/{id}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    public Object merge(@PathParam("id") String id, JsonBody body) {
        var fields = body.object();
        var with = fields.requiredUuid("with");
        var keep = fields.inside("keep").map(DuplicatesResource::keep).orElse(Map.of());
        var version = fields.integer("version");
        var otherVersion = fields.integer("otherVersion");
        merges.merge(parse(id), with, fields.flawless(all -> new MergeWish(keep, version, otherVersion)));
        return told.of(parse(id));
    }

    private static Map<MergeField, Side> keep(JsonFields fields) {
        var keep = new EnumMap<MergeField, Side>(MergeField.class);
        FIELDS.forEach((name, field) -> {
            var side = fields.oneOfInSmallLetters(name, Side.class);
            if (side != null) {
                keep.put(field, side);
            }
        });
        fields.noOthers();
        return keep;
    }

    @POST
    @Path("/{id}/unmerge")
    @Consumes(MediaType.APPLICATION_JSON)
    public Object unmerge(@PathParam("id") String id, JsonBody body) {
        merges.unmerge(parse(id), from(body));
        return told.of(parse(id));
    }

    @POST
    @Path("/{id}/tell-apart")
    @Consumes(MediaType.APPLICATION_JSON)
    public void tellApart(@PathParam("id") String id, JsonBody body) {
        duplicates.tellApart(parse(id), from(body));
    }

    private static UUID from(JsonBody body) {
        var fields = body.object();
        var from = fields.requiredUuid("from");
        return fields.flawless(all -> from);
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("error.lead.unknown");
        }
    }
}
