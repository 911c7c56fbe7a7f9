package org.hotelleads.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.hotelleads.exporting.RunRow;
import org.hotelleads.web.faces.PageWords;

/** Puts what is known of a file into the words of the person. */
@Named
@RequestScoped
public class RunWords {

    @Inject
    private PageWords words;

    @Inject
    private FileWords files;

    @Inject
    private Clock clock;

    /** How far it has come, or how it has ended. */
    public String told(RunRow run) {
        return switch (run.state()) {
            case WAITING -> words.say(run.trouble() == null ? "exports.told.WAITING" : "exports.told.again");
            case READING -> words.say("exports.told.READING", run.rowsWritten());
            case WRITING -> words.say("exports.told.WRITING", run.rowsWritten(), run.rows());
            case DONE, SENT -> words.say("exports.told.DONE", run.rows(), files.size(run.bytes()));
            default -> state(run);
        };
    }

    public String state(RunRow run) {
        return words.say("ExportState." + run.state());
    }

    /** How many leads are in it, or are to be; empty as long as nobody knows. */
    public String rows(RunRow run) {
        return run.rows() == null ? "" : words.say("exports.rows", run.rows());
    }

    /** How long it took, or has taken up to now; empty before it has begun. */
    public String duration(RunRow run) {
        if (run.startedAt() == null) {
            return "";
        }
        var end = Objects.requireNonNullElseGet(run.finishedAt(), clock::instant);
        return duration(Duration.between(run.startedAt(), end));
    }

    private String duration(Duration took) {
        if (took.toMillis() < 1000) {
            return words.say("exports.took.none");
        }
        return took.toMinutes() < 2
                ? words.say("exports.took.seconds", took.toSeconds())
                : words.say("exports.took.minutes", took.toMinutes());
    }

    /** Why it failed, or did not go well the last time. */
    public String trouble(RunRow run) {
        return run.trouble() == null ? "" : words.say("RunTrouble." + run.trouble());
    }

    /** Why a file did not arrive, or not yet. */
    public String deliveryTrouble(Object trouble) {
        return trouble == null ? "" : words.say("DeliveryTrouble." + trouble);
    }
}
