package org.hotelleads.importing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotelleads.importing.table.Line;
import org.hotelleads.system.Refusal;

/**
 * What the columns of a file mean.
 *
 * @param fields one for each column, empty where a column means nothing
 * @param decimalComma whether amounts are written as in 1.234,50
 */
public record Mapping(List<Optional<ImportField>> fields, DateOrder dates, boolean decimalComma) {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    public Mapping {
        fields = List.copyOf(fields);
    }

    /** The column that means this; -1 if none does. */
    public int column(ImportField field) {
        return fields.indexOf(Optional.of(field));
    }

    public boolean has(ImportField field) {
        return column(field) >= 0;
    }

    /** What the row says of it; null if nothing. */
    String value(Line line, ImportField field) {
        var column = column(field);
        var value = column < 0 ? "" : line.cell(column).strip();
        return value.isEmpty() ? null : value;
    }

    /**
     * Sees to it that rows can be read so.
     *
     * @param hotelGiven whether the hotel need not stand in the rows
     * @throws Refusal naming what is missing or said twice
     */
    void requireComplete(ImportKind kind, boolean hotelGiven) {
        var seen = EnumSet.noneOf(ImportField.class);
        for (var field : fields.stream().flatMap(Optional::stream).toList()) {
            if (!seen.add(field)) {
                throw Refusal.conflict("imports.mapping.twice", field.name());
            }
            if (!field.isOf(kind)) {
                throw Refusal.conflict("imports.mapping.foreign", field.name());
            }
        }
        if (!hotelGiven && !seen.contains(ImportField.HOTEL)) {
            throw Refusal.conflict("imports.mapping.noHotel");
        }
        if (kind == ImportKind.LEADS) {
            requireContact(seen);
        } else {
            requireBooking(seen);
        }
    }

    private static void requireContact(EnumSet<ImportField> seen) {
        var contacts = EnumSet.of(
                ImportField.NAME, ImportField.FIRST_NAME, ImportField.LAST_NAME, ImportField.EMAIL, ImportField.PHONE);
        contacts.retainAll(seen);
        if (contacts.isEmpty()) {
            throw Refusal.conflict("imports.mapping.noContact");
        }
    }

    private static void requireBooking(EnumSet<ImportField> seen) {
        for (var field :
                List.of(ImportField.RESERVATION_ID, ImportField.STATUS, ImportField.ARRIVAL, ImportField.DEPARTURE)) {
            if (!seen.contains(field)) {
                throw Refusal.conflict("imports.mapping.missing", field.name());
            }
        }
    }

    /** As it stands in the database. */
    String write() {
        var names = Json.createArrayBuilder();
        fields.forEach(field -> names.add(field.map(Enum::name).orElse("")));
        return Json.createObjectBuilder()
                .add("fields", names)
                .add("dates", dates.name())
                .add("decimalComma", decimalComma)
                .build()
                .toString();
    }

    static Mapping read(String written) {
        try (var reader = READERS.createReader(new StringReader(written))) {
            return of(reader.readObject());
        }
    }

    private static Mapping of(JsonObject written) {
        var fields = new ArrayList<Optional<ImportField>>();
        written.getJsonArray("fields")
                .getValuesAs(JsonString::getString)
                .forEach(
                        name -> fields.add(name.isEmpty() ? Optional.empty() : Optional.of(ImportField.valueOf(name))));
        return new Mapping(fields, DateOrder.valueOf(written.getString("dates")), written.getBoolean("decimalComma"));
    }
}
