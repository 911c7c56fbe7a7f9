package org.hotelleads.web.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.hotelleads.importing.ColumnFacts;
import org.hotelleads.importing.ImportRow;
import org.hotelleads.system.Words;

/**
 * A row of an import as JSON; what there is not is null.
 *
 * @param row its number as a spreadsheet shows it
 * @param why in words
 * @param sameAs an earlier row of the same guest or booking
 */
@JsonbPropertyOrder({"row", "state", "why", "lead", "booking", "sameAs", "cells"})
public record ImportRowJson(
        int row, String state, String why, String lead, String booking, Integer sameAs, List<String> cells) {

    static ImportRowJson of(ImportRow row, List<ColumnFacts> columns, Locale locale) {
        return new ImportRowJson(
                row.number(),
                row.state().name(),
                row.why(Words.in(locale), columns),
                StayJson.text(row.lead()),
                StayJson.text(row.booking()),
                row.sameAs(),
                row.cells());
    }
}
