package org.hotelleads.privacy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.booking.EmailKeys;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.lead.PhoneNumber;
import org.hotelleads.system.Refusal;

/** The certificates of what was erased, for those who see all hotels that were concerned. */
@Stateless
public class Certificates {

    @Inject
    private ErasureBook book;

    @Inject
    private Hotels hotels;

    /**
     * Some certificates, the latest first.
     *
     * @param before only those older than this one; empty for the latest
     */
    @Requires(Permission.RUN_CHAIN)
    public List<Certificate> latest(int most, Optional<UUID> before) {
        return book.latest(most, before);
    }

    /** @throws Refusal if there is none, or the caller may not see all hotels that it is of */
    @Requires(Permission.RUN_CHAIN)
    public Certificate get(UUID id) {
        return book.find(id).orElseThrow(() -> Refusal.notFound("privacy.error.noCertificate"));
    }

    /**
     * Proves that somebody was erased: the certificates of whoever had this email or phone number.
     *
     * @throws Refusal if it is neither
     */
    @Requires(Permission.RUN_CHAIN)
    public List<Certificate> of(String identifier) {
        var typed = identifier == null ? "" : identifier.strip();
        var read = typed.contains("@") ? EmailKeys.read(typed).stream() : phones(typed);
        var known = read.toList();
        if (known.isEmpty()) {
            throw Refusal.invalid("identifier", "privacy.error.identifier");
        }
        return known.stream().flatMap(one -> book.of(one).stream()).distinct().toList();
    }

    private Stream<String> phones(String typed) {
        return hotels.visible().stream()
                .map(Hotel::region)
                .distinct()
                .flatMap(region -> PhoneNumber.parse(typed, region).stream())
                .map(PhoneNumber::value)
                .distinct();
    }
}
