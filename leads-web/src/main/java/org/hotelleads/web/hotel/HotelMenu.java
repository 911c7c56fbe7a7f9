package org.hotelleads.web.hotel;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.hotelleads.hotel.NamedHotels;
import org.hotelleads.web.faces.PageWords;

/** The hotels that filters offer, and above them the groups of hotels where there are any. */
@Named
@RequestScoped
public class HotelMenu {

    @EJB
    private NamedHotels hotels;

    @Inject
    private PageWords words;

    private List<NamedHotels.Named> all;

    public List<NamedHotels.Named> getAll() {
        if (all == null) {
            all = hotels.visible();
        }
        return all;
    }

    public List<SelectItem> getItems() {
        var groups = items(true);
        var single = items(false);
        return groups.length == 0
                ? List.of(single)
                : List.of(
                        new SelectItemGroup(words.say("hotels.tab.groups"), null, false, groups),
                        new SelectItemGroup(words.say("hotels.tab.hotels"), null, false, single));
    }

    private SelectItem[] items(boolean ofGroups) {
        return named(ofGroups)
                .map(one -> new SelectItem(one.word(), one.name()))
                .toArray(SelectItem[]::new);
    }

    private Stream<NamedHotels.Named> named(boolean ofGroups) {
        return getAll().stream().filter(one -> one.isGroup() == ofGroups);
    }
}
