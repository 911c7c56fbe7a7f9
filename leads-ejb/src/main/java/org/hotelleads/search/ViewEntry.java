package org.hotelleads.search;

/**
 * A saved view as it is listed for somebody.
 *
 * @param maker the name of who made it
 * @param own whether it is this person's own view
 * @param hotel code of the hotel that it is shared with; null if it is private
 * @param mayChange whether this person may change and delete it
 * @param first whether the panel opens with it for this person
 */
public record ViewEntry(
        long id,
        String name,
        String maker,
        boolean own,
        String hotel,
        String hotelName,
        ViewContent content,
        boolean mayChange,
        boolean first) {

    public boolean isShared() {
        return hotel != null;
    }
}
