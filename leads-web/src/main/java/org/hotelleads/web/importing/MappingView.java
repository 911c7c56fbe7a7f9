package org.hotelleads.web.importing;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotelleads.importing.DateOrder;
import org.hotelleads.importing.ImportFacts;
import org.hotelleads.importing.ImportField;
import org.hotelleads.importing.ImportRow;
import org.hotelleads.importing.ImportRows;
import org.hotelleads.importing.Imports;
import org.hotelleads.importing.Mapping;
import org.hotelleads.importing.SavedMappings;
import org.hotelleads.web.faces.Notices;

/** What somebody says that the columns of a file mean, until its rows are checked by it. */
@Named
@ViewScoped
public class MappingView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS_LOOKED_AT = 30;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;

    @EJB
    private Imports imports;

    @EJB
    private ImportRows rows;

    @EJB
    private SavedMappings saved;

    @Inject
    private ImportView page;

    @Inject
    private Notices notices;

    private List<MappedColumn> columns;
    private String dates;
    private boolean decimalComma;
    private String hotel;
    private Long chosen;
    private String name;

    /** A file whose columns were just read is shown as they were understood. */
    @PostConstruct
    void open() {
        var run = page.isGone() ? null : page.getFacts();
        if (run != null && run.mapping() != null) {
            hotel = run.hotel();
            show(run, run.mapping());
        }
    }

    private void show(ImportFacts run, Mapping mapping) {
        var first = rows.first(run.id(), ROWS_LOOKED_AT);
        columns = new ArrayList<>();
        for (var at = 0; at < run.columns().size(); at++) {
            var means = mapping.fields().get(at).map(Enum::name).orElse("");
            columns.add(new MappedColumn(at + 1, run.columns().get(at).heading(), samples(first, at), means));
        }
        dates = mapping.dates().name();
        decimalComma = mapping.decimalComma();
    }

    private static List<String> samples(List<ImportRow> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.cells().size())
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isBlank())
                .distinct()
                .limit(SAMPLES)
                .map(cell -> cell.length() <= LONGEST_SAMPLE ? cell : cell.substring(0, LONGEST_SAMPLE) + "…")
                .toList();
    }

    /** The file may have been read since the page was opened. */
    public List<MappedColumn> getColumns() {
        if (columns == null) {
            open();
        }
        return columns == null ? List.of() : columns;
    }

    public List<ImportField> getFields() {
        return page.getFacts().what().fields();
    }

    public DateOrder[] getOrders() {
        return DateOrder.values();
    }

    public List<SavedMappings.Saved> getSaved() {
        return saved.of(page.getFacts().what());
    }

    /** Has all rows looked at by what was said. */
    public void check() {
        if (notices.attempt(() -> imports.check(page.getFacts().id(), mapping(), hotel) != null)) {
            notices.done("imports.checking");
        }
        page.look();
    }

    public void use() {
        Optional.ofNullable(chosen)
                .flatMap(id -> saved.use(id, page.getFacts().columns()))
                .ifPresent(mapping -> show(page.getFacts(), mapping));
    }

    public void save() {
        if (notices.attempt(() -> {
            saved.save(page.getFacts().what(), name, mapping(), page.getFacts().columns());
            return true;
        })) {
            notices.done("imports.mapping.saved");
            name = null;
        }
    }

    public void remove() {
        if (chosen != null) {
            saved.remove(chosen);
            chosen = null;
            notices.done("imports.mapping.removed");
        }
    }

    private Mapping mapping() {
        var fields = columns.stream()
                .map(MappedColumn::getField)
                .map(field -> field.isEmpty() ? Optional.<ImportField>empty() : Optional.of(ImportField.valueOf(field)))
                .toList();
        return new Mapping(fields, DateOrder.valueOf(dates), decimalComma);
    }

    public String getDates() {
        return dates;
    }

    public void setDates(String dates) {
        this.dates = dates;
    }

    public boolean isDecimalComma() {
        return decimalComma;
    }

    public void setDecimalComma(boolean decimalComma) {
        this.decimalComma = decimalComma;
    }

    public String getHotel() {
        return hotel;
    }

    public void setHotel(String hotel) {
        this.hotel = hotel;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
