package org.hotelleads.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.importing.Duplicates;
import org.hotelleads.importing.ImportFacts;
import org.hotelleads.importing.ImportFiles;
import org.hotelleads.importing.ImportKind;
import org.hotelleads.importing.ImportReport;
import org.hotelleads.importing.ImportSteps;
import org.hotelleads.importing.ImportWish;
import org.hotelleads.importing.ImportWork;
import org.hotelleads.importing.Imports;

/** Sends files in as the caller, and is the job that works on them until there is nothing more to do. */
@ApplicationScoped
public class TestImports {

    private static final AtomicLong JOBS = new AtomicLong(1);

    @Inject
    private Imports imports;

    @Inject
    private ImportFiles files;

    @Inject
    private ImportReport report;

    @Inject
    private ImportWork work;

    @Inject
    private ImportSteps steps;

    @Inject
    private CurrentCaller caller;

    public UUID send(ImportKind what, Hotel hotel, String text) {
        try {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            var wish = new ImportWish(what, hotel.code(), "guests.csv");
            return files.take(wish, bytes.length, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ImportFacts checked(ImportKind what, Hotel hotel, String text) {
        var run = send(what, hotel, text);
        imports.check(run, workOff(run).mapping(), hotel.code());
        return workOff(run);
    }

    public ImportFacts applied(ImportKind what, Hotel hotel, String text, Duplicates duplicates) {
        return applied(checked(what, hotel, text), duplicates);
    }

    public ImportFacts applied(ImportFacts checked, Duplicates duplicates) {
        imports.apply(checked.id(), duplicates);
        return workOff(checked.id());
    }

    public ImportFacts undone(ImportFacts applied) {
        imports.undo(applied.id());
        return workOff(applied.id());
    }

    /** A job comes along and works until there is nothing more to do. */
    public ImportFacts workOff(UUID run) {
        caller.as(Caller.system("Test"), () -> {
            var job = nextJob();
            var goesOn = work.begin(run, job);
            while (goesOn) {
                goesOn = steps.further(run, job);
            }
            return job;
        });
        return imports.facts(run);
    }

    /** The number of a job that comes after all others. */
    public long nextJob() {
        return JOBS.getAndIncrement();
    }

    /** What there is to say of rows, as it can be downloaded. */
    public String why(ImportFacts run) {
        var out = new ByteArrayOutputStream();
        try {
            report.write(run.id(), Locale.ENGLISH, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
