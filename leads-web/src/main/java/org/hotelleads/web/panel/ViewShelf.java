package org.hotelleads.web.panel;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hotelleads.search.SavedViews;
import org.hotelleads.search.ViewContent;
import org.hotelleads.search.ViewEntry;
import org.hotelleads.web.faces.PageWords;

/** The saved views that the person may open, and which one is open; the address names it and what differs from it. */
@Named
@ViewScoped
public class ViewShelf implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String VIEW = "view";
    private static final Set<String> NO_CHOICE = Set.of(VIEW, "lead");
    private static final String EVERYTHING = "sort=-capturedAt";

    @EJB
    private SavedViews views;

    @Inject
    private LeadsView page;

    @Inject
    private PageWords words;

    private transient List<ViewEntry> entries;
    private Long open;

    /** The content of the view that an address asks for; empty when it asks for no view, or for something else besides. */
    Optional<ViewContent> enter(Map<String, String[]> address) {
        var wanted = Stream.of(address.getOrDefault(VIEW, new String[0])).findFirst();
        open = getEntries().stream()
                .filter(entry -> address.isEmpty()
                        ? entry.first()
                        : wanted.filter(String.valueOf(entry.id())::equals).isPresent())
                .map(ViewEntry::id)
                .findFirst()
                .orElse(null);
        return NO_CHOICE.containsAll(address.keySet()) ? current().map(ViewEntry::content) : Optional.empty();
    }

    /** The words of the address: the open view as it is stored needs no others, anything else is said in full. */
    String address(LeadChoice choice) {
        if (open == null) {
            var begins = getEntries().stream().anyMatch(ViewEntry::first);
            return choice.address().isEmpty() && begins ? EVERYTHING : choice.address();
        }
        var view = VIEW + "=" + open;
        if (!isChanged()) {
            return view;
        }
        return view + "&" + (choice.address().isEmpty() ? EVERYTHING : choice.address());
    }

    public void show(long id) {
        forget();
        open = id;
        current().ifPresentOrElse(view -> page.show(view.content()), this::showAll);
    }

    public void showAll() {
        open = null;
        page.show(ViewContent.of(Stream.empty(), null, page.getColumns()));
    }

    /** The list may have changed: read it anew when it is needed. */
    void forget() {
        entries = null;
    }

    void opened(Long id) {
        forget();
        open = id;
    }

    Optional<ViewEntry> current() {
        return getEntries().stream()
                .filter(entry -> open != null && entry.id() == open)
                .findFirst();
    }

    private List<ViewEntry> getEntries() {
        if (entries == null) {
            entries = views.all();
        }
        return entries;
    }

    public List<ViewEntry> getOwn() {
        return getEntries().stream().filter(ViewEntry::own).toList();
    }

    public List<ViewEntry> getShared() {
        return getEntries().stream().filter(entry -> !entry.own()).toList();
    }

    /** The open view; null when all leads are open. */
    public ViewEntry getCurrent() {
        return current().orElse(null);
    }

    /** The address of the open view, for a page that was opened without one; null when none is open. */
    public String getAddress() {
        return open == null ? null : VIEW + "=" + open;
    }

    /** The columns of the open view, which the browser is to remember; null when none is open. */
    public String getColumns() {
        return current().map(view -> view.content().columns()).orElse(null);
    }

    public boolean isMayChange() {
        return current().filter(ViewEntry::mayChange).isPresent();
    }

    public String getTitle() {
        return current().map(ViewEntry::name).orElseGet(() -> words.say("views.all"));
    }

    /** Whether something else is shown than what is stored: then it can be saved. */
    public boolean isChanged() {
        var stored = current().map(ViewEntry::content);
        return stored.isPresent()
                ? !stored.get().equals(page.content())
                : !page.content().query().isEmpty() || page.content().lastDays() != null;
    }
}
