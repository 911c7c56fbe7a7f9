package org.hotelleads.web.export;

import java.io.Serializable;
import org.hotelleads.export.FileFormat;
import org.hotelleads.exporting.ScheduleRow;
import org.hotelleads.search.LeadColumn;

/** How the files of a schedule are to be, as it is chosen in its dialog. */
public class ScheduleFile implements Serializable {

    private static final long serialVersionUID = 1L;

    private String format;
    private boolean bom;
    private String columns;
    private String language;

    ScheduleFile(FileChoice choice, String language) {
        this.format = choice.format().name();
        this.bom = choice.bom();
        this.columns = LeadColumn.write(choice.columns());
        this.language = language;
    }

    static ScheduleFile of(ScheduleRow known) {
        var choice = new FileChoice(FileFormat.parse(known.format()), known.bom(), LeadColumn.parse(known.columns()));
        return new ScheduleFile(choice, known.locale());
    }

    /** What the dialog shows as chosen. */
    public FileChoice getChoice() {
        return new FileChoice(FileFormat.parse(format), bom, LeadColumn.parse(columns));
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public boolean isBom() {
        return bom;
    }

    public void setBom(boolean bom) {
        this.bom = bom;
    }

    /** Words of columns with dots between. */
    public String getColumns() {
        return columns;
    }

    public void setColumns(String columns) {
        this.columns = columns;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
