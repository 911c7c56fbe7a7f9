package org.hotelleads.web.score;

import java.io.Serializable;

/** What one reason is worth on the page, before it is saved. */
public class PointsRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final int before;
    private final int experts;
    private Integer points;

    PointsRow(String reason, int points, int experts) {
        this.reason = reason;
        this.before = points;
        this.experts = experts;
        this.points = points;
    }

    /** The reason's key, with which its text is found. */
    public String getReason() {
        return reason;
    }

    public Integer getPoints() {
        return points;
    }

    public void setPoints(Integer points) {
        this.points = points;
    }

    public int getExperts() {
        return experts;
    }

    int value() {
        return points == null ? before : points;
    }

    int before() {
        return before;
    }

    void back() {
        points = experts;
    }

    boolean isChanged() {
        return value() != before;
    }
}
