package org.hotelleads.pipeline;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.access.User;
import org.hotelleads.access.Users;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.pipeline.AssignmentRule.Way;
import org.hotelleads.system.Ids;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;

/** Where each hotel says who gets its new leads. */
@Stateless
public class AssignmentRules {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Hotels hotels;

    @Inject
    private Users users;

    @Inject
    private NewLeads newLeads;

    @Inject
    private Diary diary;

    @Inject
    private Clock clock;

    /** The hotel's rule; that of most hotels is to have none. */
    @Requires(Permission.SET_UP_HOTELS)
    public RuleWish of(String hotel) {
        return Optional.ofNullable(
                        em.find(AssignmentRule.class, hotels.get(hotel).id()))
                .map(RuleWish::of)
                .orElseGet(() -> new RuleWish(Way.NONE, List.of()));
    }

    /** Who works at the hotel and may take part in its rule, in the order of their names. */
    @Requires(Permission.SET_UP_HOTELS)
    public List<User> candidates(String hotel) {
        return users.workingOn(hotels.get(hotel).id());
    }

    /**
     * Gives the hotel another rule, for leads to come.
     *
     * @throws Refusal naming each person who has no right to the hotel
     */
    @Requires(Permission.SET_UP_HOTELS)
    public void set(String hotelCode, RuleWish wish) {
        var hotel = hotels.get(hotelCode);
        begin(hotel);
        em.find(AssignmentRule.class, hotel.id(), LockModeType.PESSIMISTIC_WRITE)
                .become(wish.way(), people(hotel, wish), Ids.firstOf(clock.instant()));
        newLeads.ruleChanged(hotel.id(), wish.way() != Way.NONE);
        diary.note(Deed.HOTEL_RULES_CHANGED, hotelCode, hotel.id(), Map.of("what", "assignment"));
    }

    /** Two who set the first rule of a hotel at once wait for each other. */
    private void begin(Hotel hotel) {
        em.createNativeQuery("""
                        insert into assignment_rule (hotel_id, way, first_lead) values (?, 'NONE', ?)
                        on conflict (hotel_id) do nothing
                        """)
                .setParameter(1, hotel.id())
                .setParameter(2, Ids.firstOf(clock.instant()))
                .executeUpdate();
    }

    private List<RulePerson> people(Hotel hotel, RuleWish wish) {
        var people = new ArrayList<RulePerson>();
        var flaws = new ArrayList<Flaw>();
        for (var place = 0; place < wish.people().size(); place++) {
            var wanted = wish.people().get(place);
            var field = "people." + place + ".user";
            var user = users.get(wanted.user(), field);
            if (!user.worksOn(hotel.id())) {
                flaws.add(new Flaw(field, "error.assignee.noRight", List.of(user.name(), hotel.name())));
            }
            people.add(new RulePerson(user, place, wanted.languages(), wanted.channels()));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        return people;
    }
}
