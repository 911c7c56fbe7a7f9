package org.hotelleads.web.importing;

import java.io.Serializable;
import java.util.List;

/** A column of a file as a person says what it means, with some of what stands in it. */
public class MappedColumn implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final String heading;
    private final List<String> samples;
    private String field;

    MappedColumn(int number, String heading, List<String> samples, String field) {
        this.number = number;
        this.heading = heading;
        this.samples = List.copyOf(samples);
        this.field = field;
    }

    /** From 1 on. */
    public int getNumber() {
        return number;
    }

    /** Empty if the file has no headings. */
    public String getHeading() {
        return heading;
    }

    public List<String> getSamples() {
        return samples;
    }

    /** The name of what it means; empty if nothing. */
    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field == null ? "" : field;
    }
}
