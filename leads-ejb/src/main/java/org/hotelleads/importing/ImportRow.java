package org.hotelleads.importing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotelleads.system.Words;

/**
 * A row as a person sees it.
 *
 * @param number as a spreadsheet shows it
 * @param cells nothing if they were forgotten
 * @param flaws what is wrong with it, or to be known of it
 * @param lead the lead that is known or was made, if the caller may see it; null otherwise
 * @param sameAs an earlier row of the same guest; null if there is none
 */
public record ImportRow(
        int number, RowState state, List<String> cells, List<RowFlaw> flaws, UUID lead, UUID booking, Integer sameAs) {

    /** In words of people, each flaw with the column where it shows. */
    public String why(Words words, List<ColumnFacts> columns) {
        var told = flaws.stream().map(flaw -> told(flaw, words, columns)).collect(Collectors.toList());
        if (sameAs != null) {
            told.add(words.say("imports.flaw.sameAs", String.valueOf(sameAs)));
        } else if (state == RowState.DUPLICATE) {
            told.add(words.say("imports.flaw.known"));
        }
        return String.join(" ", told);
    }

    private static String told(RowFlaw flaw, Words words, List<ColumnFacts> columns) {
        var text = words.say(flaw.key(), flaw.details());
        if (flaw.field() == null) {
            return text;
        }
        var heading = flaw.column() >= 0 && flaw.column() < columns.size()
                ? columns.get(flaw.column()).heading()
                : "";
        return (heading.isEmpty() ? words.say("ImportField." + flaw.field()) : heading) + ": " + text;
    }
}
