package org.hotelleads.web.panel;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.hotelleads.search.SavedViews;
import org.hotelleads.search.ViewEntry;
import org.hotelleads.search.ViewWish;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.PageWords;

/** Keeps, renames, shares and deletes saved views, with what their dialogs ask for. */
@Named
@ViewScoped
public class ViewEditing implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private SavedViews views;

    @Inject
    private ViewShelf shelf;

    @Inject
    private LeadsView page;

    @Inject
    private Notices notices;

    @Inject
    private PageWords words;

    private boolean fresh;
    private String name;
    private String hotel;
    private boolean first;

    /** Opens the dialog for a new view. */
    public void askNew() {
        fresh = true;
        name = null;
        hotel = null;
        first = false;
    }

    /** Opens the dialog with the open view as it is. */
    public void askEdit() {
        fresh = false;
        shelf.current().ifPresent(view -> {
            name = view.name();
            hotel = view.hotel();
            first = view.first();
        });
    }

    /** Keeps what the dialog says: a new view, or the open one under another name or for other people. */
    public void save() {
        notices.attempt(() -> {
            var stored = shelf.current();
            var content =
                    fresh ? page.content() : stored.map(ViewEntry::content).orElseGet(page::content);
            var wish = new ViewWish(name, hotel, content);
            var id = fresh || stored.isEmpty()
                    ? views.keep(wish)
                    : changed(stored.get().id(), wish);
            if (first != (!fresh && stored.filter(ViewEntry::first).isPresent())) {
                views.beginWith(Optional.of(id).filter(unused -> first));
            }
            return done(id, "views.saved", wish.name());
        });
    }

    private long changed(long id, ViewWish wish) {
        views.change(id, wish);
        return id;
    }

    /** Stores what is shown now under the name of the open view. */
    public void saveChanges() {
        notices.attempt(() -> {
            var view = shelf.getCurrent();
            views.change(view.id(), new ViewWish(view.name(), view.hotel(), page.content()));
            return done(view.id(), "views.saved", view.name());
        });
    }

    /** The panel opens with the open view from now on, or with all leads if it did so. */
    public void beginHere() {
        notices.attempt(() -> {
            var view = shelf.getCurrent();
            views.beginWith(Optional.of(view.id()).filter(unused -> !view.first()));
            return done(view.id(), "views.begins", view.first() ? words.say("views.all") : view.name());
        });
    }

    public void delete() {
        notices.attempt(() -> {
            var view = shelf.getCurrent();
            views.delete(view.id());
            return done(null, "views.deleted", view.name());
        });
    }

    private boolean done(Long open, String key, String view) {
        shelf.opened(open);
        page.tellAddress();
        notices.done(key, view);
        return true;
    }

    /** What deleting the open view means. */
    public String getDeleting() {
        var view = shelf.getCurrent();
        if (view == null) {
            return "";
        }
        return view.isShared()
                ? words.say("views.delete.shared", view.name(), view.hotelName())
                : words.say("views.delete.text", view.name());
    }

    public boolean isFresh() {
        return fresh;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getHotel() {
        return hotel;
    }

    public void setHotel(String hotel) {
        this.hotel = hotel;
    }

    public boolean isFirst() {
        return first;
    }

    public void setFirst(boolean first) {
        this.first = first;
    }
}
