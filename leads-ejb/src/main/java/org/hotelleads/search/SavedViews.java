package org.hotelleads.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.access.User;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.system.Refusal;

/** All saved views, of which each caller gets their own and those that are shared with their hotels. */
@Stateless
public class SavedViews {

    private static final int MOST_OF_ONE_PERSON = 100;
    private static final int MOST_LISTED = 500;
    private static final long NO_HOTEL = -1L;
    private static final Long NOBODY = -1L;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Hotels hotels;

    /** The views that the caller may open, in the order of their names. */
    @Requires(Permission.READ_LEADS)
    public List<ViewEntry> all() {
        var shared = caller.get().allHotels() ? "h.id is not null" : "h.id in :hotels";
        var query = em.createQuery(
                        "select v from SavedView v join fetch v.owner left join v.hotel h where v.owner.id = :me or "
                                + shared + " order by lower(v.name), v.id",
                        SavedView.class)
                .setParameter("me", caller.get().user().orElse(NOBODY))
                .setMaxResults(MOST_LISTED);
        if (!caller.get().allHotels()) {
            var visible = caller.get().hotels();
            query.setParameter("hotels", visible.isEmpty() ? Set.of(NO_HOTEL) : visible);
        }
        var first = firstView();
        return query.getResultList().stream()
                .map(view -> view.entryFor(caller.get(), first))
                .toList();
    }

    /** Keeps a new view of the caller and gives its id. */
    @Requires(Permission.READ_LEADS)
    public long keep(ViewWish wish) {
        var owner = person();
        var kept = em.createQuery("select count(v) from SavedView v where v.owner = :owner", Long.class)
                .setParameter("owner", owner)
                .getSingleResult();
        if (kept >= MOST_OF_ONE_PERSON) {
            throw Refusal.conflict("error.view.tooMany", String.valueOf(MOST_OF_ONE_PERSON));
        }
        var view = new SavedView(owner, wish.name(), hotel(wish), wish.content());
        em.persist(view);
        em.flush();
        return view.id();
    }

    @Requires(Permission.READ_LEADS)
    public void change(long id, ViewWish wish) {
        toChange(id).change(wish.name(), hotel(wish), wish.content());
    }

    @Requires(Permission.READ_LEADS)
    public void delete(long id) {
        em.remove(toChange(id));
    }

    /** The panel opens with this view for the caller from now on, or with all leads. */
    @Requires(Permission.READ_LEADS)
    public void beginWith(Optional<Long> id) {
        var me = person().id();
        if (id.isEmpty()) {
            em.createNativeQuery("delete from first_view where user_id = ?")
                    .setParameter(1, me)
                    .executeUpdate();
        } else {
            em.createNativeQuery("insert into first_view (user_id, view_id) values (?, ?)"
                            + " on conflict (user_id) do update set view_id = excluded.view_id")
                    .setParameter(1, me)
                    .setParameter(2, visible(id.get()).id())
                    .executeUpdate();
        }
    }

    private Long firstView() {
        var found = em.createNativeQuery("select view_id from first_view where user_id = ?")
                .setParameter(1, caller.get().user().orElse(NOBODY))
                .getResultList();
        return found.isEmpty() ? null : Long.valueOf(((Number) found.get(0)).longValue());
    }

    private SavedView toChange(long id) {
        var view = visible(id);
        if (!view.mayBeChangedBy(caller.get())) {
            throw Refusal.forbidden("error.view.foreign");
        }
        return view;
    }

    /** A private view of somebody else looks as if there were none. */
    private SavedView visible(long id) {
        return Optional.ofNullable(em.find(SavedView.class, id))
                .filter(view -> view.isVisibleTo(caller.get()))
                .orElseThrow(() -> Refusal.notFound("error.view.unknown"));
    }

    private Hotel hotel(ViewWish wish) {
        return wish.hotel() == null || wish.hotel().isEmpty() ? null : hotels.get(wish.hotel());
    }

    private User person() {
        return caller.get()
                .user()
                .map(id -> em.find(User.class, id))
                .orElseThrow(() -> Refusal.forbidden("error.view.person"));
    }
}
