package org.hotelleads.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table in which data of a guest lies, and what becomes of it. In the condition stand {@code :leads}, {@code :talks} and
 * {@code :bookings} for the ids of the person.
 *
 * @param kind as what it is counted for people; null if they need not know of it
 * @param made what the columns are set to; null if the rows are deleted
 */
record Place(GuestData kind, String table, String condition, String made) {

    private static final Pattern WHOSE = Pattern.compile(":(leads|talks|bookings)");

    static Place erased(GuestData kind, String table, String condition) {
        return new Place(kind, table, condition, null);
    }

    static Place emptied(GuestData kind, String table, String made, String condition) {
        return new Place(kind, table, condition, made);
    }

    String counting() {
        return "select count(*) from " + table + " where " + filled();
    }

    String erasing() {
        return made == null
                ? "delete from " + table + " where " + filled()
                : "update " + table + " set " + made + " where " + filled();
    }

    private String filled() {
        return WHOSE.matcher(condition).replaceAll("any (?::uuid[])");
    }

    /** The values for the condition, in their order. */
    Object[] values(Person person) {
        var values = new ArrayList<Object>();
        var found = WHOSE.matcher(condition);
        while (found.find()) {
            values.add(
                    switch (found.group(1)) {
                        case "leads" -> person.leadIds();
                        case "talks" -> person.conversationIds();
                        default -> person.bookingIds();
                    });
        }
        return values.toArray();
    }

    /** All that hangs on the ids of a person, in the order in which it can go. */
    static List<Place> all() {
        return Places.ALL;
    }
}
