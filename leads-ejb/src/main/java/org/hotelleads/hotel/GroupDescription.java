package org.hotelleads.hotel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotelleads.system.Characters;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;

/**
 * What somebody says of a group of hotels; it can only be made with right values.
 *
 * @param code small letters, digits and single hyphens, at most 60 characters
 * @param hotels the codes of the hotels that are in it; it may be empty
 */
public record GroupDescription(String code, String name, Set<String> hotels) {

    private static final Pattern CODE = Pattern.compile("(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 120;

    /**
     * @throws Refusal naming each wrong field
     */
    public GroupDescription {
        hotels = Set.copyOf(hotels);
        var flaws = new ArrayList<Flaw>();
        if (code == null || !CODE.matcher(code).matches()) {
            flaws.add(new Flaw("code", "error.group.code", List.of()));
        }
        if (!Characters.isName(name, LONGEST_NAME)) {
            flaws.add(new Flaw("name", "error.hotel.name", List.of()));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }
}
