package org.hotelleads.duplicate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.lead.EmailAddress;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.Leads;
import org.hotelleads.lead.PhoneNumber;
import org.hotelleads.system.Refusal;

/** Finds leads that are probably the same guest, because they share an email or a phone. */
@Stateless
public class Duplicates {

    private static final int MOST_SHOWN = 20;

    @Inject
    private KnownGuests guests;

    @Inject
    private ToldApart toldApart;

    @Inject
    private Leads leads;

    @Inject
    private Hotels hotels;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Who is known already.
     *
     * @param items in the hotels of the caller, the latest first
     * @param elsewhere how many there are in hotels that the caller may not see
     */
    public record Found(List<Candidate> items, int elsewhere) {

        public boolean isEmpty() {
            return items.isEmpty() && elsewhere == 0;
        }
    }

    /**
     * Who shares an email or a phone with a guest that is to be written down.
     *
     * @param email whatever was typed; what is no address is not looked for
     * @param hotel the code of the hotel in whose country a phone without one is read
     */
    @Requires(Permission.READ_LEADS)
    public Found like(String email, String phone, Optional<String> hotel) {
        var region = hotel.map(hotels::get).map(Hotel::region).orElse(null);
        var contacts = Contacts.of(EmailAddress.parse(email), PhoneNumber.parse(phone, region));
        var mine = caller.get().allHotels()
                ? Optional.<Set<Long>>empty()
                : Optional.of(caller.get().hotels());
        var elsewhere = mine.map(
                        these -> caller.as(Caller.system("HotelLeads"), () -> guests.countOutside(contacts, these)))
                .orElse(0);
        return new Found(candidates(guests.with(contacts, mine)), elsewhere);
    }

    /** Who is probably the same guest as this lead, in its hotel; without those of whom somebody said that they are not. */
    @Requires(Permission.READ_LEADS)
    public List<Candidate> of(UUID id) {
        var lead = leads.get(id).survivor();
        var within = leads.within(lead);
        var known =
                guests.with(Contacts.of(within), Optional.of(Set.of(lead.hotel().id())));
        if (within.containsAll(known)) {
            return List.of();
        }
        var others = toldApart.from(ids(within));
        return candidates(known.stream()
                .filter(found -> !within.contains(found))
                .filter(found -> !others.contains(found.id())
                        && !others.contains(found.survivor().id()))
                .toList());
    }

    /** Writes down, for ever, that two leads are not the same person. */
    @Requires(Permission.WORK_LEADS)
    public void tellApart(UUID one, UUID other) {
        if (leads.get(one).equals(leads.get(other))) {
            throw Refusal.invalid("with", "error.merge.itself");
        }
        toldApart.add(one, other, caller.get().name(), clock.instant());
    }

    private static List<Candidate> candidates(List<Lead> found) {
        return found.stream()
                .map(Lead::survivor)
                .distinct()
                .map(Candidate::of)
                .sorted(Comparator.comparing(Candidate::capturedAt).reversed())
                .limit(MOST_SHOWN)
                .toList();
    }

    private static Set<UUID> ids(Collection<Lead> these) {
        return these.stream().map(Lead::id).collect(Collectors.toSet());
    }
}
