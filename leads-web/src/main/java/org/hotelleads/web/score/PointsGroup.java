package org.hotelleads.web.score;

import java.io.Serializable;
import java.util.List;

/** The points of one group on the page, and the most that they may make together. */
public class PointsGroup implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final List<PointsRow> rows;
    private final PointsRow cap;

    PointsGroup(String name, List<PointsRow> rows, PointsRow cap) {
        this.name = name;
        this.rows = List.copyOf(rows);
        this.cap = cap;
    }

    public String getName() {
        return name;
    }

    public List<PointsRow> getRows() {
        return rows;
    }

    /** Null when the group has none. */
    public PointsRow getCap() {
        return cap;
    }
}
