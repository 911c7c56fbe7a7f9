package org.hotelleads.booking;

import java.util.Set;
import org.hotelleads.lead.PhoneNumber;

/**
 * Addresses, domains and phone numbers that identify nobody: a hotel's own, secretaries', and those of portals that pass
 * mail on.
 *
 * @param addresses whole email addresses, in the spelling of keys
 * @param domains each stands for its sub-domains as well
 * @param phones in E.164, in every way of writing them
 */
public record Nobodys(Set<String> addresses, Set<String> domains, Set<String> phones) {

    public Nobodys {
        addresses = Set.copyOf(addresses);
        domains = Set.copyOf(domains);
        phones = Set.copyOf(phones);
    }

    /**
     * Reads lists as people write them, an entry to a line or with commas between: {@code front@hotel.com},
     * {@code guest.booking.com}, {@code @hotel.com}, {@code +34 971 000 111}. What is none of these is passed over.
     *
     * @param region in which phones without a country code are dialled, ISO 3166; may be null
     */
    public static Nobodys read(String region, String... lists) {
        throw new UnsupportedOperationException();
    }

    /** @param address in the spelling of keys */
    public boolean isAddress(String address) {
        throw new UnsupportedOperationException();
    }

    public boolean isPhone(PhoneNumber phone) {
        return phones.contains(phone.value());
    }
}
