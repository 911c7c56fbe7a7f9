package org.hotelleads.hotel;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Hotels that belong together, such as those of the Caribbean; whoever is given the group has what is in it just now. */
@Entity
@Table(name = "hotel_group")
public class HotelGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String name;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "hotel_group_hotel", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "hotel_id")
    private Set<Long> hotels = new HashSet<>();

    protected HotelGroup() {}

    /** A new group; {@link GroupDescription} has seen to it that each value is right. */
    HotelGroup(String code, String name, Set<Long> hotels) {
        this.code = code;
        become(name, hotels);
    }

    /** From now on it has this name and exactly these hotels. */
    void become(String newName, Set<Long> newHotels) {
        name = newName;
        hotels.retainAll(newHotels);
        hotels.addAll(newHotels);
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

    /** Ids of the hotels that are in it. */
    public Set<Long> hotels() {
        return Set.copyOf(hotels);
    }

    /** Counts the changes. */
    public int version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HotelGroup group && code.equals(group.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code);
    }
}
