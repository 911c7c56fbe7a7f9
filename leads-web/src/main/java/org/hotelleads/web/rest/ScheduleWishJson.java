package org.hotelleads.web.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hotelleads.exporting.KnownTarget;
import org.hotelleads.exporting.ScheduleRow;
import org.hotelleads.exporting.ScheduleRow.Person;
import org.hotelleads.exporting.ScheduleWish;
import org.hotelleads.web.json.JsonFields;

/** Reads what a caller wants a schedule to be; what is not sent stays as it is. */
final class ScheduleWishJson {

    private final JsonFields fields;
    private final Optional<ScheduleRow> before;

    private ScheduleWishJson(JsonFields fields, Optional<ScheduleRow> before) {
        this.fields = fields;
        this.before = before;
    }

    /** @param before what the schedule is; empty for a new one */
    static ScheduleWish read(JsonFields fields, Optional<ScheduleRow> before) {
        return new ScheduleWishJson(fields, before).wish();
    }

    private ScheduleWish wish() {
        return new ScheduleWish(
                or("name", () -> fields.text("name"), ScheduleRow::name),
                or("view", this::view, ScheduleRow::view),
                or("query", () -> fields.text("query"), ScheduleRow::query),
                or("moving", () -> fields.text("moving"), row -> StayJson.text(row.moving())),
                or("columns", () -> String.join(",", fields.texts("columns")), ScheduleRow::columns),
                or("format", () -> fields.text("format"), ScheduleRow::format),
                flag("bom", ScheduleRow::bom, true),
                or("locale", () -> fields.text("locale"), ScheduleRow::locale),
                or("rhythm", () -> fields.text("rhythm"), row -> row.rhythm()
                        .kind()
                        .name()),
                or("weekdays", () -> fields.texts("weekdays"), ScheduleWishJson::weekdays),
                or("dayOfMonth", () -> fields.integer("dayOfMonth").orElse(null), row -> row.rhythm()
                        .dayOfMonth()),
                or("time", () -> fields.text("time"), row -> row.rhythm().time().toString()),
                or("zone", () -> fields.text("zone"), row -> row.rhythm().zone().getId()),
                or("people", () -> numbers("people"), row -> row.people().stream()
                        .map(Person::id)
                        .toList()),
                or("targets", () -> numbers("targets"), row -> row.targets().stream()
                        .map(KnownTarget::id)
                        .toList()),
                flag("attach", ScheduleRow::attach, false),
                flag("alert", ScheduleRow::alert, true));
    }

    private interface Part<T> {
        T of(ScheduleRow row);
    }

    private <T> T or(String name, Supplier<T> said, Part<T> was) {
        var isSaid = fields.has(name) || before.isEmpty();
        return isSaid ? said.get() : was.of(before.get());
    }

    private boolean flag(String name, Part<Boolean> was, boolean usual) {
        return fields.yesOrNo(name).orElseGet(() -> before.map(was::of).orElse(usual));
    }

    private static List<String> weekdays(ScheduleRow row) {
        return row.rhythm().daysInOrder().stream().map(Enum::name).toList();
    }

    private Long view() {
        return fields.integer("view").map(Integer::longValue).orElse(null);
    }

    private List<Long> numbers(String name) {
        var value = fields.anything(name);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof JsonArray array && array.stream().allMatch(JsonNumber.class::isInstance)) {
            return array.getValuesAs(JsonNumber.class).stream()
                    .map(JsonNumber::longValue)
                    .toList();
        }
        fields.wrong(name, "error.notAnArray");
        return List.of();
    }
}
