package org.hotelleads.web.panel;

import java.util.List;
import java.util.Map;
import org.hotelleads.search.LeadOrder;
import org.hotelleads.search.LeadOrder.Sort;
import org.hotelleads.search.LeadRow;
import org.hotelleads.search.LeadSearch;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The rows of the table, a page at a time, as the choice wants them. */
public class LeadTable extends LazyDataModel<LeadRow> {

    private static final long serialVersionUID = 1L;

    private final transient LeadSearch search;
    private final LeadChoice choice;

    LeadTable(LeadSearch search, LeadChoice choice) {
        this.search = search;
        this.choice = choice;
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        return Math.min(search.count(choice.filter()), LeadSearch.COUNTED_UP_TO);
    }

    @Override
    public List<LeadRow> load(int first, int most, Map<String, SortMeta> sortBy, Map<String, FilterMeta> unused) {
        return search.rows(choice.filter(), choice.sort(), recalculateFirst(first, most, getRowCount()), most);
    }

    @Override
    public String getRowKey(LeadRow row) {
        return row.id().toString();
    }

    @Override
    public LeadRow getRowData(String rowKey) {
        return getWrappedData().stream()
                .filter(row -> getRowKey(row).equals(rowKey))
                .findFirst()
                .orElse(null);
    }

    /** What PrimeFaces is to show as the order of the table. */
    static SortMeta shown(Sort sort) {
        return SortMeta.builder()
                .field(sort.order().word())
                .order(sort.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING)
                .build();
    }

    /** What PrimeFaces says that the person wants as the order; newest first if nothing. */
    static Sort wanted(Map<String, SortMeta> sortBy) {
        return sortBy.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .flatMap(meta -> LeadOrder.find(meta.getField())
                        .map(order -> new Sort(order, meta.getOrder() == SortOrder.DESCENDING)))
                .orElse(Sort.NEWEST_FIRST);
    }
}
