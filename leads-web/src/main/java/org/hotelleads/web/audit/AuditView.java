package org.hotelleads.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Permission;
import org.hotelleads.audit.AuditCheck;
import org.hotelleads.audit.AuditFilter;
import org.hotelleads.audit.AuditLine;
import org.hotelleads.audit.AuditLog;
import org.hotelleads.audit.Verdict;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.HotelRegister;
import org.hotelleads.staff.Person;
import org.hotelleads.staff.Staff;
import org.hotelleads.system.Refusal;

/** The audit page: which of the log's lines are shown, as the address says. What makes no sense there is passed over. */
@Named
@RequestScoped
public class AuditView {

    private static final int ROWS = 100;
    private static final int MOST_PEOPLE = 500;

    @EJB
    private AuditLog log;

    @EJB
    private AuditCheck checking;

    @EJB
    private Staff staff;

    @EJB
    private HotelRegister register;

    @Inject
    private CurrentCaller caller;

    private String deed;
    private Long user;
    private String hotel;
    private String subject;
    private LocalDate from;
    private LocalDate to;
    private Long before;
    private List<Hotel> hotels = List.of();
    private List<Person> people = List.of();
    private ZoneId zone = ZoneOffset.UTC;
    private AuditLine.Page page = new AuditLine.Page(List.of(), null);
    private Verdict verdict;

    @PostConstruct
    void open() {
        if (!isAllowed()) {
            return;
        }
        hotels = register.all();
        people = staff.page(0, MOST_PEOPLE);
        zone = hotels.stream().findFirst().map(Hotel::zone).orElse(ZoneOffset.UTC);
        read(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        page = find();
    }

    private void read(Map<String, String> address) {
        deed = Arrays.stream(Deed.values())
                .map(Enum::name)
                .filter(name -> name.equals(address.get("deed")))
                .findFirst()
                .orElse(null);
        user = number(address.get("user"));
        hotel = hotels.stream()
                .map(Hotel::code)
                .filter(code -> code.equals(address.get("hotel")))
                .findFirst()
                .orElse(null);
        subject = Optional.ofNullable(address.get("subject"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
        between(day(address.get("from")), day(address.get("to")));
        before = number(address.get("before"));
    }

    /** Given the wrong way round, the days change places. */
    private void between(LocalDate first, LocalDate last) {
        var reversed = first != null && last != null && last.isBefore(first);
        from = reversed ? last : first;
        to = reversed ? first : last;
    }

    private AuditLine.Page find() {
        return log.page(filter(), ROWS, Optional.ofNullable(before));
    }

    private AuditFilter filter() {
        return new AuditFilter(
                Optional.ofNullable(deed).map(Deed::valueOf),
                Optional.ofNullable(user),
                Optional.ofNullable(hotel),
                Optional.ofNullable(subject),
                Optional.ofNullable(from).map(day -> day.atStartOfDay(zone).toInstant()),
                Optional.ofNullable(to)
                        .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    /** The address of a file with all that the filters let through, however many pages it is. */
    public String getFile() {
        var filter = filter();
        var words = new StringJoiner("&", "/audit/file?", "");
        addWhatAndWho(words);
        add("from", filter.from().orElse(null), words);
        add("before", filter.before().orElse(null), words);
        return words.toString();
    }

    /** What the filters say, for the address of the newest page, and of an older one. */
    public String getChosen() {
        var words = new StringJoiner("&");
        addWhatAndWho(words);
        add("from", from, words);
        add("to", to, words);
        return words.toString();
    }

    private void addWhatAndWho(StringJoiner words) {
        add("deed", deed, words);
        add("user", user, words);
        add("hotel", hotel, words);
        add("subject", subject, words);
    }

    private static void add(String name, Object value, StringJoiner words) {
        if (value != null) {
            words.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    /** Reads the whole log and says whether it is as it was written. */
    public void check() {
        try {
            verdict = checking.check();
        } catch (Refusal noRight) {
            verdict = null;
        }
    }

    private static Long number(String text) {
        try {
            return text == null || text.isEmpty() ? null : Long.valueOf(text);
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    public boolean isAllowed() {
        return caller.get().may(Permission.RUN_CHAIN);
    }

    public List<AuditLine> getLines() {
        return page.lines();
    }

    /** Where older lines begin; null at the end. */
    public Long getNext() {
        return page.next();
    }

    public Deed[] getDeeds() {
        return Deed.values();
    }

    public List<Hotel> getHotels() {
        return hotels;
    }

    public List<Person> getPeople() {
        return people;
    }

    /** In whose clock the days and times are; that of the first hotel. */
    public ZoneId getZone() {
        return zone;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public String getDeed() {
        return deed;
    }

    public Long getUser() {
        return user;
    }

    public String getHotel() {
        return hotel;
    }

    public String getSubject() {
        return subject;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    public Long getBefore() {
        return before;
    }
}
