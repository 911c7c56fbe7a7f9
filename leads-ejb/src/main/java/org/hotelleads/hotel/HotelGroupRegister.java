package org.hotelleads.hotel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;

/**
 * Where hotels are put into groups. Since rights follow a group, only who may see all hotels changes one; others see those
 * groups of which they see each hotel.
 */
@Stateless
public class HotelGroupRegister {

    @Inject
    private HotelGroups groups;

    @Inject
    private Hotels hotels;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Diary diary;

    /**
     * A group with the codes of its hotels.
     *
     * @param version counts the changes
     */
    public record Group(String code, String name, List<String> hotels, int version) {}

    /** The groups that the caller may see, by name. */
    @Requires(Permission.RUN_CHAIN)
    public List<Group> all() {
        var codes = codes();
        return groups.visible().stream().map(group -> group(group, codes)).toList();
    }

    /**
     * @throws Refusal if there is no such group, or the caller does not see all of its hotels
     */
    @Requires(Permission.RUN_CHAIN)
    public Group get(String code) {
        return group(found(code), codes());
    }

    /**
     * Makes a new group.
     *
     * @throws Refusal if there is one of this code, or there is no such hotel
     */
    @Requires(Permission.RUN_CHAIN)
    public Group make(GroupDescription described) {
        requireAllHotels();
        if (groups.find(described.code()).isPresent()) {
            throw Refusal.conflict("error.group.exists", described.code());
        }
        var made = groups.add(new HotelGroup(described.code(), described.name(), ids(described.hotels())));
        diary.note(Deed.HOTEL_GROUP_MADE, made.code(), null, Map.of("hotels", words(described.hotels())));
        return group(made, codes());
    }

    /**
     * Gives a group another name or other hotels; the rights of whoever was given it follow at once.
     *
     * @param version the one that the caller has seen
     * @param name empty to leave it
     * @param members the codes of all hotels that are to be in it; empty to leave them
     * @throws Refusal if there is no such group or hotel, or somebody else has changed the group meanwhile
     */
    @Requires(Permission.RUN_CHAIN)
    public Group change(String code, int version, Optional<String> name, Optional<Set<String>> members) {
        requireAllHotels();
        var group = found(code);
        if (group.version() != version) {
            throw Refusal.conflict("error.group.changed", group.name());
        }
        var codes = codes();
        var before = known(group, codes);
        var wanted = new GroupDescription(code, name.orElse(group.name()), members.orElseGet(() -> Set.copyOf(before)));
        groups.changing(group);
        group.become(wanted.name(), ids(wanted.hotels()));
        groups.save();
        var details = Map.of(
                "name",
                wanted.name(),
                "added",
                words(without(wanted.hotels(), before)),
                "removed",
                words(without(before, wanted.hotels())));
        diary.note(Deed.HOTEL_GROUP_CHANGED, code, null, details);
        return group(group, codes);
    }

    /**
     * Removes a group.
     *
     * @throws Refusal if there is none, or somebody was given it
     */
    @Requires(Permission.RUN_CHAIN)
    public void remove(String code) {
        requireAllHotels();
        var group = found(code);
        var uses = groups.uses(group);
        if (uses > 0) {
            throw Refusal.conflict("error.group.inUse", group.name(), String.valueOf(uses));
        }
        groups.remove(group);
        diary.note(Deed.HOTEL_GROUP_REMOVED, code, null);
    }

    private void requireAllHotels() {
        if (!caller.get().allHotels()) {
            throw Refusal.forbidden("error.group.allHotels");
        }
    }

    private HotelGroup found(String code) {
        return groups.find(code).orElseThrow(() -> Refusal.notFound("error.group.unknown", code));
    }

    private Map<Long, String> codes() {
        return hotels.visible().stream().collect(Collectors.toMap(Hotel::id, Hotel::code));
    }

    private Set<Long> ids(Set<String> codes) {
        var known = hotels.visible().stream().collect(Collectors.toMap(Hotel::code, Hotel::id));
        var flaws = new ArrayList<Flaw>();
        codes.stream()
                .filter(code -> !known.containsKey(code))
                .forEach(code -> flaws.add(new Flaw("hotels", "error.hotel.unknown", List.of(code))));
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        return codes.stream().map(known::get).collect(Collectors.toSet());
    }

    private static String words(Collection<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining(" "));
    }

    private static Set<String> without(Collection<String> some, Collection<String> others) {
        var rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static List<String> known(HotelGroup group, Map<Long, String> codes) {
        return group.hotels().stream().map(codes::get).sorted().toList();
    }

    private static Group group(HotelGroup group, Map<Long, String> codes) {
        return new Group(group.code(), group.name(), known(group, codes), group.version());
    }
}
