package org.hotelleads.web.channel;

import java.util.List;

/** Tells whether a delivery really comes from the vendor. */
@FunctionalInterface
public interface Seal {

    /**
     * Compares in constant time.
     *
     * @param url the address at which the vendor delivers, as it was told to the vendor
     * @param secrets any of them may have made the seal
     */
    boolean fits(Delivery delivery, String url, List<String> secrets);
}
