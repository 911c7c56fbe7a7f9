package org.hotelleads.web.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotelleads.importing.DateOrder;
import org.hotelleads.importing.ImportFacts;
import org.hotelleads.importing.ImportField;
import org.hotelleads.importing.Mapping;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.json.JsonFields;

/** What a program says that the columns of a file mean; what it does not say stays as it was found out. */
record ImportMappingJson(Mapping mapping, String hotel) {

    static ImportMappingJson read(JsonFields fields, ImportFacts run) {
        var columns = fields.texts("columns");
        var dates = fields.oneOf("dates", DateOrder.class);
        var decimalComma = fields.yesOrNo("decimalComma");
        var hotel = fields.text("hotel");
        return fields.flawless(all -> {
            var known = run.mapping();
            if (known == null) {
                throw Refusal.conflict("imports.refused.check");
            }
            var mapping = new Mapping(
                    columns.isEmpty() ? known.fields() : meanings(columns),
                    dates == null ? known.dates() : dates,
                    decimalComma.orElse(known.decimalComma()));
            return new ImportMappingJson(mapping, hotel == null ? run.hotel() : hotel);
        });
    }

    private static List<Optional<ImportField>> meanings(List<String> words) {
        var meanings = new ArrayList<Optional<ImportField>>();
        for (var at = 0; at < words.size(); at++) {
            meanings.add(meaning(words.get(at), at));
        }
        return meanings;
    }

    private static Optional<ImportField> meaning(String word, int at) {
        try {
            return word.isEmpty() ? Optional.empty() : Optional.of(ImportField.valueOf(word));
        } catch (IllegalArgumentException unknown) {
            var all = String.join(
                    ", ", List.of(ImportField.values()).stream().map(Enum::name).toList());
            throw Refusal.invalid("columns[" + at + "]", "error.oneOf", word, all);
        }
    }
}
