package org.hotelleads.search;

import org.hotelleads.system.Refusal;

/**
 * What somebody wants a saved view to be.
 *
 * @param name how the view is called
 * @param hotel code of the hotel whose people all see it; null for a private view
 */
public record ViewWish(String name, String hotel, ViewContent content) {

    private static final int LONGEST_NAME = 60;

    /**
     * @throws Refusal if the name is missing, too long or no line of text
     */
    public ViewWish {
        name = name == null ? "" : name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.invalid("viewName", "error.length", "1", String.valueOf(LONGEST_NAME));
        }
        if (name.codePoints().anyMatch(Character::isISOControl)) {
            throw Refusal.invalid("viewName", "error.view.name");
        }
    }
}
