package org.hotelleads.connector.mews;

import java.util.List;

/**
 * An enterprise of Mews.
 *
 * @param chain to which its customers belong
 * @param services those of its services that are rooms: Mews has reservations of parking places, too
 */
record MewsHotel(String id, String chain, List<String> services) {

    MewsHotel {
        services = List.copyOf(services);
    }
}
