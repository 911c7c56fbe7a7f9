package org.hotelleads.booking;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A lead's number as people type it into a booking, such as {@code L-2026-000123}.
 *
 * @param year of the lead's capture
 * @param number what tells the lead from all others
 */
public record LeadNumber(int year, long number) {

    private static final Pattern SPELLING = Pattern.compile(
            "(?<![\\p{L}\\p{N}])L[-\u2010-\u2015_ ]{1,2}(20[0-9]{2})[-\u2010-\u2015_ ]{1,2}([0-9]{6,12})(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    /** All that the booking names in its references, its promo code, or the number that the guest was given. */
    public static Set<LeadNumber> namedBy(Booking booking) {
        var texts = booking.references().stream().map(Reference::value);
        var codes = Stream.of(
                booking.confirmationNo(),
                booking.sale() == null ? null : booking.sale().promoCode());
        return Stream.concat(texts, codes)
                .filter(Objects::nonNull)
                .flatMap(LeadNumber::in)
                .collect(Collectors.toSet());
    }

    private static Stream<LeadNumber> in(String text) {
        return SPELLING.matcher(text)
                .results()
                .map(found -> new LeadNumber(Integer.parseInt(found.group(1)), Long.parseLong(found.group(2))));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "L-%d-%06d", year, number);
    }
}
