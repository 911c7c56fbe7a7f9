package org.hotelleads.web.rest;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotelleads.search.FilterWords;
import org.hotelleads.search.LeadFilter;
import org.hotelleads.search.LeadOrder.Sort;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.json.JsonFields;

/** The filters of the list of leads, as they stand in an address; status, channel, persona and hotel may be repeated. */
public class LeadQuery {

    private static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 500;

    @QueryParam("status")
    List<String> statuses;

    @QueryParam("channel")
    List<String> channels;

    @QueryParam("persona")
    List<String> personas;

    @QueryParam("hotel")
    List<String> hotels;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("q")
    String words;

    @QueryParam("assignedTo")
    List<String> assignees;

    @QueryParam("due")
    String due;

    @QueryParam("sort")
    String sort;

    @QueryParam("limit")
    String limit;

    @QueryParam("cursor")
    String cursor;

    /** The same filters as fields of an object; those that may be repeated are arrays. */
    static LeadQuery of(JsonFields fields) {
        var query = new LeadQuery();
        query.statuses = fields.texts("status");
        query.channels = fields.texts("channel");
        query.personas = fields.texts("persona");
        query.hotels = fields.texts("hotel");
        query.assignees = fields.texts("assignedTo");
        query.from = fields.text("from");
        query.to = fields.text("to");
        query.words = fields.text("q");
        query.due = fields.text("due");
        return fields.flawless(all -> query);
    }

    LeadFilter filter() {
        var all = new LinkedHashMap<String, List<String>>();
        all.put("status", statuses);
        all.put("channel", channels);
        all.put("persona", personas);
        all.put("hotel", hotels);
        all.put("assignedTo", assignees);
        all.put("from", only(from));
        all.put("to", only(to));
        all.put("q", only(words));
        all.put("due", only(due));
        return FilterWords.of(all, null).filter();
    }

    private static List<String> only(String value) {
        return Stream.ofNullable(value).toList();
    }

    Sort sort() {
        return isMissing(sort) ? Sort.NEWEST_FIRST : Sort.parse(sort);
    }

    int limit() {
        var wanted = isMissing(limit) ? DEFAULT_LIMIT : number(limit);
        if (wanted < 1 || wanted > LARGEST_LIMIT) {
            throw Refusal.invalid("limit", "error.range", "1", String.valueOf(LARGEST_LIMIT));
        }
        return wanted;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            throw Refusal.invalid("limit", "error.notNumber");
        }
    }

    Optional<String> cursor() {
        return Optional.ofNullable(cursor).filter(text -> !text.isEmpty());
    }

    private static boolean isMissing(String text) {
        return text == null || text.isEmpty();
    }
}
