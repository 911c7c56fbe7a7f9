package org.hotelleads.hotel;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;

/** One hotel of the chain, known by its code such as {@code sol-palma}. */
@Entity
public class Hotel {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String name;
    private String zone;
    private String locale;
    private String region;
    private String currency;

    protected Hotel() {}

    /** A new hotel; {@link HotelDescription} has seen to it that each value is right. */
    Hotel(HotelDescription described) {
        this.code = described.code();
        this.name = described.name();
        this.zone = described.zone();
        this.locale = described.locale();
        this.region = described.region();
        this.currency = described.currency();
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The zone in which the hotel's days begin and end. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** The language of a guest of whom nothing else is known. */
    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    /** The country (ISO 3166) of phone numbers that are written without one. */
    public String region() {
        return region;
    }

    /** The currency (ISO 4217) of the hotel's prices. */
    public String currency() {
        return currency;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hotel hotel && code.equals(hotel.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code);
    }
}
