package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.hotelleads.importing.Duplicates;
import org.hotelleads.importing.ImportFiles;
import org.hotelleads.importing.ImportKind;
import org.hotelleads.importing.ImportReport;
import org.hotelleads.importing.ImportRows;
import org.hotelleads.importing.ImportWish;
import org.hotelleads.importing.Imports;
import org.hotelleads.system.Characters;
import org.hotelleads.system.Refusal;

/** Files of leads or bookings: sent in, checked, applied, taken back and erased, step by step. */
@Path("/imports")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ImportsResource {

    @Inject
    private Imports imports;

    @Inject
    private ImportFiles files;

    @Inject
    private ImportRows rows;

    @Inject
    private ImportReport report;

    @Context
    private HttpHeaders headers;

    /** Some imports, and the cursor with which the list goes on. */
    @JsonbPropertyOrder({"items", "next"})
    public record Page(List<ImportJson> items, String next) {}

    /** Some rows, and the row after which the list goes on. */
    @JsonbPropertyOrder({"items", "next"})
    public record RowPage(List<ImportRowJson> items, String next) {}

    @POST
    @Consumes({
        MediaType.APPLICATION_OCTET_STREAM,
        "text/csv",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    public Response send(
            @QueryParam("what") String what,
            @QueryParam("hotel") String hotel,
            @QueryParam("fileName") String fileName,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) String length,
            InputStream body)
            throws IOException {
        var wish = new ImportWish(kind(what), hotel, fileName);
        var id = files.take(wish, length(length), body);
        return Response.accepted(ImportJson.of(imports.facts(id))).build();
    }

    @GET
    public Page list(@BeanParam PageQuery query) {
        var most = Math.min(query.most(), 200);
        var found = imports.list(most + 1, query.after()).stream()
                .map(ImportJson::of)
                .toList();
        return found.size() <= most
                ? new Page(found, null)
                : new Page(found.subList(0, most), found.get(most - 1).id());
    }

    @GET
    @Path("/{id}")
    public ImportJson one(@PathParam("id") String id) {
        return ImportJson.of(imports.facts(parse(id)));
    }

    @POST
    @Path("/{id}/check")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response check(@PathParam("id") String id, JsonBody body) {
        var wanted = ImportMappingJson.read(body.object(), imports.facts(parse(id)));
        return Response.accepted(ImportJson.of(imports.check(parse(id), wanted.mapping(), wanted.hotel())))
                .build();
    }

    @POST
    @Path("/{id}/apply")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response apply(@PathParam("id") String id, JsonBody body) {
        var fields = body.object();
        var duplicates = fields.oneOf("duplicates", Duplicates.class);
        var policy = fields.flawless(all -> duplicates == null ? Duplicates.SKIP : duplicates);
        return Response.accepted(ImportJson.of(imports.apply(parse(id), policy)))
                .build();
    }

    @POST
    @Path("/{id}/undo")
    public Response undo(@PathParam("id") String id) {
        return Response.accepted(ImportJson.of(imports.undo(parse(id)))).build();
    }

    @POST
    @Path("/{id}/cancel")
    public ImportJson cancel(@PathParam("id") String id) {
        return ImportJson.of(imports.cancel(parse(id)));
    }

    @DELETE
    @Path("/{id}")
    public void erase(@PathParam("id") String id) {
        imports.erase(parse(id));
    }

    /** The rows of which something is to be known: faulty, known already, left out, kept. */
    @GET
    @Path("/{id}/rows")
    public RowPage rows(@PathParam("id") String id, @BeanParam PageQuery query) {
        var run = imports.facts(parse(id));
        var most = query.most();
        var after = query.after().map(ImportsResource::row).orElse(0);
        var found = rows.of(run.id(), ImportRows.WORTH_A_LOOK, after, most + 1).stream()
                .map(row -> ImportRowJson.of(row, run.columns(), Languages.of(headers)))
                .toList();
        return found.size() <= most
                ? new RowPage(found, null)
                : new RowPage(
                        found.subList(0, most),
                        String.valueOf(found.get(most - 1).row()));
    }

    @GET
    @Path("/{id}/report")
    @Produces(MediaType.WILDCARD)
    public Response report(@PathParam("id") String id) {
        var run = parse(id);
        var name = report.name(run);
        StreamingOutput content = out -> report.write(run, Languages.of(headers), out);
        return Response.ok(content, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static int row(String cursor) {
        try {
            return Integer.parseInt(cursor);
        } catch (NumberFormatException none) {
            throw Refusal.invalid("cursor", "error.cursor");
        }
    }

    private static ImportKind kind(String word) {
        try {
            return ImportKind.valueOf(String.valueOf(word));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid("what", "error.oneOf", Characters.visible(String.valueOf(word)), "LEADS, BOOKINGS");
        }
    }

    private static long length(String header) {
        try {
            return header == null ? -1 : Long.parseLong(header.strip());
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound("imports.refused.unknown");
        }
    }
}
