package org.hotelleads.web.pms;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.pms.BookingFilter;
import org.hotelleads.pms.BookingFilter.Kind;
import org.hotelleads.pms.BookingList;
import org.hotelleads.pms.BookingRow;
import org.hotelleads.web.faces.NewestFirst;
import org.hotelleads.web.faces.NewestFirst.Part;
import org.primefaces.PrimeFaces;

/** All bookings that hotel systems have told of, as far as the filters let them through. The address says the same. */
@Named
@ViewScoped
public class BookingsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 50;
    private static final int LONGEST_SEARCH = 200;

    @EJB
    private BookingList list;

    @Inject
    private PmsView page;

    private final NewestFirst shown = new NewestFirst();
    private transient List<BookingRow> rows;
    private Kind kind;
    private String hotel;
    private String q;

    @PostConstruct
    void open() {
        var address = PmsView.parameters();
        kind = getKinds().stream()
                .filter(one -> one.name().equals(address.get("kind")))
                .findFirst()
                .orElse(Kind.ALL);
        hotel = page.getHotel();
        setQ(address.get("q"));
    }

    /** What can be asked for; of hotels that nobody knows only those who look after the connections may ask. */
    public List<Kind> getKinds() {
        return Stream.of(Kind.values())
                .filter(one -> one != Kind.UNKNOWN_PROPERTY || page.isChain())
                .toList();
    }

    /** Newest booked first. */
    public List<BookingRow> getRows() {
        if (rows == null) {
            read();
        }
        return rows;
    }

    private void read() {
        rows = page.isAllowed() ? shown.read(this::part) : List.of();
    }

    private Part<BookingRow> part(Optional<String> cursor) {
        var filter = new BookingFilter(Optional.ofNullable(hotel).map(Set::of).orElse(Set.of()), kind, q);
        var read = list.page(filter, cursor, AT_ONCE);
        return new Part<>(read.rows(), read.next());
    }

    /** Looks again, as the page does by itself. What somebody is at stays what they see. */
    public void look() {
        var drawn = rows;
        rows = null;
        if (!page.follow("booking-rows", getState())) {
            rows = drawn;
        }
    }

    /** What the list looks like, in one word. */
    public String getState() {
        var seen = getRows().stream().map(BookingsView::seen).collect(Collectors.joining());
        return Integer.toHexString((page.getWaiting() + seen).hashCode());
    }

    private static String seen(BookingRow row) {
        var linked = row.linked();
        var lead = linked == null ? "" : linked.lead() + linked.leadStatus().name() + linked.state();
        return row.booking().reservationId() + row.booking().updatedAt() + row.hotelName() + lead;
    }

    public boolean isMore() {
        getRows();
        return shown.isMore();
    }

    public void showMore() {
        shown.showMore();
        rows = null;
    }

    /** A filter has changed: the first of what it lets through. */
    public void choose() {
        shown.begin();
        rows = null;
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var shown = external.getRequestContextPath() + external.getRequestServletPath();
        PrimeFaces.current().ajax().addCallbackParam("address", shown + "?" + address(kind));
    }

    /** The query of an address that shows this kind of bookings, the other filters kept. */
    public String address(Kind wanted) {
        var words = new StringBuilder("tab=bookings");
        if (wanted != Kind.ALL) {
            words.append("&kind=").append(wanted);
        }
        if (hotel != null) {
            words.append("&hotel=").append(hotel);
        }
        return q.isEmpty()
                ? words.toString()
                : words.append("&q=")
                        .append(URLEncoder.encode(q, StandardCharsets.UTF_8))
                        .toString();
    }

    public boolean isFiltered() {
        return kind != Kind.ALL || hotel != null || !q.isEmpty();
    }

    public Kind getKind() {
        return kind;
    }

    public String getHotel() {
        return hotel;
    }

    public void setHotel(String wanted) {
        hotel = page.known(wanted);
    }

    public String getQ() {
        return q;
    }

    public final void setQ(String typed) {
        var text = typed == null ? "" : typed.strip();
        q = text.length() > LONGEST_SEARCH ? text.substring(0, LONGEST_SEARCH) : text;
    }
}
