package org.hotelleads.hotel;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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

    @Version
    private int version;

    protected Hotel() {}

    /** A new hotel; {@link HotelDescription} has seen to it that each value is right. */
    Hotel(HotelDescription described) {
        this.code = described.code();
        become(described);
    }

    /** Everything but its code is as described from now on. */
    void become(HotelDescription described) {
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

    /** Counts the changes. */
    public int version() {
        return version;
    }

    /** What can be changed of it, by the names of the fields in the HTTP API. */
    Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("name", name);
        facts.put("zone", zone);
        facts.put("locale", locale);
        facts.put("region", region);
        facts.put("currency", currency);
        return facts;
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
