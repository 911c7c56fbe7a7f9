package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Set;
import org.hotelleads.access.Scope;
import org.hotelleads.key.Grace;
import org.hotelleads.key.Key;
import org.hotelleads.key.KeyDescription;
import org.hotelleads.key.KeyRing;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.json.JsonFields;

/** The keys of programs. */
@Path("/keys")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class KeysResource {

    @Inject
    private KeyRing keys;

    @GET
    public KeyJson.Page list(@BeanParam PageQuery query) {
        var after = query.after().map(KeysResource::number).orElse(0L);
        var found = keys.page(after, query.most() + 1);
        var shown = found.stream().limit(query.most()).map(KeyJson::of).toList();
        var isAll = found.size() == shown.size();
        return new KeyJson.Page(
                shown, isAll ? null : String.valueOf(shown.get(shown.size() - 1).id()));
    }

    /** The answer is the only one that ever has the key itself. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(JsonBody body) {
        var fields = body.object();
        var name = fields.requiredText("name");
        var described = described(fields, name, null);
        return Response.status(Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(KeyJson.of(keys.issue(described)))
                .build();
    }

    @GET
    @Path("/{id}")
    public KeyJson get(@PathParam("id") long id) {
        return KeyJson.of(keys.get(id));
    }

    /** What is not sent stays as it is; {@code rate} and {@code expiresAt} may be null. */
    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public KeyJson change(@PathParam("id") long id, JsonBody body) {
        var known = keys.get(id);
        return KeyJson.of(keys.change(id, described(body.object(), known.name(), known)));
    }

    /** A new secret; the answer is the only one that ever has it. */
    @POST
    @Path("/{id}/rotation")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response renew(@PathParam("id") long id, JsonBody body) {
        var fields = body.object();
        var hours = fields.requiredInteger("graceHours");
        var grace = fields.flawless(all -> Grace.of(hours));
        return Response.ok(KeyJson.of(keys.renew(id, grace)))
                .header("Cache-Control", "no-store")
                .build();
    }

    @DELETE
    @Path("/{id}")
    public void withdraw(@PathParam("id") long id) {
        keys.withdraw(id);
    }

    private static KeyDescription described(JsonFields fields, String name, Key known) {
        var isNew = known == null;
        var scopes = isNew || fields.has("scopes")
                ? Set.copyOf(fields.words("scopes", Scope::ofWord, "error.key.unknownScope"))
                : Set.copyOf(known.scopes());
        var placed = isNew || fields.has("allHotels") || fields.has("hotels") || fields.has("groups");
        var allHotels = placed ? fields.yesOrNo("allHotels").orElse(false) : known.allHotels();
        var hotels = placed ? fields.texts("hotels") : known.hotels();
        var groups = placed ? fields.texts("groups") : known.groups();
        var rate = isNew || fields.has("rate") ? fields.integer("rate").orElse(null) : known.rate();
        var end = isNew || fields.has("expiresAt") ? fields.instant("expiresAt") : known.expiresAt();
        return fields.flawless(
                all -> new KeyDescription(name, scopes, allHotels, Set.copyOf(hotels), Set.copyOf(groups), rate, end));
    }

    private static long number(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw Refusal.invalid("cursor", "error.cursor");
        }
    }
}
