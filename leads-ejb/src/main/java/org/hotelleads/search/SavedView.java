package org.hotelleads.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.User;
import org.hotelleads.hotel.Hotel;

/** A filter, an order and columns that somebody has given a name, for themselves or for everybody of a hotel. */
@Entity
@Table(name = "saved_view")
public class SavedView {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "owner_id")
    private User owner;

    /** Whose people all see the view; null for a private one. */
    @ManyToOne
    @JoinColumn(name = "hotel_id")
    private Hotel hotel;

    private String name;
    private String query;

    @Column(name = "last_days")
    private Integer lastDays;

    private String columns;

    protected SavedView() {}

    SavedView(User owner, String name, Hotel hotel, ViewContent content) {
        this.owner = owner;
        change(name, hotel, content);
    }

    /** Gives it another name, other people who see it, and another content. */
    final void change(String otherName, Hotel otherHotel, ViewContent content) {
        name = otherName;
        hotel = otherHotel;
        query = content.query();
        lastDays = content.lastDays();
        columns = content.columns();
    }

    boolean isVisibleTo(Caller caller) {
        return isOf(caller) || hotel != null && caller.sees(hotel.id());
    }

    /** Its maker may, and who runs the hotel that it is shared with. */
    boolean mayBeChangedBy(Caller caller) {
        return isOf(caller) || isVisibleTo(caller) && caller.may(Permission.SET_UP_HOTELS);
    }

    private boolean isOf(Caller caller) {
        return caller.user().filter(owner.id()::equals).isPresent();
    }

    ViewEntry entryFor(Caller caller, Long firstView) {
        return new ViewEntry(
                id,
                name,
                owner.name(),
                isOf(caller),
                hotel == null ? null : hotel.code(),
                hotel == null ? null : hotel.name(),
                new ViewContent(query, lastDays, columns),
                mayBeChangedBy(caller),
                id.equals(firstView));
    }

    Long id() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SavedView view && id != null && id.equals(view.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
