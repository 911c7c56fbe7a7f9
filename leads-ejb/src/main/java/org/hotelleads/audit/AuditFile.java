package org.hotelleads.audit;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.export.CsvWriter;

/** Brings the log into a file for auditors: comma-separated, the newest entry first, each with the hash of its seal. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditFile {

    private static final int AT_ONCE = 2_000;

    private static final List<String> HEADINGS =
            List.of("id", "at", "user", "who", "deed", "hotel", "subject", "details", "seal", "hash");

    @EJB
    private AuditLog log;

    /**
     * Writes what the caller may see of the log, some thousand entries at a time; moments are in UTC. That it was taken
     * is noted in the log before the first line is written.
     */
    @Requires(Permission.RUN_CHAIN)
    public void write(AuditFilter filter, OutputStream out) throws IOException {
        log.taken(filter);
        try (var lines = new CsvWriter(out, true)) {
            line(lines, HEADINGS);
            var before = Optional.<Long>empty();
            do {
                var page = log.page(filter, AT_ONCE, before);
                for (var entry : page.lines()) {
                    line(lines, cells(entry));
                }
                before = Optional.ofNullable(page.next());
            } while (before.isPresent());
        }
    }

    private static void line(CsvWriter lines, List<String> cells) throws IOException {
        for (var cell : cells) {
            lines.text(cell);
        }
        lines.end();
    }

    private static List<String> cells(AuditLine entry) {
        return List.of(
                String.valueOf(entry.id()),
                entry.at().toString(),
                text(entry.userId()),
                entry.who(),
                entry.deed().name(),
                text(entry.hotel()),
                text(entry.subject()),
                details(entry.details()),
                text(entry.seal()),
                text(entry.hash()));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String details(Map<String, String> details) {
        return details.entrySet().stream()
                .map(detail -> detail.getKey() + "=" + detail.getValue())
                .collect(Collectors.joining("; "));
    }
}
