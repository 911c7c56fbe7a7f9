package org.hotelleads.web.staff;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.HotelGroup;
import org.hotelleads.hotel.HotelGroups;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.staff.Person;
import org.hotelleads.staff.Staff;
import org.hotelleads.web.faces.PageWords;

/** The page of people: who works in the chain, found by the words in the address. */
@Named
@RequestScoped
public class UsersView {

    static final int MOST = 300;

    @EJB
    private Staff staff;

    @EJB
    private Hotels hotels;

    @EJB
    private HotelGroups hotelGroups;

    @Inject
    private CurrentCaller caller;

    @Inject
    private PageWords words;

    private String q;
    private List<Person> people;
    private List<Hotel> places;
    private List<HotelGroup> groups;

    public boolean isAllowed() {
        return caller.get().may(Permission.RUN_CHAIN);
    }

    /** Whom the words find; read once for each answer. */
    public List<Person> getPeople() {
        if (people == null) {
            people = isAllowed() ? staff.search(getQ(), MOST) : List.of();
        }
        return people;
    }

    /** Whether there may be more than are shown. */
    public boolean isCut() {
        return getPeople().size() == MOST;
    }

    /** What is shown is read anew. */
    void refresh() {
        people = null;
    }

    /** Where somebody works, by the names of groups and hotels. */
    public String workplaces(Person person) {
        var names = getHotels().stream().collect(Collectors.toMap(Hotel::code, Hotel::name, (one, same) -> one));
        var groupNames = getGroups().stream().collect(Collectors.toMap(HotelGroup::code, HotelGroup::name));
        return Stream.concat(
                        person.groups().stream().map(code -> groupNames.getOrDefault(code, code)),
                        person.hotels().stream().map(code -> names.getOrDefault(code, code)))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** How things stand with somebody: on, invited, or off. */
    public String state(Person person) {
        if (!person.isActive()) {
            return "off";
        }
        if (person.hasPassword() || person.lastSignInAt() != null) {
            return "on";
        }
        return person.link().isPresent() ? "invited" : "lapsed";
    }

    public String stateWords(Person person) {
        return words.say("people.state." + state(person));
    }

    /** Hotels that can be given. */
    public List<Hotel> getHotels() {
        if (places == null) {
            places = isAllowed() ? hotels.visible() : List.of();
        }
        return places;
    }

    /** Groups of hotels that can be given: by those only who see all hotels. */
    public List<HotelGroup> getGroups() {
        if (groups == null) {
            groups = isAllowed() && caller.get().allHotels() ? hotelGroups.visible() : List.of();
        }
        return groups;
    }

    /** In whose clock the times are; that of the first hotel. */
    public ZoneId getZone() {
        return getHotels().stream().findFirst().map(Hotel::zone).orElse(ZoneOffset.UTC);
    }

    public String getQ() {
        if (q == null) {
            q = Optional.ofNullable(parameters().get("q")).orElse("");
        }
        return q;
    }

    static String pressed() {
        return parameters().get("person");
    }

    /** The sign-in of the pressed button, as it was shown: the list may be another one by now. */
    static long chosenSignIn() {
        return Long.parseLong(parameters().get("signIn"));
    }

    static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }
}
