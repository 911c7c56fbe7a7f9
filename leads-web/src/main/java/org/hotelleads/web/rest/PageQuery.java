package org.hotelleads.web.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.hotelleads.system.Refusal;

/** How many lines of a list are wanted, and after which. */
public class PageQuery {

    private static final int LARGEST_LIMIT = 500;

    @QueryParam("limit")
    @DefaultValue("50")
    String limit;

    @QueryParam("cursor")
    String cursor;

    int most() {
        try {
            var most = Integer.parseInt(limit);
            if (most >= 1 && most <= LARGEST_LIMIT) {
                return most;
            }
        } catch (NumberFormatException e) {
            throw Refusal.invalid("limit", "error.notNumber");
        }
        throw Refusal.invalid("limit", "error.range", "1", String.valueOf(LARGEST_LIMIT));
    }

    Optional<String> after() {
        return Optional.ofNullable(cursor).filter(text -> !text.isEmpty());
    }
}
