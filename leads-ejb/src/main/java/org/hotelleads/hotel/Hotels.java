package org.hotelleads.hotel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.system.Refusal;

/** All hotels of the chain, of which each caller sees only those given to them. */
@Stateless
public class Hotels {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentCaller caller;

    /**
     * The hotel of this code.
     *
     * @throws Refusal if the caller has no right to it, whether it exists or not; or if there is none
     */
    public Hotel get(String code) {
        var hotel = find(code);
        if (!caller.get().allHotels()
                && hotel.filter(known -> caller.get().sees(known.id())).isEmpty()) {
            throw Refusal.forbidden("error.hotel.foreign", String.valueOf(code));
        }
        return hotel.orElseThrow(() -> Refusal.invalid("hotel", "error.hotel.unknown", String.valueOf(code)));
    }

    /** The hotels that the caller may see, by name. */
    public List<Hotel> visible() {
        return em.createQuery("select h from Hotel h order by h.name", Hotel.class)
                .getResultStream()
                .filter(hotel -> caller.get().sees(hotel.id()))
                .toList();
    }

    /** Adds a new hotel; its code must be free. */
    public Hotel add(Hotel hotel) {
        em.persist(hotel);
        em.flush();
        return hotel;
    }

    /** The hotel of this code, for changing it: whoever else wants to change it waits. */
    public Optional<Hotel> findToChange(String code) {
        return find(code).map(hotel -> {
            em.refresh(hotel, LockModeType.PESSIMISTIC_WRITE);
            return hotel;
        });
    }

    /** Writes what was changed, so that the hotel's version is the new one. */
    public void save() {
        em.flush();
    }

    /** The hotel of this code, whoever asks: for the register only. */
    public Optional<Hotel> find(String code) {
        return em.createQuery("select h from Hotel h where h.code = :code", Hotel.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }
}
