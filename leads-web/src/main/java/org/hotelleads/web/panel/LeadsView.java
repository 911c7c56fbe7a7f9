package org.hotelleads.web.panel;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.hotel.NamedHotels;
import org.hotelleads.search.Colleagues;
import org.hotelleads.search.Colleagues.Colleague;
import org.hotelleads.search.LeadChanges;
import org.hotelleads.search.LeadFilter.Due;
import org.hotelleads.search.LeadOrder.Sort;
import org.hotelleads.search.LeadRow;
import org.hotelleads.search.LeadSearch;
import org.hotelleads.search.ViewContent;
import org.hotelleads.web.faces.Look;
import org.hotelleads.web.faces.PageWords;
import org.hotelleads.web.hotel.HotelMenu;
import org.primefaces.PrimeFaces;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.event.data.SortEvent;
import org.primefaces.model.SortMeta;

/** The leads page: which leads are wanted, in which order, and which one is open. The address says the same. */
@Named
@ViewScoped
public class LeadsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TABLE = "list:leads";
    private static final int LOOKED_THROUGH = 100;

    @EJB
    private LeadSearch search;

    @EJB
    private LeadChanges changes;

    @EJB
    private Hotels allHotels;

    @EJB
    private Colleagues colleagues;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ViewShelf shelf;

    @Inject
    private HotelMenu menu;

    @Inject
    private Look look;

    @Inject
    private PageWords words;

    @Inject
    private Clock clock;

    private List<HotelChoice> hotels;
    private transient List<Colleague> people;
    private LeadChoice choice;
    private PeriodChoice period;
    private LeadTable table;
    private List<String> columns;
    private UUID lead;
    private String changesSeen;

    /** Restores what the address says; what changes from now on is told by its number. */
    @PostConstruct
    void open() {
        changesSeen = changes.since(null).mark();
        hotels = allHotels.visible().stream().map(HotelChoice::of).toList();
        columns = look.getColumns();
        var address = external().getRequestParameterValuesMap();
        shelf.enter(address).ifPresentOrElse(this::take, () -> restore(address));
        lead = Address.id(external().getRequestParameterMap().get("lead")).orElse(null);
    }

    private void take(ViewContent view) {
        restore(ViewWords.parse(view.query()));
        period.setPreset(view.lastDays());
        columns = view.columnWords();
    }

    private void restore(Map<String, String[]> address) {
        choice = LeadChoice.of(address, offer());
        var zone = hotels.stream().findFirst().map(HotelChoice::zone).orElse(ZoneOffset.UTC);
        period = new PeriodChoice(choice, clock.withZone(zone));
        table = new LeadTable(search, choice);
    }

    /** What this person can choose from in the filters. */
    private Offer offer() {
        return new Offer(
                menu.getAll().stream().map(NamedHotels.Named::word).collect(Collectors.toSet()),
                getPeople().stream().map(Colleague::id).collect(Collectors.toSet()),
                caller.get().userId());
    }

    /** Shows a saved view, or all leads. */
    void show(ViewContent view) {
        take(view);
        shownTable().reset();
        choose();
        keepColumns();
    }

    /** What is shown now, as a view would keep it. */
    ViewContent content() {
        return ViewWords.of(choice, period.getPreset(), columns);
    }

    /** A filter has changed: the first page of what it lets through. */
    public void choose() {
        shownTable().setFirst(0);
        tellAddress();
    }

    private static DataTable shownTable() {
        return (DataTable) FacesContext.getCurrentInstance().getViewRoot().findComponent(TABLE);
    }

    public void drop(String filter, String word) {
        choice.drop(filter, word);
        choose();
    }

    public void clear() {
        choice.clear();
        choose();
    }

    /** Shows those that are due then, or no longer only those. */
    public void chooseDue(String due) {
        var wanted = Due.valueOf(due);
        choice.setDue(wanted == choice.getDue() ? null : wanted);
        choose();
    }

    public void sort(SortEvent event) {
        choice.sortBy(LeadTable.wanted(event.getSortBy()));
        choose();
    }

    /** Opens the lead that the request names, or closes the open one. */
    public void openLead() {
        lead = Address.id(external().getRequestParameterMap().get("lead")).orElse(null);
        tellAddress();
    }

    /** Opens this lead. */
    void show(UUID other) {
        lead = other;
        tellAddress();
    }

    public void closeLead() {
        lead = null;
        tellAddress();
    }

    /** Tells the page how many of the leads that were captured meanwhile belong to what it shows. */
    public void announce() {
        var told = external().getRequestParameterMap().getOrDefault("captured", "");
        var captured = Stream.of(told.split(","))
                .flatMap(id -> Address.id(id).stream())
                .collect(Collectors.toSet());
        var fresh = search.rows(choice.filter(), Sort.NEWEST_FIRST, 0, LOOKED_THROUGH).stream()
                .map(LeadRow::id)
                .filter(captured::contains)
                .map(UUID::toString)
                .collect(Collectors.joining(","));
        PrimeFaces.current().ajax().addCallbackParam("fresh", fresh);
    }

    void tellAddress() {
        var words = Stream.of(shelf.address(choice), lead == null ? "" : "lead=" + lead)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        var page = external().getRequestContextPath() + external().getRequestServletPath();
        PrimeFaces.current().ajax().addCallbackParam("address", words.isEmpty() ? page : page + "?" + words);
        PrimeFaces.current().ajax().update("views");
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /** The period that is chosen, as days of the calendar. */
    public PeriodChoice getPeriod() {
        return period;
    }

    public List<HotelChoice> getHotels() {
        return hotels;
    }

    /** The colleagues who could have one of these leads. */
    public List<Colleague> getPeople() {
        if (people == null) {
            people = colleagues.all();
        }
        return people;
    }

    public LeadChoice getChoice() {
        return choice;
    }

    public LeadTable getTable() {
        return table;
    }

    public List<SortMeta> getOrder() {
        return List.of(LeadTable.shown(choice.sort()));
    }

    public List<String> getColumns() {
        return new ArrayList<>(columns);
    }

    public void setColumns(List<String> columns) {
        this.columns = columns == null ? List.of() : List.copyOf(columns);
    }

    /** The person wants other columns; the browser remembers them. */
    public void keepColumns() {
        PrimeFaces.current().ajax().addCallbackParam("columns", String.join(".", columns));
        tellAddress();
    }

    /** Which of how many rows are shown, in the words of PrimeFaces' paginator. */
    public String getReport() {
        var found = search.count(choice.filter());
        return found > LeadSearch.COUNTED_UP_TO
                ? words.say("leads.report", words.say("leads.report.more", LeadSearch.COUNTED_UP_TO))
                : words.say("leads.report", found);
    }

    public UUID getLead() {
        return lead;
    }

    public String getChangesSeen() {
        return changesSeen;
    }

    /** Whether the person may see all hotels: then there are none yet, rather than none for this person. */
    public boolean isOfAllHotels() {
        return caller.get().allHotels();
    }
}
