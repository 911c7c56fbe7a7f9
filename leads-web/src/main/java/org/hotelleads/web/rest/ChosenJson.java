package org.hotelleads.web.rest;

import java.util.Set;
import java.util.UUID;
import org.hotelleads.privacy.Chosen;
import org.hotelleads.web.json.JsonFields;

/** Reads what is taken for one person's: ids of leads, conversations and bookings. */
final class ChosenJson {

    private static final int MOST = 200;

    private ChosenJson() {}

    static Chosen read(JsonFields fields) {
        return new Chosen(ids(fields, "leads"), ids(fields, "conversations"), ids(fields, "bookings"));
    }

    private static Set<UUID> ids(JsonFields fields, String name) {
        return fields.has(name) ? fields.ids(name, MOST) : Set.of();
    }
}
