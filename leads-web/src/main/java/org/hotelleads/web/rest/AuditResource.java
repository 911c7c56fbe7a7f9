package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotelleads.audit.AuditCheck;
import org.hotelleads.audit.AuditLine;
import org.hotelleads.audit.AuditLog;
import org.hotelleads.audit.Verdict;

/** Who did what and when, and whether the log is as it was written. */
@Path("/audit")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class AuditResource {

    @Inject
    private AuditLog log;

    @Inject
    private AuditCheck checking;

    /** A line of the log as JSON; what there is not is null. */
    @JsonbPropertyOrder({"id", "at", "user", "who", "deed", "hotel", "subject", "details", "seal"})
    public record LineJson(
            long id,
            String at,
            Long user,
            String who,
            String deed,
            String hotel,
            String subject,
            Map<String, String> details,
            Long seal) {

        static LineJson of(AuditLine line) {
            return new LineJson(
                    line.id(),
                    line.at().toString(),
                    line.userId(),
                    line.who(),
                    line.deed().name(),
                    line.hotel(),
                    line.subject(),
                    line.details(),
                    line.seal());
        }
    }

    /** Some lines, and the cursor with which the list goes on. */
    @JsonbPropertyOrder({"items", "next"})
    public record Page(List<LineJson> items, String next) {

        static Page of(AuditLine.Page page) {
            return new Page(page.lines().stream().map(LineJson::of).toList(), StayJson.text(page.next()));
        }
    }

    /** What a check has found, as JSON. */
    @JsonbPropertyOrder({"whole", "sealed", "open", "hash", "brokenAt"})
    public record VerdictJson(boolean whole, long sealed, long open, String hash, Long brokenAt) {

        static VerdictJson of(Verdict verdict) {
            return new VerdictJson(
                    verdict.isWhole(), verdict.sealed(), verdict.open(), verdict.hash(), verdict.brokenAt());
        }
    }

    @GET
    @Parameter(name = "deed", in = ParameterIn.QUERY, description = "What was done, such as GUEST_ERASED")
    @Parameter(name = "user", in = ParameterIn.QUERY, description = "The id of the person who did it")
    @Parameter(name = "hotel", in = ParameterIn.QUERY, description = "The code of the hotel that it concerns")
    @Parameter(name = "subject", in = ParameterIn.QUERY, description = "The id or code of what it was done to, whole")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "The first moment, in UTC")
    @Parameter(name = "before", in = ParameterIn.QUERY, description = "The first moment after the last, in UTC")
    public Page list(@Context UriInfo address, @BeanParam PageQuery page) {
        var filter = AuditQuery.read(address.getQueryParameters()::getFirst);
        return Page.of(log.page(filter, page.most(), page.after().map(AuditQuery::cursor)));
    }

    @GET
    @Path("/check")
    public VerdictJson check() {
        return VerdictJson.of(checking.check());
    }
}
