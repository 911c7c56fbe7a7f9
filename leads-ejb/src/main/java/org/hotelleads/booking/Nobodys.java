package org.hotelleads.booking;

import java.net.IDN;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotelleads.lead.EmailAddress;
import org.hotelleads.lead.PhoneNumber;

/**
 * Addresses, domains and phone numbers that identify nobody: a hotel's own, secretaries', and those of portals that pass
 * mail on.
 *
 * @param addresses whole email addresses, in the spelling of keys
 * @param domains in ASCII; each stands for its sub-domains as well
 * @param phones in E.164, in every way of writing them
 */
public record Nobodys(Set<String> addresses, Set<String> domains, Set<String> phones) {

    /** What every hotel meets: whoever books at Booking.com writes from here. */
    private static final String RELAY = "guest.booking.com";

    private static final Pattern BETWEEN = Pattern.compile("[\\r\\n,;]+");
    private static final Pattern DOMAIN = Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

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
        var addresses = new HashSet<String>();
        var domains = new HashSet<>(Set.of(RELAY));
        var phones = new HashSet<String>();
        for (var list : lists) {
            for (var entry : BETWEEN.split(list)) {
                domain(entry).ifPresent(domains::add);
                EmailAddress.parse(entry).map(Nobodys::key).ifPresent(addresses::add);
                PhoneNumber.parse(entry, region).stream()
                        .flatMap(number -> number.variants().stream())
                        .forEach(number -> phones.add(number.value()));
            }
        }
        return new Nobodys(addresses, domains, phones);
    }

    /** @param address in the spelling of keys */
    public boolean isAddress(String address) {
        var domain = address.substring(address.lastIndexOf('@') + 1);
        return addresses.contains(address)
                || domains.stream().anyMatch(those -> domain.equals(those) || domain.endsWith("." + those));
    }

    public boolean isPhone(PhoneNumber phone) {
        return phones.contains(phone.value());
    }

    private static String key(EmailAddress address) {
        return EmailKeys.read(address.value()).orElse(address.value());
    }

    private static Optional<String> domain(String entry) {
        var text = entry.strip().toLowerCase(Locale.ROOT).replaceFirst("^(\\*?[@.])+", "");
        try {
            return Optional.of(IDN.toASCII(text))
                    .filter(domain -> DOMAIN.matcher(domain).matches());
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }
}
