package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.access.Deed;
import org.hotelleads.audit.AuditCheck;
import org.hotelleads.audit.AuditFilter;
import org.hotelleads.audit.AuditLine;
import org.hotelleads.audit.AuditLog;
import org.hotelleads.audit.Verdict;
import org.hotelleads.system.Characters;
import org.hotelleads.system.Refusal;

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
    public Page list(
            @QueryParam("deed") String deed,
            @QueryParam("user") String user,
            @QueryParam("hotel") String hotel,
            @QueryParam("subject") String subject,
            @QueryParam("from") String from,
            @QueryParam("before") String before,
            @BeanParam PageQuery page) {
        var filter = new AuditFilter(
                said(deed).map(AuditResource::deed),
                read("user", user, Long::valueOf, "error.notNumber"),
                said(hotel),
                said(subject),
                read("from", from, Instant::parse, "error.instant"),
                read("before", before, Instant::parse, "error.instant"));
        var after = page.after().flatMap(text -> read("cursor", text, Long::valueOf, "error.cursor"));
        return Page.of(log.page(filter, page.most(), after));
    }

    @GET
    @Path("/check")
    public VerdictJson check() {
        return VerdictJson.of(checking.check());
    }

    private static Optional<String> said(String text) {
        return Optional.ofNullable(text).filter(some -> !some.isEmpty());
    }

    private static Deed deed(String word) {
        return Stream.of(Deed.values())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "deed",
                        "error.oneOf",
                        Characters.visible(word),
                        Stream.of(Deed.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static <T> Optional<T> read(String field, String text, Function<String, T> reading, String key) {
        try {
            return said(text).map(reading);
        } catch (DateTimeException | NumberFormatException wrong) {
            throw Refusal.invalid(field, key, Characters.visible(text));
        }
    }
}
