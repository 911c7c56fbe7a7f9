package org.hotelleads.hotel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;

/** All groups of hotels. A caller knows those of which they see each hotel. */
@Stateless
public class HotelGroups {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentCaller caller;

    /** The groups that the caller may see, by name. */
    public List<HotelGroup> visible() {
        return em.createQuery("select g from HotelGroup g order by g.name, g.id", HotelGroup.class)
                .setHint("eclipselink.batch", "g.hotels")
                .getResultStream()
                .filter(this::isVisible)
                .toList();
    }

    /** The codes of the groups that the caller may see, by their ids. */
    public Map<Long, String> visibleCodes() {
        return visible().stream().collect(Collectors.toMap(HotelGroup::id, HotelGroup::code));
    }

    /** The group of this code, if the caller may see it. */
    public Optional<HotelGroup> find(String code) {
        return em.createQuery("select g from HotelGroup g where g.code = :code", HotelGroup.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .filter(this::isVisible);
    }

    /**
     * The codes, by their ids, of groups that the caller wants to give to somebody.
     *
     * @throws Refusal if there is no such group; or if the caller does not see all hotels, since a group may get any of
     *     them later
     */
    public Map<Long, String> toGive(Set<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        if (!caller.get().allHotels()) {
            throw Refusal.forbidden("error.group.allHotels");
        }
        var known = visible().stream().collect(Collectors.toMap(HotelGroup::code, HotelGroup::id));
        var flaws = new ArrayList<Flaw>();
        codes.stream()
                .filter(code -> !known.containsKey(code))
                .forEach(code -> flaws.add(new Flaw("groups", "error.group.unknown", List.of(code))));
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        return codes.stream().collect(Collectors.toMap(known::get, code -> code));
    }

    /** Adds a new group; its code must be free. */
    public HotelGroup add(HotelGroup group) {
        em.persist(group);
        em.flush();
        return group;
    }

    /** Counts a change of the group, whatever of it is changed. */
    public void changing(HotelGroup group) {
        em.lock(group, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Writes what was changed, so that the group's version is the new one. */
    public void save() {
        em.flush();
    }

    /** Removes a group that nobody was given. */
    public void remove(HotelGroup group) {
        em.remove(group);
        em.flush();
    }

    /** To how many people and keys the group was given. */
    public long uses(HotelGroup group) {
        var number =
                (Number) em.createNativeQuery("""
                        select (select count(*) from app_user_group where group_id = ?1)
                            + (select count(*) from api_key_group where group_id = ?1)
                        """).setParameter(1, group.id()).getSingleResult();
        return number.longValue();
    }

    private boolean isVisible(HotelGroup group) {
        return caller.get().allHotels()
                || !group.hotels().isEmpty() && group.hotels().stream().allMatch(caller.get()::sees);
    }
}
