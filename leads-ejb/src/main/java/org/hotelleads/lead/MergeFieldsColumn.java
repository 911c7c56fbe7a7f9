package org.hotelleads.lead;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the fields that a merge took from the absorbed lead as words in a text column. */
@Converter
public class MergeFieldsColumn implements AttributeConverter<Set<MergeField>, String> {

    private static final String BETWEEN = " ";

    @Override
    public String convertToDatabaseColumn(Set<MergeField> fields) {
        return fields.stream().sorted().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    @Override
    public Set<MergeField> convertToEntityAttribute(String column) {
        return Stream.of(column.split(BETWEEN))
                .filter(word -> !word.isEmpty())
                .map(MergeField::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MergeField.class)));
    }
}
