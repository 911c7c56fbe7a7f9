package org.hotelleads.export;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps ids of hotels in a column of type bigint[]. The database reads it from a text such as {@code {1,7}}; what it gives
 * back comes as an array of numbers.
 */
@Converter
public class HotelIdsColumn implements AttributeConverter<Set<Long>, Object> {

    /** The ids as the database reads them. */
    public static String write(Set<Long> hotels) {
        return new TreeSet<>(hotels).stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public Object convertToDatabaseColumn(Set<Long> hotels) {
        return hotels == null ? null : write(hotels);
    }

    @Override
    public Set<Long> convertToEntityAttribute(Object column) {
        return column == null
                ? null
                : Stream.of((Object[]) column).map(Long.class::cast).collect(Collectors.toSet());
    }
}
