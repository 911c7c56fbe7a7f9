package org.hotelleads.web.panel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotelleads.search.LeadFilter;
import org.hotelleads.search.LeadFilter.Due;
import org.hotelleads.search.LeadOrder;
import org.hotelleads.search.LeadOrder.Sort;
import org.hotelleads.search.Period;

/**
 * What the person has chosen to see, in the words of the address, which are those of the HTTP API. Words that mean
 * nothing, as in a mistyped or outdated address, are passed over.
 */
public class LeadChoice implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHORTEST_SEARCH = 2;
    private static final int LONGEST_SEARCH = 200;

    private final ChosenWords words;
    private transient Period period = Period.ALWAYS;
    private String q = "";
    private String sort = Sort.NEWEST_FIRST.toString();

    private LeadChoice(Offer offer) {
        words = new ChosenWords(offer);
    }

    /** Reads the parameters of an address; only what the person is offered is chosen. */
    static LeadChoice of(Map<String, String[]> parameters, Offer offer) {
        var address = new Address(parameters);
        var choice = new LeadChoice(offer);
        choice.words.read(address);
        choice.period = period(address.day("from"), address.day("to"));
        choice.setQ(address.first("q").orElse(""));
        address.first("sort").filter(LeadChoice::isSort).ifPresent(word -> choice.sort = word);
        return choice;
    }

    /** The query of an address that restores this choice; empty when nothing is chosen. */
    String address() {
        var query = new Address.Query();
        words.write(query);
        query.add("from", period.from()).add("to", period.to()).add("q", q);
        return query.add("sort", sort().equals(Sort.NEWEST_FIRST) ? null : sort).toString();
    }

    LeadFilter filter() {
        return words.filter(period, q.length() < SHORTEST_SEARCH ? "" : q);
    }

    Sort sort() {
        return Sort.parse(sort);
    }

    void sortBy(Sort wanted) {
        sort = wanted.toString();
    }

    /** Both days included; null leaves an end open. Given the wrong way round, the days change places. */
    static Period period(LocalDate first, LocalDate last) {
        var reversed = first != null && last != null && last.isBefore(first);
        return reversed ? new Period(last, first) : new Period(first, last);
    }

    /** Takes one word of a filter back. */
    void drop(String filter, String word) {
        switch (filter) {
            case "period" -> period = Period.ALWAYS;
            case "q" -> q = "";
            default -> words.drop(filter, word);
        }
    }

    /** Takes all filters back; the order stays. */
    void clear() {
        words.clear();
        period = Period.ALWAYS;
        q = "";
    }

    private static boolean isSort(String word) {
        return LeadOrder.find(word.startsWith("-") ? word.substring(1) : word).isPresent();
    }

    /** Whether any filter is set; the order alone is none. */
    public boolean isFiltered() {
        return !filter().isEverything();
    }

    /** The words that a filter offers. */
    public Set<String> offered(String filter) {
        return words.offered(filter);
    }

    public List<String> getStatuses() {
        return words.of("status");
    }

    public void setStatuses(List<String> statuses) {
        words.choose("status", statuses);
    }

    public List<String> getChannels() {
        return words.of("channel");
    }

    public void setChannels(List<String> channels) {
        words.choose("channel", channels);
    }

    public List<String> getPersonas() {
        return words.of("persona");
    }

    public void setPersonas(List<String> personas) {
        words.choose("persona", personas);
    }

    public List<String> getHotels() {
        return words.of("hotel");
    }

    public void setHotels(List<String> hotels) {
        words.choose("hotel", hotels);
    }

    public List<String> getAssignees() {
        return words.of("assignedTo");
    }

    public void setAssignees(List<String> assignees) {
        words.choose("assignedTo", assignees);
    }

    /** When the next contact is due; null for whenever. */
    public Due getDue() {
        return words.due().orElse(null);
    }

    void setDue(Due due) {
        words.choose("due", due == null ? List.of() : List.of(due.name()));
    }

    Period period() {
        return period;
    }

    void setPeriod(Period wanted) {
        period = wanted;
    }

    public String getQ() {
        return q;
    }

    public final void setQ(String typed) {
        var text = typed == null ? "" : typed.strip();
        q = text.length() > LONGEST_SEARCH ? text.substring(0, LONGEST_SEARCH) : text;
    }
}
