package org.hotelleads.web.faces;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** How much of a long list a page shows, the newest first: one part of it more each time that somebody asks for more. */
public final class NewestFirst implements Serializable {

    private static final long serialVersionUID = 1L;

    private int parts = 1;
    private transient boolean more;

    /**
     * A part of a list.
     *
     * @param next with what the next part is asked for; empty at the end
     */
    public record Part<T>(List<T> rows, Optional<String> next) {

        /** The part of a list that goes on after the id of its last row, unless fewer rows came than were asked for. */
        public static <T> Part<T> of(List<T> rows, int asked, Function<T, UUID> id) {
            return new Part<>(
                    rows,
                    rows.size() < asked
                            ? Optional.empty()
                            : Optional.of(id.apply(rows.get(rows.size() - 1)).toString()));
        }
    }

    /** Everything that is to be shown by now. */
    public <T> List<T> read(Function<Optional<String>, Part<T>> list) {
        var found = new ArrayList<T>();
        var next = Optional.<String>empty();
        more = true;
        for (var at = 0; at < parts && more; at++) {
            var part = list.apply(next);
            found.addAll(part.rows());
            next = part.next();
            more = next.isPresent();
        }
        return List.copyOf(found);
    }

    /** Whether there was more when the list was read. */
    public boolean isMore() {
        return more;
    }

    public void showMore() {
        parts++;
    }

    /** It is another list: the first part of it. */
    public void begin() {
        parts = 1;
    }
}
