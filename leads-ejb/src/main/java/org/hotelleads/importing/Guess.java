package org.hotelleads.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Guesses what the columns of a file mean: by their headings, and where those say nothing by what stands below them. */
final class Guess {

    private final ImportKind kind;
    private final List<ColumnFacts> columns;
    private final List<Optional<ImportField>> fields = new ArrayList<>();
    private final Set<ImportField> taken = EnumSet.noneOf(ImportField.class);

    private Guess(ImportKind kind, List<ColumnFacts> columns) {
        this.kind = kind;
        this.columns = columns;
        columns.forEach(column -> fields.add(Optional.empty()));
    }

    /** @param region the country (ISO 3166) whose order of dates is taken where the file does not tell; may be null */
    static Mapping of(ImportKind kind, List<ColumnFacts> columns, String region) {
        var guess = new Guess(kind, columns);
        guess.byHeadings(false);
        guess.byHeadings(true);
        guess.byContent(ImportField.EMAIL, ColumnFacts::emails);
        guess.byContent(ImportField.PHONE, ColumnFacts::phones);
        return new Mapping(guess.fields, dates(columns, region), decimalComma(columns, guess.fields));
    }

    private void byHeadings(boolean within) {
        for (var at = 0; at < columns.size(); at++) {
            var heading = columns.get(at).heading();
            if (fields.get(at).isEmpty() && !heading.isEmpty()) {
                var meanings = within
                        ? KnownHeadings.meaningsWithin("field", heading)
                        : KnownHeadings.meanings("field", heading);
                var place = at;
                Stream.of(ImportField.values())
                        .filter(field -> meanings.contains(field.name()) && isFree(field))
                        .findFirst()
                        .ifPresent(field -> take(place, field));
            }
        }
    }

    private boolean isFree(ImportField field) {
        return field.isOf(kind) && !taken.contains(field);
    }

    private void byContent(ImportField field, ToIntFunction<ColumnFacts> fitting) {
        for (var at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            if (fields.get(at).isEmpty() && isFree(field) && column.isMostly(fitting.applyAsInt(column))) {
                take(at, field);
            }
        }
    }

    private void take(int column, ImportField field) {
        fields.set(column, Optional.of(field));
        taken.add(field);
    }

    /** The order in which all days can be read, or if all can be read in both, the one of the country. */
    static DateOrder dates(List<ColumnFacts> columns, String region) {
        var dayFirst = columns.stream().mapToInt(ColumnFacts::onlyDayFirst).sum();
        var monthFirst = columns.stream().mapToInt(ColumnFacts::onlyMonthFirst).sum();
        if (dayFirst == monthFirst) {
            return "US".equals(region) ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        }
        return dayFirst > monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    /** Whether some days can only be read in the one order and some only in the other. */
    static boolean isMixed(List<ColumnFacts> columns) {
        return columns.stream().anyMatch(column -> column.onlyDayFirst() > 0)
                && columns.stream().anyMatch(column -> column.onlyMonthFirst() > 0);
    }

    private static boolean decimalComma(List<ColumnFacts> columns, List<Optional<ImportField>> fields) {
        var amount = fields.indexOf(Optional.of(ImportField.AMOUNT));
        return amount >= 0 && columns.get(amount).commas() > columns.get(amount).points();
    }
}
