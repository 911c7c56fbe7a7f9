package org.hotelleads.web.export;

import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotelleads.exporting.ScheduleRow;

/** Which leads a schedule wants, as it is chosen in its dialog: those of a saved view, or of a filter that is set here. */
public class ScheduleLeads implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Stands among the moving periods for days of the calendar. */
    private static final String FIXED = "FIXED";

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String SEARCH = "q";

    /** The words of the address by their names; those for which the dialog has no field are kept as they are. */
    private final Map<String, List<String>> chosen = new LinkedHashMap<>();

    private boolean ofView;
    private Long view;
    private String period;

    static ScheduleLeads of(ScheduleRow known) {
        var leads = new ScheduleLeads();
        leads.ofView = known.view() != null || known.viewGone();
        leads.view = known.view();
        leads.read(known.query());
        leads.period =
                known.moving() == null ? leads.daysOr(null) : known.moving().name();
        return leads;
    }

    private void read(String query) {
        Stream.of(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> chosen.computeIfAbsent(pair[0], unused -> new ArrayList<>())
                        .add(URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private String daysOr(String other) {
        return !ofView && (chosen.containsKey(FROM) || chosen.containsKey(TO)) ? FIXED : other;
    }

    /** The filter in the words of an address; of a view there is none. */
    String query() {
        if (ofView) {
            return "";
        }
        var pairs = new ArrayList<String>();
        chosen.forEach((name, words) -> {
            if (isFixed() || !name.equals(FROM) && !name.equals(TO)) {
                words.forEach(word -> pairs.add(name + "=" + URLEncoder.encode(word, StandardCharsets.UTF_8)));
            }
        });
        return String.join("&", pairs);
    }

    /** The name of the period that moves along; null for none. */
    String moving() {
        return FIXED.equals(period) ? null : period;
    }

    /** The saved view; null if the filter is set here. */
    Long wantedView() {
        return ofView ? view : null;
    }

    /** Whether days of the calendar are wanted. */
    public boolean isFixed() {
        return FIXED.equals(period) && !ofView;
    }

    /** What stands for days of the calendar among the periods. */
    public String getFixedWord() {
        return FIXED;
    }

    private List<String> words(String name) {
        return new ArrayList<>(chosen.getOrDefault(name, List.of()));
    }

    private void choose(String name, List<String> words) {
        chosen.put(name, Stream.ofNullable(words).flatMap(List::stream).toList());
    }

    private String word(String name) {
        return words(name).stream().findFirst().orElse(null);
    }

    private void choose(String name, String word) {
        choose(name, word == null || word.isBlank() ? List.of() : List.of(word.strip()));
    }

    public boolean isOfView() {
        return ofView;
    }

    public void setOfView(boolean ofView) {
        this.ofView = ofView;
    }

    public Long getView() {
        return view;
    }

    public void setView(Long view) {
        this.view = view;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public List<String> getStatuses() {
        return words("status");
    }

    public void setStatuses(List<String> statuses) {
        choose("status", statuses);
    }

    public List<String> getChannels() {
        return words("channel");
    }

    public void setChannels(List<String> channels) {
        choose("channel", channels);
    }

    public List<String> getPersonas() {
        return words("persona");
    }

    public void setPersonas(List<String> personas) {
        choose("persona", personas);
    }

    public List<String> getHotels() {
        return words("hotel");
    }

    public void setHotels(List<String> hotels) {
        choose("hotel", hotels);
    }

    public String getSearch() {
        return word(SEARCH);
    }

    public void setSearch(String typed) {
        choose(SEARCH, typed);
    }

    public String getFrom() {
        return word(FROM);
    }

    public void setFrom(String day) {
        choose(FROM, day);
    }

    public String getTo() {
        return word(TO);
    }

    public void setTo(String day) {
        choose(TO, day);
    }
}
