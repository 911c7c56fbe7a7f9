package org.hotelleads.hotel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.system.Refusal;

/**
 * The hotels that words of a filter mean: the code of a hotel, or the code of a group after {@link #GROUP}, which means
 * whatever hotels are in the group by then.
 */
@Stateless
public class NamedHotels {

    /** Stands before the code of a group; no code of a hotel has a colon. */
    public static final String GROUP = "group:";

    @Inject
    private Hotels hotels;

    @Inject
    private HotelGroups groups;

    @Inject
    private CurrentCaller caller;

    /** A word, what it is called, and the ids of the hotels that it means. */
    public record Named(String word, String name, Set<Long> hotels) {

        public boolean isGroup() {
            return word.startsWith(GROUP);
        }
    }

    /** All that the caller may say, by name, the groups first. */
    public List<Named> visible() {
        return Stream.concat(
                        groups.visible().stream()
                                .map(group -> new Named(GROUP + group.code(), group.name(), group.hotels())),
                        hotels.visible().stream()
                                .map(hotel -> new Named(hotel.code(), hotel.name(), Set.of(hotel.id()))))
                .toList();
    }

    /**
     * The ids of the hotels that these words mean.
     *
     * @throws Refusal if the caller has no right to one of them, whether it exists or not; or if there is none
     */
    public Set<Long> ids(Collection<String> words) {
        return words.stream().flatMap(this::ids).collect(Collectors.toSet());
    }

    private Stream<Long> ids(String word) {
        return word.startsWith(GROUP)
                ? group(word).hotels().stream()
                : Stream.of(hotels.get(word).id());
    }

    private HotelGroup group(String word) {
        var code = word.substring(GROUP.length());
        return groups.find(code)
                .orElseThrow(() -> caller.get().allHotels()
                        ? Refusal.invalid("hotel", "error.group.unknown", code)
                        : Refusal.forbidden("error.hotel.foreign", word));
    }
}
