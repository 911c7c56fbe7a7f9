package org.hotelleads.web.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.hotelleads.importing.ImportFacts;
import org.hotelleads.importing.ImportRow;
import org.hotelleads.importing.RowState;
import org.hotelleads.system.Words;
import org.hotelleads.web.faces.Look;
import org.hotelleads.web.faces.PageWords;

/** Puts what is known of an import into the words of the person. */
@Named
@RequestScoped
public class ImportWords {

    @Inject
    private PageWords words;

    @Inject
    private Look look;

    public String state(ImportFacts run) {
        return words.say("ImportState." + run.state());
    }

    /** The picture beside the word of the state. */
    public String icon(ImportFacts run) {
        return switch (run.state()) {
            case SENDING, READING, CHECKING, APPLYING, UNDOING -> "spinner";
            case READ, CHECKED -> "clock";
            case APPLIED -> "check-circle";
            case UNDONE -> "replay";
            case FAILED -> "exclamation-triangle";
            case CANCELLED -> "ban";
        };
    }

    /** How far the work has come. */
    public String progress(ImportFacts run) {
        return words.say("imports.progress." + run.state(), run.done(), run.rows());
    }

    /** Why it failed, or does not go on; empty if it does. */
    public String trouble(ImportFacts run) {
        if (run.trouble() == null) {
            return "";
        }
        var where = run.troubleDetail();
        var isRow = where != null && where.chars().allMatch(Character::isDigit);
        return words.say("ImportTrouble." + run.trouble())
                + (isRow ? " " + words.say("imports.trouble.row", where) : "");
    }

    /** The states of which there are rows. */
    public List<RowState> states(ImportFacts run) {
        return Stream.of(RowState.values())
                .filter(state -> state != RowState.READ && run.count(state) > 0)
                .toList();
    }

    public String why(ImportRow row, ImportFacts run) {
        return row.why(Words.in(look.getLocale()), run.columns());
    }

    /** Who or what the row is about, as it says itself: the first that it says. */
    public String about(ImportRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .limit(3)
                .reduce((one, other) -> one + " · " + other)
                .map(text -> text.length() <= 100 ? text : text.substring(0, 100) + "…")
                .orElse("");
    }
}
